import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { deadlinesOutside, type LateOrEarly } from '../plan/time/deadlines.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP614',
  name: 'deadline-before-period',
  severity: 'error',
  title: { da: 'Fristen ligger, før planen begynder', en: 'The deadline lies before the plan begins' },
  why: {
    da: 'Et mål kan ikke være nået, før arbejdet er begyndt. Enten er fristen eller planens periode forkert, og så kan ingen gøre status efter den.',
    en: 'A goal cannot be reached before the work has begun. Either the deadline or the period of the plan is wrong, and then nobody can take stock by it.',
  },
  fix: {
    da: 'Ret `frist:`, eller ret planens `periode:`. Er datoen den, hvor udgangspunktet er målt, så skriv den i `udgangspunkt:`.',
    en: 'Correct `frist:`, or correct the `periode:` of the plan. When the date is that of the baseline, write it in `udgangspunkt:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål:
                hvad: 60 unge har haft et fritidsjob i mindst tre måneder
                frist: 2020-12-31 # HP614
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
              mål:
                hvad: 60 unge har haft et fritidsjob i mindst tre måneder
                frist: 2024-12-31
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ date, of, limit }: Facts) =>
      `${of === 'goal' ? 'Målets' : 'Kriteriets'} frist, ${writeDate(date, 'da')}, ligger før planens begyndelse den ${writeDay(limit, 'da')}. Hvad er rigtigt?`,
    en: ({ date, of, limit }: Facts) =>
      `The deadline of the ${of}, ${writeDate(date, 'en')}, lies before the beginning of the plan on ${writeDay(limit, 'en')}. Which is right?`,
  },
  *check({ plan, activities, at }) {
    for (const { owner, date, of, end, limit } of deadlinesOutside(plan, activities))
      if (end === 'before') yield { at: at(owner, 'frist'), facts: { date, of, limit } };
  },
});

type Facts = Pick<LateOrEarly, 'date' | 'of' | 'limit'>;
