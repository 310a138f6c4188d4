import { decode } from '../../../document/decode.ts';
import type { Incoming } from './incoming.ts';

/** A CSV file as one sheet. Semicolons, commas or tabs part the cells, whichever the first line has the most of. */
export function readCsv(bytes: Uint8Array, name: string): Incoming {
  const text = decode(bytes).text.replace(/^"?sep=.?"?(?:\r\n?|\n)/iu, '');
  const [first = ''] = text.split(/\r\n?|\n/u, 1);
  const [separator = ';'] = [';', ',', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length);
  return {
    name,
    rows: rowsIn(text, separator).map(row => row.map(cell => (cell === '' ? undefined : unguarded(cell)))),
  };
}

function rowsIn(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at++;
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

/** Takes off the apostrophe that keeps a cell from being a formula. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);
