import type { Placed } from '../activities.ts';
import { spotsOf } from '../lists.ts';
import { readMoney } from './amount.ts';
import { type Economy, economyOf } from './economy.ts';
import { least, type Money, most, sumOf } from './money.ts';

type Source = Parameters<typeof economyOf>[0] & { readonly activities: readonly Placed[] };

/** Two amounts that would agree if one of them were counted in thousands. */
interface Apart {
  readonly field: 'i_alt' | 'finansiering' | 'poster';
  readonly budgeted: number;
  readonly other: number;
  readonly otherIs: 'financing' | 'posts' | 'resources';
}

const known = new WeakMap<Economy, { readonly apart: Apart | undefined }>();

/** The amounts of a plan that are a thousand times apart; none when they are of one unit, or it can't be said. */
export function unitsApart(source: Source): Apart | undefined {
  const economy = economyOf(source);
  if (!economy) return undefined;
  const found = known.get(economy) ?? { apart: apartWithin(economy) ?? apartFromResources(economy, source.activities) };
  known.set(economy, found);
  return found.apart;
}

/** The economy of a plan whose amounts can be held against each other: none where they are a thousand times apart. */
export function comparableEconomyOf(source: Source): Economy | undefined {
  return unitsApart(source) ? undefined : economyOf(source);
}

const isKnown = (money: Money | undefined): money is Money =>
  money !== undefined && money.kroner > 0 && Number.isFinite(most(money)) && Number.isFinite(least(money));

const isThousandfold = (one: Money, other: Money) => {
  const times = Math.max(one.kroner, other.kroner) / Math.min(one.kroner, other.kroner);
  return times > 990 && times < 1010;
};

function apartWithin({ stated, financed, posted }: Economy): Apart | undefined {
  const isApart = (one: Money | undefined, other: Money | undefined) =>
    isKnown(one) && isKnown(other) && isThousandfold(one, other);
  const kroner = (money: Money | undefined) => money?.kroner ?? 0;
  if (isApart(stated, financed))
    return { field: 'i_alt', budgeted: kroner(stated), other: kroner(financed), otherIs: 'financing' };
  if (isApart(stated, posted))
    return { field: 'i_alt', budgeted: kroner(stated), other: kroner(posted), otherIs: 'posts' };
  if (isApart(financed, posted))
    return { field: 'finansiering', budgeted: kroner(financed), other: kroner(posted), otherIs: 'posts' };
  return undefined;
}

/** No plan costs so little. */
const tooLittle = 100_000;

/** A whole budget that is less than one activity gets, and not less than all get when it is counted in thousands. */
function apartFromResources(economy: Economy, activities: readonly Placed[]): Apart | undefined {
  const { unit, stated, financed, posted } = economy;
  const whole = stated ?? financed ?? posted;
  if (unit !== 1 || !isKnown(whole) || most(whole) >= tooLittle) return undefined;
  const amounts = activities
    .flatMap(({ activity }) => spotsOf<{ readonly beløb?: unknown } | string>(activity, 'ressourcer'))
    .flatMap(({ value }) =>
      typeof value === 'object' && typeof value.beløb === 'string' ? (readMoney(value.beløb) ?? []) : [],
    )
    .filter(isKnown);
  const inAll = sumOf(amounts);
  const isApart =
    amounts.some(money => least(money) > 10 * most(whole)) &&
    least(inAll) <= 1000 * most(whole) &&
    least(inAll) > tooLittle;
  if (!isApart) return undefined;
  const field = stated ? 'i_alt' : financed ? 'finansiering' : 'poster';
  return { field, budgeted: whole.kroner, other: inAll.kroner, otherIs: 'resources' };
}
