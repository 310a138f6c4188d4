import type { Language } from '../../language.ts';
import { markOf, markOfSheet } from './mark.ts';
import type { Sheet } from './sheet.ts';

/**
 * A sheet as CSV that Danish Excel opens: semicolons, CRLF, and a mark before all that says it is UTF-8. The last column is what its rows are
 * known by. What a program could take for a formula has an apostrophe before it.
 */
export function csv(sheet: Sheet, language: Language): string {
  const { within, columns, rows } = sheet;
  const lines = [
    [...[...within, ...columns].map(({ label }) => label[language]), markOfSheet(sheet, 'heads')],
    ...rows.map(row => [
      ...row.within,
      ...columns.map(({ key }) => row.cells.get(key)?.text ?? ''),
      markOf(row, sheet),
    ]),
  ];
  return `\ufeff${lines.map(cells => `${cells.map(written).join(';')}\r\n`).join('')}`;
}

function written(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
