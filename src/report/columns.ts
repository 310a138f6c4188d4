/** How many columns a text takes. */
export const length = (text: string) => [...text.normalize('NFC')].length;

/** A text filled up with spaces to `width` columns. */
export const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - length(text)));

/** A text cut to `width` columns, with a sign that it was cut. */
export const shorten = (text: string, width: number) =>
  length(text) > width ? `${[...text].slice(0, width - 1).join('')}…` : text;

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
