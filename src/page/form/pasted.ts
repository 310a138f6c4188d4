/** Text from a word processor as a plan has it: its lines end in `\n`, and nothing in it is invisible. »Quotes« stay as they are. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u202f\u2007]/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');

/** The same where there is room for one line. */
export const inOneLine = (text: string): string => cleaned(text).replace(/\s*\n\s*/gu, ' ');

/** A mark that begins a line of a list in a word processor: a bullet, a dash, `1.`, `a)`. */
const mark = /^(?:[-–—*•·▪◦●○■□➢✓\uf0b7\uf0a7]|o(?=[ \t])|\(?(?:\d{1,3}|[a-zæøå])[.)])[ \t]+/iu;

/** What is pasted as the items of a list: its lines, without the marks of the list that they were in. */
export const itemsIn = (text: string): readonly string[] =>
  cleaned(text)
    .split('\n')
    .map(line => line.trim().replace(mark, '').trim())
    .filter(line => line !== '');

/** The cells of a table that is pasted from a sheet: rows at line breaks, columns at tabs. */
export const cellsIn = (text: string): readonly (readonly string[])[] =>
  cleaned(text)
    .replace(/\n+$/u, '')
    .split('\n')
    .map(line => line.split('\t').map(cell => cell.trim()));
