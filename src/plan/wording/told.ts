import type { Placed } from '../activities.ts';
import type { PlanDraft } from '../plan.ts';
import type { Pattern } from './any-case.ts';
import { textsIn } from './statements.ts';

/**
 * Tells whether an answer stands in running text: in what an activity or its indsatsområde tells of itself, or in a section
 * of the plan with a heading about it, such as »Aktiviteter og ansvar«.
 */
export function tellsOf(
  plan: PlanDraft,
  { activity, area }: Pick<Placed, 'activity' | 'area'>,
  about: Pattern,
): boolean {
  const told = [activity.beskrivelse, activity.afsnit, area?.beskrivelse, area?.afsnit].flatMap(textsIn);
  const headings = (plan.afsnit ?? []).map(section =>
    typeof section === 'string' ? section : (section.overskrift ?? ''),
  );
  return [...told, ...headings].some(text => about.test(text.normalize('NFC')));
}
