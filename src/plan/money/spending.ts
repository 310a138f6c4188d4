import type { Placed } from '../activities.ts';
import { groupedBy, spotsOf } from '../lists.ts';
import type { Ressourcer } from '../plan.generated.ts';
import type { Activity, Draft, PlanDraft } from '../plan.ts';
import { fold } from '../spelling.ts';
import { readPeriod } from '../time/calendar.ts';
import { readMoney } from './amount.ts';
import { namesIn } from './budget-references.ts';
import type { Economy, Line } from './economy.ts';
import { differ, exceeds, loosened, type Money, sumOf, unread, untold } from './money.ts';
import { payerMeant } from './payers.ts';
import { paymentsOf } from './payments.ts';

type Resource = Exclude<Draft<Ressourcer>, readonly unknown[]>;

/** What tells the unit that amounts are counted in. */
type Counted = Pick<Economy, 'unit' | 'stated' | 'financed' | 'posted'>;
const inKroner: Counted = { unit: 1, stated: undefined, financed: undefined, posted: undefined };

/** A resource as far as it is money of the plan: nothing of it when somebody outside the budget gives it. */
interface Given {
  /** Who of those that pay the plan gives it. */
  readonly payer: string | undefined;
  readonly money: Money;
}

/** An activity, what its resources come to of the plan's money, and what the budget has for it. */
export interface Spending {
  readonly activity: Activity;
  readonly given: Money;
  readonly posted: Money;
}

/** The activities that have a post of their own in the budget. */
export function spendingOf(plan: PlanDraft, economy: Economy, activities: readonly Placed[]): readonly Spending[] {
  const names = namesIn(plan, activities);
  const posts = groupedBy(
    economy.posts.flatMap(post => {
      const { aktivitet } = post.fields;
      const meant = typeof aktivitet === 'string' ? names.activitiesMeant(aktivitet) : [];
      // A post for several activities does not say what each of them gets.
      return meant.map(placed => ({ placed, amount: meant.length === 1 ? post.amount : untold }));
    }),
    ({ placed }) => placed,
  );
  const forAll = economy.posts.some(isSharedPay);
  const forArea = new Set(
    economy.posts.flatMap(({ fields: { aktivitet, indsatsområde: area } }) =>
      aktivitet === undefined && typeof area === 'string' ? fold(area) : [],
    ),
  );
  const read = readerOf(economy);
  return [...posts].map(([{ activity, area }, lines]) => {
    const isPaidElsewhere = forAll || forArea.has(fold(area?.navn ?? ''));
    const posted = sumOf([...lines.map(({ amount }) => amount), ...(isPaidElsewhere ? [untold] : [])]);
    return { activity, given: sumOf(read(activity).map(({ money }) => money)), posted };
  });
}

/** What the resources of activities come to in a plan that has no budget; nothing where none of them tells an amount. */
export function resourcesInAll(activities: readonly Placed[]): Money | undefined {
  const amounts = activities.flatMap(({ activity }) =>
    spotsOf<Resource>(activity, 'ressourcer').map(({ value }) =>
      typeof value === 'string' ? untold : moneyOf(value, inKroner),
    ),
  );
  const sum = sumOf(amounts);
  return sum.kroner > 0 ? sum : undefined;
}

/** What all activities say that each payer gives, where it is more than the payer pays. */
export function overspent(
  economy: Economy,
  activities: readonly Placed[],
  spending: readonly Spending[],
): readonly Over[] {
  const payments = groupedBy(paymentsOf(economy), ({ key }) => key);
  const read = readerOf(economy);
  const excess = new Map(
    spending
      .filter(({ given, posted }) => exceeds(given, posted))
      .map(({ activity, given, posted }) => [activity, given.kroner - posted.kroner] as const),
  );
  const given = groupedBy(
    activities.flatMap(({ activity }) =>
      read(activity).map(({ payer, money }) => ({ payer, money: loosened(money, excess.get(activity) ?? 0) })),
    ),
    ({ payer }) => payer,
  );
  return [...payments].flatMap(([key, lines]) => {
    const paid = sumOf(lines.map(({ money }) => money));
    const amounts = given.get(key) ?? [];
    const inAll = sumOf(amounts.map(({ money }) => money));
    return lines[0] && amounts.length > 0 && exceeds(inAll, paid) ? [{ name: lines[0].name, given: inAll, paid }] : [];
  });
}

/** A payer of whom the activities say more than it pays. */
export interface Over {
  readonly name: string;
  readonly given: Money;
  readonly paid: Money;
}

/** Wages that are a post of their own may be what pays the people of every activity. */
function isSharedPay({ name = '', fields }: Line): boolean {
  const isForAll = fields['aktivitet'] === undefined;
  return (
    isForAll &&
    /løn|personale|medarbejder|ansatte|vejledere|stilling/i.test(name) &&
    !/leder\b|ledelse|sekretariat/i.test(name)
  );
}

function readerOf(economy: Economy): (activity: Activity) => readonly Given[] {
  const payers = new Set(paymentsOf(economy).map(({ key }) => key));
  const outside = new Set(economy.outside.flatMap(({ name }) => payerMeant(name ?? '', payers) ?? []));
  const known = new Map<Activity, readonly Given[]>();
  return activity => {
    const given =
      known.get(activity) ??
      spotsOf<Resource>(activity, 'ressourcer').flatMap(({ value }) => givenBy(economy, payers, outside, value));
    known.set(activity, given);
    return given;
  };
}

function givenBy(
  economy: Economy,
  payers: ReadonlySet<string>,
  outside: ReadonlySet<string>,
  resource: Resource,
): readonly Given[] {
  if (typeof resource === 'string') return [{ payer: undefined, money: untold }];
  const payer = resource.giver === undefined ? undefined : payerMeant(resource.giver, payers);
  const money = moneyOf(resource, economy);
  if (resource.giver !== undefined && payer === undefined) return money === untold ? [] : [{ payer, money: untold }];
  if (payer !== undefined && outside.has(payer)) return [{ payer, money: untold }];
  return [{ payer, money }];
}

/** What a resource comes to in the whole plan. An amount for some years, or for each, may be more than it says. */
function moneyOf(resource: Exclude<Resource, string>, economy: Counted): Money {
  const { beløb, år, pr, timer } = resource;
  const stated = beløb === undefined ? undefined : readIn(economy, beløb);
  const isDivided = typeof år === 'object' && !Array.isArray(år);
  const byYear = isDivided ? sumOf(Object.values(år).map(amount => readIn(economy, String(amount)))) : undefined;
  if (stated && byYear && differ(stated, byYear)) return unread;
  const money = byYear ?? stated;
  if (!money) return untold;
  const isForEach = pr !== undefined && timer === undefined && !/hele|i alt|periode|plan/i.test(pr);
  if (isForEach && !byYear) {
    const years = /^(?:hvert |pr\.? )?år(?:et|ligt)?$/i.test(pr.trim()) ? yearsIn(år) : undefined;
    return years === undefined ? { ...money, open: true } : sumOf(Array.from({ length: years }, () => money));
  }
  return år !== undefined && !byYear ? { ...money, open: true } : money;
}

/** How many years a resource says that it is for. */
function yearsIn(år: unknown): number | undefined {
  if (Array.isArray(år)) return år.every(year => /^\d{4}$/u.test(String(year).trim())) ? år.length : undefined;
  const span = typeof år === 'string' ? readPeriod(år) : undefined;
  if (!span || span === 'impossible') return undefined;
  return Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 1;
}

/** An amount in kroner. Where the budget counts in thousands, a bare number may do so too, and then it is not known which. */
function readIn({ unit, stated, financed, posted }: Counted, text: string): Money {
  const money = readMoney(text) ?? unread;
  if (unit === 1) return money;
  const inUnit = unit === undefined ? undefined : readMoney(text, unit);
  const whole = stated ?? financed ?? posted;
  const isPlain = inUnit === undefined || inUnit.kroner !== money.kroner;
  return isPlain && !(inUnit && whole && exceeds(inUnit, whole)) ? unread : money;
}
