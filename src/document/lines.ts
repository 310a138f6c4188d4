/** Where the line begins that an offset stands on. */
export const lineStartAt = (text: string, from: number) => (from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1);

/** Where the line ends that an offset stands on, before its line break. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const stop = end === -1 ? text.length : end;
  return text[stop - 1] === '\r' && stop > from ? stop - 1 : stop;
}

/** How many spaces the line begins with that starts at an offset. */
export function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ') at++;
  return at - lineStart;
}

/** The first letter on the line of an offset. The parser may point at the break before the line, or at its spaces. */
export function firstOnLine(text: string, from: number): number {
  const at = text[from] === '\n' || text[from] === '\r' ? from + 1 : from;
  const start = lineStartAt(text, at);
  return start + (/^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0);
}

/** The nearest line before an offset, from its first letter, that is not empty, no comment and passes a test. */
export function lineBefore(text: string, from: number, wanted: (line: string) => boolean): number | undefined {
  let at = lineStartAt(text, from);
  for (let seen = 0; at > 0 && seen < 1000; seen++) {
    at = lineStartAt(text, at - 1);
    const line = text.slice(at, endOfLine(text, at));
    if (line.trim() !== '' && !line.trimStart().startsWith('#') && wanted(line)) return firstOnLine(text, at);
  }
  return undefined;
}
