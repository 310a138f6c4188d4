/** What no XML document may hold: control signs, half a surrogate pair, and two signs that are no signs. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** The same text or XML without them. */
export const writable = (text: string): string => text.replace(unwritable, '\ufffd');

/** A number and what it counts, which must not come to stand on two lines. */
const counted = /(?<=\d) (?=(?:%|kr\b|mio\b|mia\b|pct\b|stk\b|m²))/gu;

/** A dash or a dot between two things, which must not begin a line. */
const between = / (?=[–·] )/gu;

/** The lines of a text, as Word can hold them. Blank lines are there too, and part its paragraphs. */
export function linesOf(text: string): readonly string[] {
  return writable(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n'))
    .replaceAll('\t', ' ')
    .replace(counted, '\u00a0')
    .replace(between, '\u00a0')
    .split('\n')
    .map(line => line.trim());
}

/** The same in one line. */
export function lineOf(text: string): string {
  return linesOf(text)
    .filter(line => line !== '')
    .join(' ');
}
