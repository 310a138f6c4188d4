import type { Manuscript } from '../manuscript.ts';

/** How many a sentence names before it counts the others. */
const most = 8;

/** Names after one another; of many, the first, and how many others there are. */
export function inShort({ say }: Pick<Manuscript, 'say'>, names: readonly string[]): string {
  if (names.length <= most + 1) return names.join('; ');
  const others = names.length - most;
  return [...names.slice(0, most), say({ da: `og ${others} andre`, en: `and ${others} others` })].join('; ');
}
