/** How much two texts are alike, from 0 to 1, by the groups of three letters that they share. */
export function likeness(one: string, other: string): number {
  const [a, b] = [groupsOf(one), groupsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  let all = 0;
  for (const [group, count] of a) {
    shared += Math.min(count, b.get(group) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return (2 * shared) / all;
}

/** How much of a text is looked at: two long ones that begin alike are alike. */
const most = 600;

const known = new Map<string, ReadonlyMap<string, number>>();

/** The groups of a text, and how often each is there. The last ones are kept, since a text is held up against many. */
function groupsOf(text: string): ReadonlyMap<string, number> {
  const found = known.get(text);
  if (found) return found;
  const words =
    text
      .slice(0, most)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.length === 0 ? '' : `  ${words.join(' ')} `;
  const groups = new Map<string, number>();
  for (let at = 0; at + 3 <= said.length; at++) {
    const group = said.slice(at, at + 3);
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  if (known.size >= 20_000) known.clear();
  known.set(text, groups);
  return groups;
}
