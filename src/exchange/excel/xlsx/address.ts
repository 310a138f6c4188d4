/** The name of a cell, as `B3`, by its row and column, which are counted from 0. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** A text as it may stand in XML, in an attribute too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, sign => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '&#10;');
