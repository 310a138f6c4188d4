/** Money as far as a plan tells it: `kroner`, give or take `precision`; or any more than that when it is `open`. */
export interface Money {
  readonly kroner: number;
  /** What the writer's notation leaves open: 50.000 for `13,6 mio. kr.`, 0 for whole kroner, infinite for `ca.`. */
  readonly precision: number;
  /** Whether something that belongs to it has no amount, as the hours that somebody gives. */
  readonly open: boolean;
  /** Whether it is any amount from the least to the most, as where a line contradicts itself. `kroner` is no amount that anybody named. */
  readonly isRange?: true;
}

/** No money at all. */
export const none: Money = { kroner: 0, precision: 0, open: false };

/** Nothing is told of how much it is. */
export const untold: Money = { kroner: 0, precision: 0, open: true };

/** Something is told that can't be read, so it may be any amount. */
export const unread: Money = { kroner: 0, precision: Number.POSITIVE_INFINITY, open: false };

/** About so much: never enough to prove a sum wrong. */
export const approximate = (kroner: number): Money => ({ kroner, precision: Number.POSITIVE_INFINITY, open: false });

/** What amounts come to together. */
export function sumOf(parts: readonly Money[]): Money {
  return {
    kroner: Math.round(parts.reduce((sum, { kroner }) => sum + kroner, 0) * 100) / 100,
    precision: parts.reduce((sum, { precision }) => sum + precision, 0),
    open: parts.some(({ open }) => open),
    ...(parts.some(({ isRange }) => isRange) && { isRange: true }),
  };
}

/** Some amount from the least that these may be to the most. */
export function between(amounts: readonly Money[]): Money {
  const from = Math.min(...amounts.map(least));
  const to = Math.max(...amounts.map(({ kroner, precision }) => kroner + precision));
  const open = amounts.some(money => money.open);
  return Number.isFinite(from) && Number.isFinite(to)
    ? { kroner: (from + to) / 2, precision: (to - from) / 2, open, ...(from < to && { isRange: true }) }
    : { ...unread, open };
}

/** An amount that may also be so much more or less. */
export function loosened(money: Money, by: number): Money {
  return { ...money, precision: money.precision + by };
}

/** The least an amount may be. */
export const least = ({ kroner, precision }: Money) => kroner - precision;

/** The most an amount may be. */
export const most = ({ kroner, precision, open }: Money) => (open ? Number.POSITIVE_INFINITY : kroner + precision);

/** Tells whether an amount is surely at least a whole krone more than another. */
export function exceeds(one: Money, other: Money): boolean {
  return least(one) - most(other) > 0.995;
}

/** Tells whether two amounts can't be the same. */
export function differ(one: Money, other: Money): boolean {
  return exceeds(one, other) || exceeds(other, one);
}
