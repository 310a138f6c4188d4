import { type Economy, type Line, partsOf } from './economy.ts';
import { type Money, untold } from './money.ts';
import { type Purse, payerKey, purseOf } from './payers.ts';

/** What somebody pays of the plan. */
export interface Payment {
  readonly name: string;
  readonly key: string;
  readonly purse: Purse;
  readonly money: Money;
  /** Whether something else than money is given: hours, rooms, people. */
  readonly isInKind: boolean;
  /** Of the money, what is not in kind. */
  readonly cash: Money;
}

/** Who pays the plan and how much: by its financing, or else by what its posts say. */
export function paymentsOf(economy: Economy): readonly Payment[] {
  if (economy.financing.length === 0) return economy.posts.flatMap(line => paymentsOfPost(line));
  const whole = wholeOf(economy);
  return economy.financing.map(({ fields, name = '', amount, isInKind, cash }) => {
    const money = amount === untold ? (shareOf(fields['andel'], whole) ?? untold) : amount;
    return {
      ...payer(name, typeof fields['rolle'] === 'string' ? fields['rolle'] : undefined),
      money,
      isInKind,
      cash: cash === amount ? money : cash,
    };
  });
}

/** What the plan says that it costs; where a financing tells shares and no amounts, 100 % counts as a hundred million. */
export function wholeOf(economy: Economy): Money | undefined {
  return isInShares(economy) ? { kroner: 1e8, precision: 0, open: false } : economy.stated;
}

/** Tells whether a financing tells shares and no amounts at all. */
export function isInShares({ stated, financing }: Economy): boolean {
  return stated === undefined && financing.length > 0 && financing.every(line => line.amount === untold);
}

/** What each source pays of a post; nothing where the post does not say. */
export function paymentsOfPost(line: Line): readonly Payment[] {
  const { kilde } = line.fields;
  if (line.divided.kilder)
    return [...partsOf(line, 'kilder')].map(([name, money]) => ({
      ...payer(name),
      money,
      isInKind: false,
      cash: money,
    }));
  return typeof kilde === 'string' ? [{ ...payer(kilde), money: line.amount, isInKind: false, cash: line.amount }] : [];
}

const payer = (name: string, role?: string) => {
  const purse = purseOf(name, role);
  return { name, key: purse === 'fund' ? 'landsbyggefonden' : payerKey(name), purse };
};

/** A share as it is written, in per cent, and half of the last place it is written with; none for `ca. 75 %`. */
export function readShare(written: unknown): { readonly percent: number; readonly precision: number } | undefined {
  const match = /^\s*(\d{1,3})(?:[.,](\d+))?\s*(%|pct\.?|procent)?\s*$/i.exec(
    typeof written === 'string' ? written : '',
  );
  if (!match) return undefined;
  const [, whole = '', decimals = '', sign] = match;
  const number = Number(`${whole}.${decimals || '0'}`);
  const factor = sign === undefined && number <= 1 ? 100 : 1;
  return { percent: number * factor, precision: (factor / 10 ** decimals.length) * 0.5 };
}

function shareOf(written: unknown, whole: Money | undefined): Money | undefined {
  const share = readShare(written);
  if (!share || !whole) return undefined;
  const part = (percent: number) => (whole.kroner * percent) / 100;
  const precision = part(share.precision) + (whole.precision * share.percent) / 100;
  return { kroner: part(share.percent), precision, open: whole.open };
}
