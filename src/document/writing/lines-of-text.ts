import { unprintable } from './plain.ts';

/** A text of several lines below the sign that says so: `|`, or `>` where lines that follow one another are one. */
export interface TextBelow {
  readonly sign: string;
  /** The lines, not yet moved in. */
  readonly lines: readonly string[];
}

/** Whether a text can stand on lines of its own as it is. Tabs can, but not where they may be taken for an indent. */
const mayStandBelow = (text: string) =>
  text.includes('\n') &&
  text.trim() !== '' &&
  !unprintable.test(text.replaceAll('\t', '')) &&
  !/^\n*[^\S\n]|(?:^|\n)\t/u.test(text);

/**
 * A text of several lines after `|`; nothing for one that only quotes can hold. Empty lines at its end can be kept where the sign
 * had a plus: elsewhere the empty lines below it, which part it from the next field, would become its own.
 */
export function below(text: string, hadPlus = false): TextBelow | undefined {
  const [body = '', ends = ''] = apart(text);
  if (!mayStandBelow(text) || (ends.length > 1 && !hadPlus)) return undefined;
  return { sign: `|${chomping(ends)}`, lines: [...body.split('\n'), ...ends.slice(1).split('\n').slice(1)] };
}

/** Paragraphs as they were broken into lines, by what they say. */
export type Paragraphs = ReadonlyMap<string, readonly string[]>;

/** The paragraphs of a text after `>`, by its lines in the file. */
export function paragraphsIn(lines: readonly string[]): Paragraphs {
  const found = new Map<string, readonly string[]>();
  let paragraph: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') paragraph.push(line.trim());
    else if (paragraph.length > 0) {
      found.set(paragraph.join(' '), paragraph);
      paragraph = [];
    }
  }
  return found;
}

/** A text after `>`, broken where it was, or before the widest of the old lines is full; nothing for one that it can't hold. */
export function folded(text: string, had: Paragraphs, hadPlus: boolean): TextBelow | undefined {
  const [body = '', ends = ''] = apart(text);
  if (ends.length > 1 && !hadPlus) return undefined;
  if (body === '' || unprintable.test(text) || /^\s|(?:^|\n)[^\S\n]|[^\S\n](?:\n|$)/u.test(body)) return undefined;
  const width = Math.max(60, ...[...had.values()].flat().map(line => line.length));
  const lines = body.split('\n').flatMap((line, at) => {
    const broken = line === '' ? [''] : (had.get(line) ?? wrapped(line, width));
    return at > 0 && line !== '' ? ['', ...broken] : broken;
  });
  return { sign: `>${chomping(ends)}`, lines: [...lines, ...ends.slice(1).split('\n').slice(1)] };
}

/** A text and the line ends behind it. */
function apart(text: string): readonly [string, string] {
  const body = text.replace(/\n+$/u, '');
  return [body, text.slice(body.length)];
}

const chomping = (ends: string) => (ends === '' ? '-' : ends === '\n' ? '' : '+');

function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  // Only a single space may be a line break: of several, all but one would be lost.
  for (const word of line.split(/(?<=\S) (?=\S)/u)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
