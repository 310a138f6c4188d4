import { length, pad, wordsOf, wrap } from './columns.ts';

const gap = 2;

/**
 * Shows the rows of a Markdown table, the first of them its head, within `width` columns: side by side with each cell
 * wrapped, or, where there is no room for that, as a block for each row that says once what several columns share.
 * The head, or the first cell of each block, is set in bold. Columns of figures stand to the right.
 */
export function table(
  rows: readonly (readonly string[])[],
  width: number,
  bold: (text: string) => string,
  figures: readonly boolean[] = [],
): readonly string[] {
  const [head = [], ...body] = rows;
  const widths = widthsFor(rows, width);
  if (!widths) return body.flatMap(row => block(head, row, width, bold));
  const lines = (row: readonly string[]) => sideBySide(row, widths, figures);
  return [...lines(head).map(line => bold(line)), ...body.flatMap(lines)];
}

/** A column that needs no more than this is not narrowed while others can be. */
const short = 14;

/** The width of each column: the longest word at least, and the rest shared by who needs it. Nothing when there is no room. */
function widthsFor(rows: readonly (readonly string[])[], width: number): readonly number[] | undefined {
  const columns = (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? ''));
  const wanted = columns.map(cells => Math.max(...cells.map(length)));
  const least = columns.map(cells => Math.max(...cells.flatMap(cell => wordsOf(cell)).map(length)));
  const roomFor = (widths: readonly number[]) => width - widths.reduce((sum, column) => sum + column + gap, -gap);
  const roomy = least.map((column, at) => ((wanted[at] ?? 0) <= short ? (wanted[at] ?? 0) : column));
  const widths = roomFor(roomy) < 0 ? least : roomy;
  let room = roomFor(widths);
  if (room < 0) return undefined;
  for (; room > 0; room--) {
    const narrowest = widths
      .map((column, at) => ({ at, column, lacks: (wanted[at] ?? 0) - column }))
      .sort((a, b) => b.lacks - a.lacks)[0];
    if (!narrowest || narrowest.lacks <= 0) break;
    widths[narrowest.at] = narrowest.column + 1;
  }
  return widths;
}

function sideBySide(row: readonly string[], widths: readonly number[], figures: readonly boolean[]): readonly string[] {
  const cells = row.map((cell, at) => wrap(cell, widths[at] ?? 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => {
        const text = cell[line] ?? '';
        return figures[at]
          ? ' '.repeat(Math.max(0, (widths[at] ?? 0) - length(text))) + text
          : pad(text, widths[at] ?? 0);
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

function block(
  head: readonly string[],
  row: readonly string[],
  width: number,
  bold: (text: string) => string,
): readonly string[] {
  const [first = '', ...cells] = row;
  const columnsOf = new Map<string, string[]>();
  for (const [at, cell] of cells.entries()) columnsOf.set(cell, [...(columnsOf.get(cell) ?? []), head[at + 1] ?? '']);
  return [
    ...wrap(first, width).map(line => bold(line)),
    ...[...columnsOf].flatMap(([cell, names]) =>
      wrap(`${names.join(', ')}: ${cell}`, width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
    ),
  ];
}
