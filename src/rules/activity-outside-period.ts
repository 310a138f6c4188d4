import { readDate, type Span, writeDate, writeDay } from '../plan/time/calendar.ts';
import { outsideOf, periodOf } from '../plan/time/period.ts';
import { isInOtherPeriod } from '../plan/time/stated-periods.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP605',
  name: 'activity-outside-period',
  severity: 'error',
  title: {
    da: 'Aktiviteten ligger uden for planens periode',
    en: 'The activity lies outside the period of the plan',
  },
  why: {
    da: 'Datoerne modsiger hinanden: planen gælder kun i sin periode, og det, der sker bagefter, hører til under forankring.',
    en: 'The dates contradict each other: the plan holds only for its period, and what happens afterwards belongs under forankring.',
  },
  fix: {
    da: 'Ret `start:` eller `slut:`, eller ret planens `periode:`. Det, der sker, når planen er slut, hører til under `forankring:`.',
    en: 'Correct `start:` or `slut:`, or correct the `periode:` of the plan. What happens when the plan has ended belongs under `forankring:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              slut: 2026-06-30 # HP605
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
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
              slut: 2025-06-30
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ field, date, side, limit }: Facts) => {
      const what = field === 'start' ? 'begynder' : 'slutter';
      if (side === 'backwards')
        return `Den slutter (${writeDate(date, 'da')}), før den begynder (${writeDate(limit, 'da')}).`;
      return side === 'after'
        ? `Den ${what} (${writeDate(date, 'da')}) efter planens slutning den ${writeDay(limit, 'da')}.`
        : `Den ${what} (${writeDate(date, 'da')}) før planens begyndelse den ${writeDay(limit, 'da')}.`;
    },
    en: ({ field, date, side, limit }: Facts) => {
      const what = field === 'start' ? 'begins' : 'ends';
      if (side === 'backwards')
        return `It ends (${writeDate(date, 'en')}) before it begins (${writeDate(limit, 'en')}).`;
      return side === 'after'
        ? `It ${what} (${writeDate(date, 'en')}) after the end of the plan on ${writeDay(limit, 'en')}.`
        : `It ${what} (${writeDate(date, 'en')}) before the beginning of the plan on ${writeDay(limit, 'en')}.`;
    },
  },
  *check({ plan, activities, at }): Iterable<Sighting<Facts>> {
    const period = periodOf(plan);
    for (const owner of [...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)]) {
      const { start, slut } = owner;
      const [from, to] = [spanOf(start), spanOf(slut)];
      if (start !== undefined && slut !== undefined && from && to && to.to < from.from) {
        yield { at: at(owner, 'slut'), facts: { field: 'slut', date: slut, side: 'backwards', limit: start } };
        continue;
      }
      for (const field of ['start', 'slut'] as const) {
        const date = owner[field];
        const outside = date === undefined ? undefined : outsideOf(period, date);
        if (date !== undefined && outside && !isInOtherPeriod(plan, date))
          yield { at: at(owner, field), facts: { field, date, side: outside.end, limit: outside.limit } };
      }
    }
  },
});

type Facts = {
  readonly field: 'start' | 'slut';
  readonly date: string;
  readonly side: 'before' | 'after' | 'backwards';
  readonly limit: string;
};

function spanOf(date: string | undefined): Span | undefined {
  const span = date === undefined ? undefined : readDate(date);
  return span === 'impossible' ? undefined : span;
}
