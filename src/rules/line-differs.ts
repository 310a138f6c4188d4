import type { Language } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { type Axis, axes, type Line } from '../plan/money/economy.ts';
import { differ } from '../plan/money/money.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

const divisions: Readonly<Record<Axis, Readonly<Record<Language, string>>>> = {
  år: { da: 'Årene', en: 'The years' },
  kilder: { da: 'Kilderne', en: 'The sources' },
  områder: { da: 'Områderne', en: 'The areas' },
};

export default rule({
  code: 'HP308',
  name: 'line-differs',
  severity: 'error',
  title: {
    da: 'Delene giver ikke det beløb, der er fordelt',
    en: 'The parts of an amount do not add up to it',
  },
  why: {
    da: 'Når et beløb er fordelt på år, kilder eller områder, skal delene tilsammen være beløbet.',
    en: 'When an amount is divided by years, sources or areas, the parts must add up to the amount.',
  },
  fix: {
    da: 'Ret `beløb:` eller tallene under `år:`, `kilder:` eller `områder:`.',
    en: 'Correct `beløb:` or the numbers under `år:`, `kilder:` or `områder:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år: { 2022: "400.000", 2023: "400.000", 2024: "400.001" } # HP308
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - kilde: Landsbyggefonden
            beløb: "1.200.000"
            år: { 2022: "400.000", 2023: "400.000", 2024: "400.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ name, axis, sum, base, baseAxis }: Facts) =>
      `${divisions[axis].da}${name === '' ? '' : ` for »${name}«`} giver ${writeAmount(sum, 'da')} tilsammen, men ${baseAxis ? `${divisions[baseAxis].da.toLowerCase()} giver` : 'beløbet er'} ${writeAmount(base, 'da')} Forskellen er ${writeAmount(Math.abs(sum - base), 'da')}`,
    en: ({ name, axis, sum, base, baseAxis }: Facts) =>
      `${divisions[axis].en}${name === '' ? '' : ` of "${name}"`} add up to ${writeAmount(sum, 'en')}, but ${baseAxis ? `${divisions[baseAxis].en.toLowerCase()} add up to` : 'the amount is'} ${writeAmount(base, 'en')}. The difference is ${writeAmount(Math.abs(sum - base), 'en')}.`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    for (const line of [...economy.financing, ...economy.posts, ...economy.outside]) {
      const apart = discordIn(line);
      if (!apart) continue;
      const owner = line.value as object;
      const key = (apart.isAtAmount ? 'beløb' : apart.axis) as keyof typeof owner;
      yield { at: input.at(owner, key), on: 'key', facts: { name: line.name ?? '', ...apart } };
    }
  },
});

/** The first division of a line that is not what the line comes to. It is the amount that is alone, where all divisions differ from it. */
function discordIn({ stated, divided }: Line): (Omit<Facts, 'name'> & { readonly isAtAmount: boolean }) | undefined {
  const present = axes.filter(axis => divided[axis] !== undefined);
  const baseAxis = stated ? undefined : present[0];
  const base = stated ?? (baseAxis && divided[baseAxis]?.sum);
  if (!base) return undefined;
  const apart = present.flatMap(axis => {
    const sum = divided[axis]?.sum;
    return sum && differ(sum, base) ? { axis, sum: sum.kroner } : [];
  });
  return apart[0] && { ...apart[0], base: base.kroner, baseAxis, isAtAmount: stated !== undefined && apart.length > 1 };
}

type Facts = {
  readonly name: string;
  readonly axis: Axis;
  readonly sum: number;
  readonly base: number;
  readonly baseAxis: Axis | undefined;
};
