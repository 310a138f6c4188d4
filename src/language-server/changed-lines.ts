import type { Cut } from '../document/edit.ts';

/** The cuts that make one text of another, so few that a cursor elsewhere stays where it is: line by line where no line has come or gone. */
export function changedLines(before: string, after: string): readonly Cut[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  if (was.length !== is.length) return [changedBetween(before, after, 0)];
  let from = 0;
  return was.flatMap((line, at) => {
    const start = from;
    from += line.length + 1;
    const now = is[at] ?? '';
    return now === line ? [] : [changedBetween(line, now, start)];
  });
}

/** What differs between two texts, without what they begin and end with alike. No letter of two units is cut in half. */
function changedBetween(before: string, after: string, start: number): Cut {
  const shorter = Math.min(before.length, after.length);
  const isHalf = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  while (from > 0 && (isHalf(before, from) || isHalf(after, from))) from--;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (end > 0 && (isHalf(before, before.length - end) || isHalf(after, after.length - end))) end--;
  return { from: start + from, to: start + before.length - end, text: after.slice(from, after.length - end) };
}
