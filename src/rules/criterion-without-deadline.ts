import type { Placed } from '../plan/activities.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { type Period, periodOf } from '../plan/time/period.ts';
import { criteriaOf, goalsOf, textsIn } from '../plan/wording/statements.ts';
import { hasFigure, hasTime } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP516',
  name: 'criterion-without-deadline',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Succeskriterierne siger ikke, hvornår de skal være opfyldt',
    en: 'The success criteria do not say by when they are to be met',
  },
  why: {
    da: 'Når der står en frist, kan I gøre status undervejs og justere i tide, i stedet for først at se resultatet, når planen er slut. Det er helheds eget råd.',
    en: "With a deadline you can take stock along the way and adjust in time, instead of seeing the result only when the plan has ended. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv tidspunktet i kriteriet eller i `frist:`, fx »… ved udgangen af 2024«. Måler I hvert år, så skriv det i `hvor_ofte:`.',
    en: 'Write the time in the criterion or in `frist:`, such as "… ved udgangen af 2024". When you measure every year, write so in `hvor_ofte:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob # HP516
              måling: Vejlederen fører liste over de unges job
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob ved udgangen af 2024
              måling: Vejlederen fører liste over de unges job
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: () => 'Hvornår skal succeskriterierne være opfyldt – ved planens slutning eller før?',
    en: () => 'By when are the success criteria to be met – at the end of the plan or before?',
  },
  *check({ plan, activities, phase, at, refused }) {
    if (phase === 'prækvalifikation') return;
    const period = periodOf(plan);
    for (const placed of activities) {
      const { activity } = placed;
      const criteria = criteriaOf(activity);
      if (criteria.length === 0 || criteria.some(({ owner, parts }) => parts.bilag || refused(owner, 'frist')))
        continue;
      if (activity.slut === undefined && !saysWhen(plan, placed) && onlyStarts(activity, period))
        yield { at: at(activity, 'succeskriterier'), facts: {} };
    }
  },
});

function saysWhen(plan: PlanDraft, { activity, area }: Placed): boolean {
  const owners = [activity, ...(area ? [area] : []), plan];
  const items = [...criteriaOf(activity), ...owners.flatMap(owner => goalsOf(owner))];
  if (items.some(({ parts }) => parts.frist !== undefined || ('bilag' in parts && parts.bilag !== undefined)))
    return true;
  const texts = [activity.succeskriterier, ...owners.flatMap(({ mål, måling }) => [mål, måling])].flatMap(textsIn);
  return texts.some(hasTime);
}

/**
 * Tells whether the dated milestones tell only how the activity gets under way. Where there are none, or none with a date,
 * that is what is missing, and is said elsewhere.
 */
function onlyStarts(activity: Placed['activity'], { from, to }: Period): boolean {
  const milestones = milestonesOf(activity);
  if (milestones.some(({ parts }) => parts.bilag !== undefined)) return false;
  const spans = milestones
    .map(milestone => ({ span: spanOf(milestone), text: milestone.text }))
    .filter(({ span }) => span);
  if (spans.length === 0 || from === undefined || to === undefined) return false;
  const middle = (Date.parse(from) + Date.parse(to)) / 2;
  return spans.every(({ span, text }) => Date.parse(span!.to) < middle && !(spans.length > 1 && hasFigure(text)));
}
