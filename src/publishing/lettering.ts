/**
 * How wide letters are in thousandths of their size, plain and bold. These are the widths of DejaVu Sans, the widest of the
 * fonts that a browser may choose for a page, so that a text has room in all of them.
 */
const classes: readonly (readonly [letters: RegExp, plain: number, bold: number])[] = [
  [/[ijl'| \u00a0]/u, 320, 350],
  [/[.,·:;/IJf-]/u, 362, 437],
  [/[()[\]t!r]/u, 412, 495],
  [/["s–*]/u, 522, 597],
  [/[czLF?§]/u, 576, 684],
  [/[kvxyoøaåTPY»«•]/u, 614, 735],
  [/[eébdghnpquSEÉ\d€]/u, 637, 722],
  [/[KAVÅXZBRC]/u, 700, 777],
  [/[UNHDGOQØ&w+=<>#◆◇▼]/u, 840, 926],
  [/[mæMÆW%—…@]/u, 1002, 1105],
  [/\p{Lu}/u, 860, 950],
  [/\p{Extended_Pictographic}|[\u1100-\uffdc]/u, 1100, 1200],
];

/** How a text is set. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
}

/** About how wide a text is in the units of its size, a little more rather than less. */
export function lengthOf(text: string, { bold = false, size }: Lettering): number {
  let thousandths = 0;
  for (const letter of text) {
    const found = classes.find(([letters]) => letters.test(letter));
    thousandths += found ? found[bold ? 2 : 1] : bold ? 740 : 640;
  }
  return (thousandths * size) / 1000;
}

/** A number and what it counts, which must not come to stand on two lines. */
const counted = /(?<=\d) (?=(?:%|kr\b|mio\b|pct\b))/gu;

/** Where a text is cut, since no drawing has room for more. */
const longest = 2000;

/**
 * A text in lines that have room in a width. Words that are too long are divided with a hyphen. What there is no line for
 * is left out, and the last line then ends in `…`.
 */
export function inLines(text: string, width: number, lettering: Lettering, most = Number.POSITIVE_INFINITY) {
  const lines: string[] = [];
  const fits = (line: string) => lengthOf(line, lettering) <= width;
  let line = '';
  for (let word of text
    .slice(0, longest)
    .replace(counted, '\u00a0')
    .split(/[^\S\u00a0]+/u)
    .filter(word => word !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; !fits(word) && word.length > 1; ) {
      const [start, end] = divided(word, fits);
      lines.push(start);
      word = end;
      if (lines.length > most) break;
    }
    line = word;
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)];
}

/** One line of a text, as much as there is room for. */
export const inOneLine = (text: string, width: number, lettering: Lettering): string =>
  inLines(text, width, lettering, 1)[0] ?? '';

/** Words that many compounds end in, before which they are best divided. */
const ends =
  /(?=indsats|område|udvalg|udvikling|samarbejd|gruppe|vejled|arbejd|bestyrelse|organisation|aktivitet|kommun|forening|koordinat|ansvarlig|netværk|beskæftigelse|uddannelse|forebyg|virksomhed|sekretariat|konsulent|direktør|formand|leder|skole|plan(?:en)?$)/giu;

/** A word in two: at a hyphen of its own, or at a seam if it has one that is near enough, else between two syllables, else where the room ends. */
function divided(word: string, fits: (text: string) => boolean): readonly [start: string, end: string] {
  const letters = [...word];
  let most = letters.length - 1;
  while (most > 1 && !fits(`${letters.slice(0, most).join('')}-`)) most--;
  const places = (pattern: RegExp) => [...word.matchAll(pattern)].map(({ index }) => index);
  const within = (at: number) => at >= 3 && at <= most && word.length - at >= 3;
  const sign = places(/(?<=[-/–])/gu).findLast(at => at > 1 && at <= most);
  const seam = places(ends).findLast(at => within(at) && at > most / 2);
  const syllable = places(/(?<=[aeiouyæøåé]\p{L}*[^aeiouyæøåé\P{L}])(?=[^aeiouyæøåé\P{L}][aeiouyæøåé])/giu).findLast(
    within,
  );
  const at = sign ?? seam ?? syllable ?? Math.max(1, most);
  const hasSign = /[-/–]$/u.test(word.slice(0, at));
  return [`${word.slice(0, at)}${hasSign ? '' : '-'}`, word.slice(at)];
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').replace(/[\s,.;:–-]+$/u, '')}…`;
}
