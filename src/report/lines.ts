/** A line, and whether it was there before, is there after, or both. */
export interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Beyond so many changes it takes too long to find the fewest. */
const most = 500;

/** The lines of two texts side by side, those that are in both as often as can be. */
export function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  return [
    ...signed(' ', before.slice(0, start)),
    // Where no line has come or gone, each has been changed where it stands.
    ...tidy(was.length === is.length ? was.flatMap((text, at) => pair(text, is[at] ?? '')) : fewest(was, is)),
    ...signed(' ', before.slice(before.length - end)),
  ];
}

const signed = (sign: Line['sign'], lines: readonly string[]) => lines.map((text): Line => ({ sign, text }));
const pair = (was: string, is: string): Line[] =>
  was === is ? [...signed(' ', [was])] : [...signed('-', [was]), ...signed('+', [is])];

/** The fewest lines to take out and put in (Myers 1986): `reach[k]` is how far into `was` one gets on diagonal k. */
function fewest(was: readonly string[], is: readonly string[]): readonly Line[] {
  let reach = new Map([[1, 0]]);
  const rounds: ReadonlyMap<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(most, was.length + is.length); changes++) {
    rounds.push(reach);
    const next = new Map<number, number>();
    for (let k = -changes; k <= changes; k += 2) {
      let at = comesDown(reach, k, changes) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (at < was.length && at - k < is.length && was[at] === is[at - k]) at++;
      next.set(k, at);
      if (at >= was.length && at - k >= is.length) return wayBack(rounds, was, is);
    }
    reach = new Map([...reach, ...next]);
  }
  return [...signed('-', was), ...signed('+', is)];
}

const comesDown = (reach: ReadonlyMap<number, number>, k: number, changes: number) =>
  k === -changes || (k !== changes && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));

function wayBack(
  rounds: readonly ReadonlyMap<number, number>[],
  was: readonly string[],
  is: readonly string[],
): Line[] {
  const lines: Line[] = [];
  let at = was.length;
  let to = is.length;
  for (let changes = rounds.length - 1; changes >= 0; changes--) {
    const reach = rounds[changes] ?? new Map<number, number>();
    const k = at - to;
    const down = comesDown(reach, k, changes);
    const before = down ? k + 1 : k - 1;
    const from = changes === 0 ? 0 : (reach.get(before) ?? 0);
    const stop = changes === 0 ? 0 : from - before;
    while (at > from && to > stop) {
      at--;
      to--;
      lines.push({ sign: ' ', text: was[at] ?? '' });
    }
    if (changes === 0) break;
    if (down) lines.push({ sign: '+', text: is[--to] ?? '' });
    else lines.push({ sign: '-', text: was[--at] ?? '' });
  }
  return lines.reverse();
}

/** Within a stretch of changes, what goes stands before what comes. */
function tidy(lines: readonly Line[]): readonly Line[] {
  const tidied: Line[] = [];
  let coming: Line[] = [];
  for (const line of lines) {
    if (line.sign === '+') coming.push(line);
    else {
      if (line.sign === ' ') {
        tidied.push(...coming);
        coming = [];
      }
      tidied.push(line);
    }
  }
  return [...tidied, ...coming];
}
