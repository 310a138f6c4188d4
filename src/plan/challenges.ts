import { annexesAbout } from './annexes.ts';
import { chaptersAbout } from './chapters.ts';
import { objectsIn } from './lists.ts';
import type { PlanDraft } from './plan.ts';

const words = /problem|udfordring|baggrund|karakteristik|områdebeskrivelse|beskrivelse af|områdets|situation|behov/iu;
const headings = new RegExp(`${words.source}|hvorfor|^(?:om )?(?:bolig)?området\\b`, 'iu');
const documents = new RegExp(`${words.source}|beskrivelse|præansøgning|kortlægning|analyse`, 'iu');

/** The annexes that describe the area and what is hard there. */
export const annexesOnChallenges = (plan: PlanDraft) => annexesAbout(plan, documents);

/** The chapters that describe the area and what is hard there. */
export const chaptersOnChallenges = (plan: PlanDraft) => chaptersAbout(plan, headings);

/** How many characters a plan itself uses on the area's challenges: its problems, and its chapters about them. */
export function lengthOfChallenges(plan: PlanDraft): number {
  const texts = chaptersOnChallenges(plan).map(({ text }) => text);
  return [...texts, ...problemTexts(plan)].reduce((sum, text) => sum + text.length, 0);
}

/** The texts of a plan's problems, as a reader sees them. */
export function problemTexts({ problemer }: PlanDraft): readonly string[] {
  if (typeof problemer === 'string') return [problemer];
  return (problemer ?? []).flatMap(problem =>
    typeof problem === 'string'
      ? [problem]
      : [...objectsIn(problem)].flatMap(parts =>
          Object.entries(parts)
            .filter(([key, value]) => typeof value === 'string' && !['id', 'bilag', 'side', 'note'].includes(key))
            .map(([, value]) => value as string),
        ),
  );
}
