import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { deadlinesOutside, type LateOrEarly } from '../plan/time/deadlines.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP617',
  name: 'deadline-after-period',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Fristen ligger længe efter planens slutning', en: 'The deadline lies long after the end of the plan' },
  why: {
    da: 'Når fristen ligger mere end et år efter planens slutning, er der ikke længere en plan til at gøre status og justere. Nogle mål ses først senere, men så er det godt at sige, hvem der måler til den tid.',
    en: 'When the deadline lies more than a year after the end of the plan, there is no longer a plan to take stock and adjust. Some goals are seen only later, but then it is good to say who measures at that time.',
  },
  fix: {
    da: 'Ret `frist:`, eller ret planens `periode:`. Skal målet først være nået senere, så skriv i `måling:`, hvem der følger op.',
    en: 'Correct `frist:`, or correct the `periode:` of the plan. When the goal is to be reached only later, write in `måling:` who follows up.',
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
                frist: 2034-12-31 # HP617
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
      `${of === 'goal' ? 'Målets' : 'Kriteriets'} frist er ${writeDate(date, 'da')}, og planen slutter den ${writeDay(limit, 'da')}. Er fristen rigtig, og hvem følger op til den tid?`,
    en: ({ date, of, limit }: Facts) =>
      `The deadline of the ${of} is ${writeDate(date, 'en')}, and the plan ends on ${writeDay(limit, 'en')}. Is the deadline right, and who follows up at that time?`,
  },
  *check({ plan, activities, at }) {
    for (const { owner, date, of, end, limit } of deadlinesOutside(plan, activities))
      if (end === 'after') yield { at: at(owner, 'frist'), facts: { date, of, limit } };
  },
});

type Facts = Pick<LateOrEarly, 'date' | 'of' | 'limit'>;
