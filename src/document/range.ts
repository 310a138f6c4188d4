/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is the first place after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Gives the line and column of an offset in `text`. The table of lines is made once, at the first question. */
export function lineTable(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return offset => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Gives the offset of a line and column in `text`. Refuses a place that the text does not have. */
export function offsetTable(text: string): (position: Position) => number {
  let starts: number[] | undefined;
  return ({ line, column }) => {
    starts ??= lineStarts(text);
    const start = starts[line - 1];
    const offset = (start ?? Number.NaN) + column - 1;
    if (!(column >= 1 && offset <= (starts[line] ?? text.length))) throw new RangeError('The text has no such place.');
    return offset;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
