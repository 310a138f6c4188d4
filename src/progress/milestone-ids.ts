import { groupedBy } from '../plan/lists.ts';
import type { MilestoneProgress } from './milestones.ts';
import type { Progress } from './progress.ts';

/**
 * A name for each milestone that no other plan's has, made of the plan's title and area, the id or name of the activity, and
 * the milestone's own words: not of its date, its status or its place. Several with the same words are counted in order.
 */
export function milestoneIds({ milestones, plan }: Progress): ReadonlyMap<MilestoneProgress, string> {
  const named = (one: MilestoneProgress) =>
    JSON.stringify([plan.title, plan.area, one.of.kind, one.of.id ?? one.of.title, one.what]);
  return new Map(
    [...groupedBy(milestones, named)].flatMap(([name, same]) =>
      same.map((one, at): [MilestoneProgress, string] => [
        one,
        `${fingerprint(at === 0 ? name : `${name}${at + 1}`)}@helhed`,
      ]),
    ),
  );
}

/** 64 bits of a text in hexadecimal, by FNV-1a: the same for the same text, on every machine. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(text.normalize('NFC')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
