/** More pieces than this are no quicker to look for than the pattern. */
const mostPieces = 100;
/** A shorter piece is in nearly every text. */
const shortest = 3;

/**
 * The pieces of which every text that a pattern hits has one: `søge` and `fond` for `(?:an)?søge[rs]?|fonde?`. `undefined` where
 * none can be told. To look for them costs next to nothing beside what it takes to compile a pattern of Danish words.
 */
export function piecesNeeded(source: string): readonly string[] | undefined {
  const reader: Reader = { source, at: 0, depth: 0 };
  const pieces = alternativesIn(reader);
  const isRead = reader.at > source.length && reader.depth === 0;
  return isRead && pieces && pieces.length <= mostPieces && shortestOf(pieces) >= shortest ? pieces : undefined;
}

interface Reader {
  readonly source: string;
  /** How far it has been read. */
  at: number;
  /** How many groups are open there. */
  depth: number;
}

const shortestOf = (pieces: readonly string[]) => Math.min(...pieces.map(({ length }) => length));

/** Of a pattern up to the end of its group: the pieces of all alternatives together. */
function alternativesIn(reader: Reader): readonly string[] | undefined {
  const found: string[] = [];
  let isKnown = true;
  do {
    const pieces = sequenceIn(reader);
    if (pieces) found.push(...pieces);
    else isKnown = false;
  } while (reader.source[reader.at++] === '|');
  return isKnown ? found : undefined;
}

/** Of what stands after each other: the longest piece, or the pieces of a group that must be there. */
function sequenceIn(reader: Reader): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let run = '';
  const offer = (pieces: readonly string[] | undefined) => {
    if (pieces && shortestOf(pieces) > (best ? shortestOf(best) : 0)) best = pieces;
  };
  const endRun = () => {
    if (run !== '') offer([run]);
    run = '';
  };
  for (;;) {
    token.lastIndex = reader.at;
    const [whole, letters, escaped, group] = token.exec(reader.source) ?? [];
    if (whole === undefined) break;
    reader.at += whole.length;
    const inside = group === undefined ? undefined : groupIn(reader);
    quantifier.lastIndex = reader.at;
    const [times = ''] = quantifier.exec(reader.source) ?? [];
    reader.at += times.length;
    const isSure = times === '' || !/^(?:[?*]|\{0)/.test(times);
    const said = letters ?? escaped;
    if (said !== undefined) {
      run += times === '' ? said : said.slice(0, -1);
      if (times === '') continue;
      if (isSure) run += said.slice(-1);
      endRun();
    } else if (group !== undefined) {
      endRun();
      if (isSure && !/[=!]$/.test(group)) offer(inside);
    } else if (!isPlace.test(whole)) endRun();
  }
  endRun();
  return best;
}

function groupIn(reader: Reader): readonly string[] | undefined {
  reader.depth++;
  const pieces = alternativesIn(reader);
  if (reader.source[reader.at - 1] === ')') reader.depth--;
  return pieces;
}

/** What stands for a place between letters, and for none of them. */
const isPlace = /^(?:[\^$]|\\b)$/i;
/** Letters, a sign that is written with `\`, the beginning of a group, and all else that stands for something. */
const token = /([^\\[\](){}|?*+.^$]+)|\\([^\w])|(\((?:\?(?:<?[=!]|:))?)|\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\.|[.^$]/y;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
