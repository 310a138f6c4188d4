import { groupedBy } from '../../plan/lists.ts';
import { discordOf, type Economy, type Line, partsOf } from '../../plan/money/economy.ts';
import { localShareOf } from '../../plan/money/local-share.ts';
import { differ, type Money, sumOf, untold } from '../../plan/money/money.ts';
import { type Purse, payerKey, purseOf } from '../../plan/money/payers.ts';
import { isInShares, paymentsOf } from '../../plan/money/payments.ts';

/** The money of a plan that can be shown: every amount is read, and none is at odds with another. */
export interface Accounts {
  readonly payers: readonly Payer[];
  /** What they pay together, in kroner; where the plan tells shares alone, a hundred million. */
  readonly total: number;
  /** Whether the plan tells shares and no amounts. */
  readonly inShares: boolean;
  /** Those who give something that has no amount. */
  readonly withoutAmount: readonly string[];
  readonly local: Local | undefined;
  readonly years: Years | undefined;
}

export interface Payer {
  readonly name: string;
  readonly purse: Purse;
  readonly kroner: number;
}

/** What is local, in kroner, and what of it is given as money and not as hours, rooms or people. */
export interface Local {
  readonly kroner: number;
  readonly cash: number;
}

/** Amounts by year, in kroner. */
export interface Years {
  readonly names: readonly string[];
  /** By who pays; none where only the posts of the budget are divided by year. */
  readonly rows: readonly {
    readonly name: string;
    readonly purse: Purse;
    readonly amounts: ReadonlyMap<string, number>;
  }[];
  /** What it comes to each year, where all of the money is divided. */
  readonly totals: ReadonlyMap<string, number> | undefined;
}

/** The accounts of a plan; none when some amount can't be read, or two of them contradict each other. */
export function accountsOf(economy: Economy): Accounts | undefined {
  const { financing, hasUnread, posts, stated } = economy;
  const payments = paymentsOf(economy);
  const given = payments.filter(({ isInKind, money }) => !(isInKind && money === untold));
  const total = sumOf(given.map(({ money }) => money));
  const inShares = isInShares(economy);
  const isAtOdds = [...financing, ...posts].some(line => discordOf(line) > 0) || (stated && differ(stated, total));
  if (hasUnread || isAtOdds || given.some(({ money }) => !isRead(money) || money.kroner < 0) || total.kroner <= 0)
    return undefined;
  if (financing.length === 0 && posts.some(line => line.fields['kilde'] === undefined && !line.divided.kilder))
    return undefined;
  return {
    payers: [...groupedBy(given, ({ key }) => key).values()].flatMap(same => {
      const [first] = same;
      if (!first) return [];
      return [{ name: first.name, purse: first.purse, kroner: sumOf(same.map(({ money }) => money)).kroner }];
    }),
    total: total.kroner,
    inShares,
    withoutAmount: [...new Set(payments.filter(one => !given.includes(one)).map(({ name }) => name))],
    local: localOf(economy),
    years: inShares ? undefined : yearsOf(economy),
  };
}

const isRead = ({ open, precision }: Money) => !open && Number.isFinite(precision);

function localOf(economy: Economy): Local | undefined {
  const share = localShareOf(economy);
  if (!share || ![share.local, share.cash, share.total, share.paid].every(isRead)) return undefined;
  return differ(share.total, share.paid) ? undefined : { kroner: share.local.kroner, cash: share.cash.kroner };
}

function yearsOf({ financing, posts }: Economy): Years | undefined {
  const lines = financing.filter(({ amount }) => amount !== untold);
  const divided = lines.filter(line => isDivided(line));
  if (divided.length === 0) {
    const isWhole = posts.length > 0 && posts.every(isDivided);
    return isWhole ? { names: namesOf(posts), rows: [], totals: added(posts) } : undefined;
  }
  const rows = [...groupedBy(divided, keyOf).values()].flatMap(same => {
    const [first] = same;
    return first ? [{ name: first.name ?? '', purse: purseOfLine(first), amounts: added(same) }] : [];
  });
  return { names: namesOf(divided), rows, totals: divided.length === lines.length ? added(divided) : undefined };
}

const isDivided = (line: Line) => {
  const { år } = line.divided;
  return år !== undefined && isRead(år.sum) && [...år.parts.values()].every(({ kroner }) => kroner >= 0);
};

const keyOf = (line: Line) => (purseOfLine(line) === 'fund' ? 'landsbyggefonden' : payerKey(line.name ?? ''));

const purseOfLine = ({ fields, name }: Line) =>
  purseOf(name, typeof fields['rolle'] === 'string' ? fields['rolle'] : undefined);

const namesOf = (lines: readonly Line[]) => [...new Set(lines.flatMap(line => [...partsOf(line, 'år').keys()]))].sort();

function added(lines: readonly Line[]): ReadonlyMap<string, number> {
  const parts = lines.flatMap(line => [...partsOf(line, 'år')]);
  return new Map(
    [...groupedBy(parts, ([year]) => year)].map(([year, of]) => [year, sumOf(of.map(([, money]) => money)).kroner]),
  );
}
