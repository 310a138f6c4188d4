import { readDate, type Span, writeDate } from '../plan/time/calendar.ts';
import { milestonesOf, spanOf } from '../plan/time/milestones.ts';
import { outsideOf, periodOf } from '../plan/time/period.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP618',
  name: 'milestone-after-activity',
  severity: 'error',
  title: { da: 'Milepælen ligger, efter aktiviteten er slut', en: 'The milestone lies after the end of the activity' },
  why: {
    da: 'Datoerne modsiger hinanden: aktiviteten er slut, men skal stadig nå noget.',
    en: 'The dates contradict each other: the activity has ended, but is still to reach something.',
  },
  fix: {
    da: 'Ret `dato:` ved milepælen, eller ret aktivitetens `slut:`.',
    en: 'Correct `dato:` of the milestone, or correct `slut:` of the activity.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              slut: 2023-06-30
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2024-03-01, hvad: De første ti unge er i job }] # HP618
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
              slut: 2024-06-30
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2024-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ date, end }: Facts) =>
      `Milepælens dato, ${writeDate(date, 'da')}, ligger, efter aktiviteten er slut (${writeDate(end, 'da')}). Hvad er rigtigt?`,
    en: ({ date, end }: Facts) =>
      `The date of the milestone, ${writeDate(date, 'en')}, lies after the end of the activity (${writeDate(end, 'en')}). Which is right?`,
  },
  *check({ plan, activities, at }) {
    const period = periodOf(plan);
    for (const { activity } of activities) {
      const { start, slut } = activity;
      const end = readEnd(slut);
      // What is wrong with the end itself is said where it stands.
      if (slut === undefined || !end || outsideOf(period, slut) || isBackwards(start, end)) continue;
      for (const milestone of milestonesOf(activity)) {
        const { date, text, parts, owner, key } = milestone;
        const from = spanOf(milestone)?.from;
        if (date === undefined || from === undefined || Date.parse(from) <= Date.parse(end.to) + day) continue;
        if (outsideOf(period, date) || afterwards.test(`${text} ${parts.status ?? ''}`.normalize('NFC'))) continue;
        yield { at: at(owner, key as never), facts: { date, end: slut } };
      }
    }
  },
});

type Facts = { readonly date: string; readonly end: string };

const day = 86_400_000;

/** What may well be done when an activity has ended, and what a milestone says that has been put off. */
const afterwards = anyCase(
  /evaluer|opfølg|følg[\wæøå]* op|afrapport|slutrapport|afslut|regnskab|opgør|måling|målt|måles|erfaring|overtag|overgå|overdrag|driver|fortsæt|forankr|forsink|udskud|udsat|forlæng/,
);

function readEnd(slut: string | undefined): Span | undefined {
  const span = slut === undefined ? undefined : readDate(slut);
  return span === 'impossible' ? undefined : span;
}

function isBackwards(start: string | undefined, end: Span): boolean {
  const from = readEnd(start);
  return from !== undefined && end.to < from.from;
}
