import type { Activity, PlanDraft } from '../plan/plan.ts';
import { readDate, writeDate } from '../plan/time/calendar.ts';
import { type Milestone, milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { type Period, periodOf } from '../plan/time/period.ts';
import { sentencesOf } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP517',
  name: 'only-milestone-is-end',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Den eneste milepæl ligger ved slutningen',
    en: 'The only milestone lies at the end',
  },
  why: {
    da: 'En milepæl er til for at se undervejs, om I er på rette vej. Ligger den eneste, når det hele er slut, er det for sent at justere. Det er helheds eget råd.',
    en: "A milestone is there to show along the way whether you are on the right track. When the only one lies at the very end, it is too late to adjust. This is helhed's own advice.",
  },
  fix: {
    da: 'Føj en eller to milepæle til under `milepæle:`, fx når de første er i gang, og når I er halvvejs mod tallet.',
    en: 'Add a milestone or two under `milepæle:`, such as when the first are under way, and when you are halfway to the figure.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2025-10-31, hvad: 60 unge har haft et fritidsjob }] # HP517
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
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - { dato: 2022-03-01, hvad: De første ti unge er i job }
                - { dato: 2025-10-31, hvad: 60 unge har haft et fritidsjob }
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ date }: { date: string }) =>
      `Hvad skal I have nået undervejs? Den eneste milepæl (${writeDate(date, 'da')}) ligger, når det hele er slut.`,
    en: ({ date }: { date: string }) =>
      `What are you to have reached along the way? The only milestone (${writeDate(date, 'en')}) lies at the very end.`,
  },
  *check({ plan, activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      const milestones = milestonesOf(activity);
      const [only] = milestones;
      if (!only || milestones.length > 1 || only.parts.bilag !== undefined || tellsMore(only)) continue;
      const when = atTheEnd(only, runOf(plan, activity));
      if (when !== undefined) yield { at: at(activity, 'milepæle'), facts: { date: when } };
    }
  },
});

/** One item may hold several milestones, each in a line or a sentence of its own. */
function tellsMore({ parts, text }: Milestone): boolean {
  return (Array.isArray(parts.hvad) && parts.hvad.length > 1) || sentencesOf(text).length > 1;
}

/** When an activity runs: as it says itself, and else as the plan does. */
function runOf(plan: PlanDraft, { start, slut }: Activity): Period {
  const period = periodOf(plan);
  const from = start === undefined ? undefined : readDate(start);
  const to = slut === undefined ? undefined : readDate(slut);
  return {
    ...period,
    ...(from && from !== 'impossible' && { from: from.from }),
    ...(to && to !== 'impossible' && { to: to.to }),
  };
}

const day = 86_400_000;
const end =
  /(?<![\wæøåé])(?:ved|når) (?:hele )?(?:planen|planens|projektet|projektets|helhedsplanen|helhedsplanens) (?:slutter|udløber|er slut|ophører|udløb|slutning|afslutning|ophør)(?![\wæøåé])/i;

/** The date of a milestone in the last month of a run; nothing for any other, or where the run is as short as half a year. */
function atTheEnd(milestone: Milestone, { from, to }: Period): string | undefined {
  const { date, text } = milestone;
  if (date === undefined) return end.exec(text)?.[0].toLowerCase();
  const span = spanOf(milestone);
  if (!span || to === undefined || span.from > to || span.to < to.slice(0, 8)) return undefined;
  if (from !== undefined && Date.parse(to) - Date.parse(from) < 190 * day) return undefined;
  const isLast = Date.parse(span.from) >= Date.parse(to) - 31 * day;
  const isEndOf = /(?<![\wæøåé])(?:ultimo|udgangen|slutningen|slut)(?![\wæøåé])/i.test(date) && span.to >= to;
  return isLast || isEndOf ? date : undefined;
}
