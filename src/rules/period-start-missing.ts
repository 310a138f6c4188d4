import { rule } from './rule.ts';

export default rule({
  code: 'HP108',
  name: 'period-start-missing',
  asks: 'periodStart',
  title: { da: 'Perioden har ingen begyndelse', en: 'The period has no beginning' },
  why: {
    da: 'Aftalen skal sige, hvornår den gælder fra.',
    en: 'The agreement must say when it begins.',
  },
  fix: {
    da: 'Skriv datoen efter `fra:` under `periode:`. Et årstal er nok.',
    en: 'Write `fra:` under `periode:`. A year is enough.',
  },
  example: {
    bad: `
      periode:
        til: 2025-10-31 # HP108
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: () => 'Hvornår begynder planen?',
    en: () => 'When does the plan begin?',
  },
  *check({ plan, at, refused }) {
    const { periode } = plan;
    if (typeof periode !== 'object' || periode.fra !== undefined || refused(periode, 'fra')) return;
    yield { at: at(periode, 'fra'), facts: {} };
  },
});
