import { isOpen } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP109',
  name: 'period-end-missing',
  asks: 'periodEnd',
  title: { da: 'Perioden har ingen slutning', en: 'The period has no end' },
  why: {
    da: 'Aftalen skal sige, hvornår den gælder til, og forankringen begynder, når planen slutter.',
    en: 'The agreement must say when it ends, and anchoring begins when the plan ends.',
  },
  fix: {
    da: 'Skriv datoen efter `til:` under `periode:`, eller skriv hele perioden på én linje med det første og det sidste år.',
    en: 'Write the date after `til:` under `periode:`, or write the whole period on one line, with its first and last year.',
  },
  example: {
    bad: `
      periode:
        fra: 2021-11-01 # HP109
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: () => 'Hvornår slutter planen?',
    en: () => 'When does the plan end?',
  },
  *check({ plan, at, refused }) {
    const { periode } = plan;
    if (periode === undefined) return;
    if (typeof periode === 'string') {
      if (isOpen(periode)) yield { at: at(plan, 'periode'), facts: {} };
    } else if (periode.til === undefined && !refused(periode, 'til')) yield { at: at(periode, 'til'), facts: {} };
  },
});
