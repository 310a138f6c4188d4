import { programmes } from '../plan/programmes/index.ts';
import { periodOf } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP142',
  name: 'programme-of-another-period',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Perioden passer bedre til et andet program', en: 'The period suits another programme better' },
  why: {
    da: 'Programmet bestemmer, hvad helhed spørger om. Står der et forkert program, bliver planen holdt op mod de forkerte regler.',
    en: 'The programme decides what helhed asks about. When it is the wrong one, the plan is held against the wrong rules.',
  },
  fix: {
    da: 'Ret `program:` eller `periode:`. Er begge dele rigtige, så lad det stå.',
    en: 'Correct `program:` or `periode:`. If both are right, leave it as it is.',
  },
  example: {
    bad: `
      program: 2015-18 # HP142
      periode:
        fra: 2014-05-01
        til: 2018-04-30
    `,
    good: `
      program: 2011-14
      periode:
        fra: 2014-05-01
        til: 2018-04-30
    `,
  },
  message: {
    da: ({ year, other }: Facts) =>
      `Perioden begynder i ${year}. Hører planen til ${other}-midlerne? Så ret programmet først – flere af de andre spørgsmål kan komme af det.`,
    en: ({ year, other }: Facts) =>
      `The period begins in ${year}. Does the plan belong to the ${other} funds? If so, correct the programme first – several of the other questions may come from it.`,
  },
  *check({ plan, at }) {
    const own = programmes.find(({ id }) => id === plan.program);
    const year = Number(periodOf(plan).from?.slice(0, 4));
    // Plans are seen to begin up to a year after the last year of their money.
    if (!own || (year >= own.years[0] && year <= own.years[1] + 1)) return;
    const other = programmes.find(({ years: [from, to] }) => year >= from && year <= to);
    if (other) yield { at: at(plan, 'program'), facts: { year, other: other.id } };
  },
});

type Facts = { readonly year: number; readonly other: string };
