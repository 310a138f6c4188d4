import { formats } from '../plan/formats.ts';
import { spotsOf } from '../plan/lists.ts';
import { isPerTime, readMoney, readUnit } from '../plan/money/amount.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP318',
  name: 'amount-unreadable',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Beløbet kan læses på flere måder', en: 'The amount can be read in several ways' },
  why: {
    da: 'Et beløb, som andre må gætte på, kan ikke lægges sammen med resten, og så ved ingen, om budgettet stemmer.',
    en: 'An amount that others must guess at cannot be added to the rest, and then nobody knows whether the budget adds up.',
  },
  fix: {
    da: 'Skriv punktum mellem tusinder og komma før decimaler: `1.250.000` eller `1,25 mio. kr.` Et beløb for hvert år fordeles under `år:`.',
    en: 'Write a point between thousands and a comma before decimals: `1.250.000` or `1,25 mio. kr.` An amount for each year is divided under `år:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: 7.5 mio. # HP318
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "5,5 mio. kr." }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "2,0 mio. kr.", status: aftalt }
    `,
    good: `
      budget:
        i_alt: 7,5 mio. kr.
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "5,5 mio. kr." }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "2,0 mio. kr.", status: aftalt }
    `,
  },
  message: {
    da: ({ text, clear, isPerTime }: Facts) =>
      isPerTime
        ? `»${text}« siger ikke, hvad det bliver i alt. Hvad er beløbet for hele perioden?`
        : `»${text}« kan ikke læses som et beløb.${clear === undefined ? '' : ` Mener I »${clear}«?`}`,
    en: ({ text, clear, isPerTime }: Facts) =>
      isPerTime
        ? `"${text}" does not say what it comes to in all. What is the amount for the whole period?`
        : `"${text}" cannot be read as an amount.${clear === undefined ? '' : ` Do you mean "${clear}"?`}`,
  },
  *check({ plan, activities, at }) {
    const { budget } = plan;
    const unit = typeof budget === 'object' ? readUnit(budget.enhed ?? 'kr.') : undefined;
    const budgeted = typeof budget !== 'object' ? [] : amountsIn(budget, ['finansiering', 'poster', 'uden_for']);
    const owners = [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)];
    const resources = owners
      .flatMap(owner => amountsIn(owner, ['ressourcer']))
      // A resource says with `pr:` what its amount is for, or in words.
      .filter(({ text }) => !isPerTime(text));
    for (const { text, owner, key } of [...budgeted, ...resources])
      if (formats.beloeb(text) && readMoney(text) === undefined)
        yield {
          at: at(owner, key as keyof typeof owner),
          facts: { text, clear: clearer(text, unit), isPerTime: isPerTime(text) },
        };
  },
});

/** The amount as it was most likely meant: `7,5 mio.` for `7.5 mio.`, `1.250.000` for `1,250,000`. */
function clearer(text: string, unit: number | undefined): string | undefined {
  const english = /\d,\d{3}(?:,\d{3})+(?:\.\d\d)?(?!\d)/u.test(text) || /\d,\d{3}\.\d\d(?!\d)/u.test(text);
  const swapped = english
    ? text.replace(/[.,]/gu, sign => (sign === ',' ? '.' : ','))
    : text.replace(unit === 1 ? pointBeforeMillions : pointAsComma, '$1,$2');
  return swapped !== text && readMoney(swapped) !== undefined ? swapped : undefined;
}

const pointAsComma = /(?<![.\d])(\d+)\.(\d{1,2})(?![.\d])/u;
const pointBeforeMillions = /(?<![.\d])(\d+)\.(\d{1,2})(?![.\d])(?= ?(?:mio|mill))/i;

interface Written {
  readonly text: string;
  readonly owner: object;
  readonly key: string;
}

/** The amounts of an owner and of its lines: their own, and those that they are divided in. */
function amountsIn(owner: object, fields: readonly string[]): readonly Written[] {
  const lines = fields.flatMap(field => spotsOf<object | string>(owner, field)).map(({ value }) => value);
  return [owner, ...lines.filter(line => typeof line === 'object')].flatMap(line => [
    ...textsOf(line, ['i_alt', 'beløb']),
    ...['år', 'kilder', 'områder'].flatMap(axis => {
      const division = (line as Readonly<Record<string, unknown>>)[axis];
      const isDivision = typeof division === 'object' && division !== null && !Array.isArray(division);
      return isDivision ? textsOf(division, Object.keys(division)) : [];
    }),
  ]);
}

function textsOf(owner: object, keys: readonly string[]): readonly Written[] {
  return keys.flatMap(key => {
    const text = (owner as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? [{ text, owner, key }] : [];
  });
}

type Facts = { readonly text: string; readonly clear: string | undefined; readonly isPerTime: boolean };
