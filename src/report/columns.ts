import stringWidth from 'fast-string-width';

/** Letters and signs that all take one column, which nearly every text is made of. */
const isPlain = /^[ -\u02ff\u2010-\u203f\u2190-\u21ff\u2500-\u259f\u2713-\u2718]*$/;

/** How many columns a text takes at a terminal: an emoji takes two, an accent that is set over a letter none. */
export function length(text: string): number {
  const said = text.normalize('NFC');
  return isPlain.test(said) ? said.length : stringWidth(said);
}

/** A text filled up with spaces to `width` columns. */
export const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - length(text)));

/** A text cut to `width` columns, with a sign that it was cut. */
export function shorten(text: string, width: number): string {
  if (length(text) <= width) return text;
  // A segmenter takes as long to begin as node itself.
  if (isPlain.test(text)) return `${text.slice(0, Math.max(0, width - 1))}…`;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('da').segment(text)) {
    if (length(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** A text without the control characters that could speak to a terminal. */
export const harmless = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** The words of a text between which a line may break: a number stays with its unit. */
export const wordsOf = (text: string): readonly string[] =>
  harmless(text).split(/(?<!\d) | (?!(?:%|kr\.|mio\.)(?!\p{L}))/u);

/** Breaks a text between words into lines of at most `width` columns. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
