import type { Economy } from './economy.ts';
import { differ, least, type Money, most, sumOf } from './money.ts';
import { paymentsOf, paymentsOfPost, wholeOf } from './payments.ts';

/** How much of a plan's money is local. */
export interface LocalShare {
  readonly local: Money;
  /** Of the local part, what is given as money. */
  readonly cash: Money;
  /** What the plan costs in all. */
  readonly total: Money;
  /** What those who are named pay together. */
  readonly paid: Money;
  /** The greatest part of the whole that each may be, from 0 to 1. */
  readonly localAtMost: number;
  readonly cashAtMost: number;
}

/** How much of a plan's money is local; none when nobody but Landsbyggefonden is named as paying. */
export function localShareOf(economy: Economy): LocalShare | undefined {
  const payments = paymentsOf(economy);
  if (payments.every(({ purse }) => purse === 'fund')) return undefined;
  const unclear =
    payments.some(({ purse }) => purse === 'unclear') ||
    (economy.financing.length === 0 && economy.posts.some(line => paymentsOfPost(line).length === 0));
  const paid = (purse: string, of: 'money' | 'cash' = 'money'): Money => {
    const sum = sumOf(payments.filter(payment => payment.purse === purse).map(payment => payment[of]));
    return purse === 'local' && unclear ? { ...sum, open: true } : sum;
  };
  const [fund, local, cash] = [paid('fund'), paid('local'), paid('local', 'cash')];
  const sum = sumOf([fund, local]);
  const whole = wholeOf(economy);
  const total = whole ?? sum;
  // Where the total contradicts its parts, it is not known which is right: then the share is too low only if it is so by both.
  const pick = differ(total, sum) ? Math.max : Math.min;
  const atMost = (part: Money) => {
    const shares = [ofWhole(part, fund, total), ofPaid(part, fund)].filter(share => !Number.isNaN(share));
    return shares.length === 0 ? 1 : pick(...shares);
  };
  return {
    local: Number.isFinite(most(local)) ? local : { ...local, kroner: Math.max(0, total.kroner - fund.kroner) },
    cash,
    total,
    paid: sum,
    localAtMost: atMost(local),
    cashAtMost: atMost(cash),
  };
}

/** The most a part can be of the whole. */
function ofWhole(part: Money, fund: Money, whole: Money): number {
  if (Number.isFinite(most(part))) return most(part) / Math.max(0, least(whole));
  return Number.isFinite(most(whole)) ? 1 - Math.max(0, least(fund)) / most(whole) : Number.NaN;
}

/** The most it can be of what is paid. */
function ofPaid(part: Money, fund: Money): number {
  return Number.isFinite(most(part)) ? most(part) / (most(part) + Math.max(0, least(fund))) : Number.NaN;
}

/**
 * The local share as the amounts are written, where that is too low although rounding may make up for it; nothing where
 * it is surely too low, or surely or perhaps enough.
 */
export function perhapsTooLow({ local, total, paid, localAtMost }: LocalShare, needed: number): number | undefined {
  const isSettled = [local, total, paid].some(money => money.open || !Number.isFinite(money.precision));
  const whole = Math.min(total.kroner, paid.kroner);
  if (isSettled || whole <= 0 || differ(total, paid)) return undefined;
  const lacks = (share: number) => (needed - share) * whole > 0.995;
  const share = local.kroner / whole;
  // A share that is written as the one that is needed is no news.
  return lacks(share) && !lacks(localAtMost) && Math.round(share * 1000) < needed * 1000 ? share : undefined;
}
