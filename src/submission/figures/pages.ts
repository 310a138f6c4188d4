import { type Shape, sheet } from '../../publishing/drawing.ts';

/** A row of a figure, ready to be set where there is room. */
export interface SetRow {
  readonly height: number;
  /** Whether it only names what comes under it, and so does not stand last on a page. */
  readonly leads?: boolean;
  at(top: number): readonly Shape[];
}

/** Rows in drawings that each have room on a page, with so much of it taken by what else stands there. */
export function inPages<Row extends SetRow>(rows: readonly Row[], taken: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1) ?? [];
    if (page.length === 0 || heightOf(page) + row.height <= sheet.height - taken) page.push(row);
    else {
      const kept = page.length > 1 && page.at(-1)?.leads ? page.splice(-1) : [];
      pages.push([...kept, row]);
    }
  }
  return pages.filter(page => page.length > 0);
}

export const heightOf = (rows: readonly SetRow[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Rows under one another from a height on. */
export function under(rows: readonly SetRow[], top: number): readonly Shape[] {
  let at = top;
  return rows.flatMap(row => {
    const shapes = row.at(at);
    at += row.height;
    return shapes;
  });
}
