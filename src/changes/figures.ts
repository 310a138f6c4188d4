import { activitiesOf } from '../plan/activities.ts';
import { economyOf } from '../plan/money/economy.ts';
import type { Money } from '../plan/money/money.ts';
import { paymentsOf, wholeOf } from '../plan/money/payments.ts';
import { periodOf } from '../plan/time/period.ts';
import type { Version } from './compare.ts';

/** The figures of a version that are looked at first. */
export interface Figures {
  readonly areas: number;
  readonly activities: number;
  /** What the plan costs in kroner; left out where the plan does not tell it as one amount. */
  readonly total?: number;
  /** What each pays in kroner, by the names in the plan; without the amount where that is not told as one. */
  readonly payers: readonly { readonly name: string; readonly amount?: number }[];
  /** The first and the last day, as ISO dates. */
  readonly from?: string;
  readonly to?: string;
}

/** Counts a version. */
export function figuresOf({ examination: { reading } }: Version): Figures {
  const { plan } = reading;
  const economy = economyOf(reading);
  const total = sure(economy && (economy.stated ?? economy.financed ?? economy.posted ?? wholeOf(economy)));
  return {
    areas: plan.indsatsområder?.length ?? 0,
    activities: activitiesOf(plan).length,
    ...(total !== undefined && { total }),
    payers: economy === undefined ? [] : payersIn(paymentsOf(economy)),
    ...periodOf(plan),
  };
}

function payersIn(payments: ReturnType<typeof paymentsOf>): Figures['payers'] {
  const byKey = new Map<string, { readonly name: string; readonly amounts: readonly (number | undefined)[] }>();
  for (const { key, money, name } of payments) {
    const before = byKey.get(key);
    byKey.set(key, { name: before?.name ?? name, amounts: [...(before?.amounts ?? []), sure(money)] });
  }
  return [...byKey.values()].map(({ amounts, name }) => {
    const known = amounts.filter(amount => amount !== undefined);
    if (known.length < amounts.length) return { name };
    return { name, amount: Math.round(known.reduce((sum, amount) => sum + amount, 0) * 100) / 100 };
  });
}

/** An amount that leaves nothing open, and that somebody named. */
const sure = (money: Money | undefined) =>
  money === undefined || money.open || money.isRange || !Number.isFinite(money.precision) ? undefined : money.kroner;
