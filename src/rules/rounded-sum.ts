import { writeAmount } from '../plan/money/amount.ts';
import { differ } from '../plan/money/money.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP319',
  name: 'rounded-sum',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'De afrundede beløb giver et andet tal', en: 'The rounded amounts come to another number' },
  why: {
    da: 'Forskellen kan være afrunding, men den, der lægger tallene sammen, får et andet beløb end det, der står.',
    en: 'The difference may be rounding, but whoever adds the numbers gets another amount than the one that is written.',
  },
  fix: {
    da: 'Skriv beløbene under `finansiering:` mere nøjagtigt, fx `1.450.000`, eller ret det tal, der er forkert.',
    en: 'Write the amounts under `finansiering:` more exactly, such as `1.450.000`, or correct the number that is wrong.',
  },
  example: {
    bad: `
      budget:
        i_alt: 10.000.000 kr. # HP319
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "7,4 mio. kr." }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "1,5 mio. kr.", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "1,0 mio. kr.", status: aftalt }
    `,
    good: `
      budget:
        i_alt: 10.000.000 kr.
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "7,4 mio. kr." }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "1,6 mio. kr.", status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "1,0 mio. kr.", status: aftalt }
    `,
  },
  message: {
    da: ({ stated, financed }: Facts) =>
      `De skrevne beløb giver ${writeAmount(financed, 'da')} tilsammen, men planen koster ${writeAmount(stated, 'da')} Er forskellen på ${writeAmount(Math.abs(stated - financed), 'da')} kun afrunding?`,
    en: ({ stated, financed }: Facts) =>
      `The amounts as written come to ${writeAmount(financed, 'en')}, but the plan costs ${writeAmount(stated, 'en')}. Is the difference of ${writeAmount(Math.abs(stated - financed), 'en')} only rounding?`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    const { budget, stated, financed, financing, inMoney } = economy;
    // With many lines, or with lines that tell their amount in other ways too, a little more or less is to be expected.
    const isPlain = financing.every(line => line.stated !== undefined && Object.keys(line.divided).length === 0);
    if (!stated || !financed || !isPlain || financing.length < 2 || financing.length > 8) return;
    const roundings = financing.map(line => 2 * line.amount.precision).filter(step => step > 0);
    const unit = Math.min(...roundings);
    if (!Number.isFinite(unit) || unit < 10_000 || 2 * stated.precision > unit) return;
    if (financed.open || !Number.isFinite(financed.precision) || differ(stated, financed)) return;
    const isOff = (sum: number) => Math.abs(stated.kroner - sum) > unit - 1;
    if (isOff(financed.kroner) && isOff(inMoney.kroner))
      yield { at: input.at(budget, 'i_alt'), facts: { stated: stated.kroner, financed: financed.kroner } };
  },
});

type Facts = { readonly stated: number; readonly financed: number };
