import { type Spot, spotsOf } from '../lists.ts';
import type { Budget, Finansiering, Post } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import type { Reading } from '../read.ts';
import { remembered } from '../remembered.ts';
import { anyCase } from '../wording/any-case.ts';
import { readMoney, readUnit } from './amount.ts';
import { between, differ, loosened, type Money, none, sumOf, unread, untold } from './money.ts';

/** A budget with its parts; one that is told in a text alone has none. */
export type BudgetParts = Exclude<Draft<Budget>, string>;

/** The ways in which a line divides its amount: by year, by who pays, by housing area. */
export const axes = ['år', 'kilder', 'områder'] as const;
export type Axis = (typeof axes)[number];

/** A line's amount divided: each name with its part. */
export interface Division {
  readonly owner: object;
  readonly parts: ReadonlyMap<string, Money>;
  readonly sum: Money;
}

/** A line of the budget: one who pays, or something that the money goes to. */
export interface Line extends Spot<Draft<Finansiering> | Draft<Post>> {
  /** The line with its parts; a line that is a text alone has no parts but its name. */
  readonly fields: Readonly<Partial<Record<string, unknown>>>;
  readonly name: string | undefined;
  /** Its own amount, as it is written. */
  readonly stated: Money | undefined;
  readonly divided: Readonly<Partial<Record<Axis, Division>>>;
  /** What it comes to, by its own amount or its divisions; where they contradict each other it may be any of them. */
  readonly amount: Money;
  /** Whether something else than money is given, all of it or a part: hours, rooms, people. */
  readonly isInKind: boolean;
  /** Of the amount, what is given as money. */
  readonly cash: Money;
}

/** The economy of a plan, as far as it can be read. */
export interface Economy {
  readonly budget: BudgetParts;
  readonly unit: number | undefined;
  /** What the plan says that it costs in all. */
  readonly stated: Money | undefined;
  readonly financing: readonly Line[];
  readonly posts: readonly Line[];
  readonly outside: readonly Line[];
  /** The sum of the financing, and of the posts; nothing where there are none. */
  readonly financed: Money | undefined;
  readonly posted: Money | undefined;
  /** Of the financing, what is given as money. */
  readonly inMoney: Money;
  /** Whether there are lines that can't be read. */
  readonly hasUnread: boolean;
}

/** What the economy of a plan is read from. */
export type EconomySource = Pick<Reading, 'plan' | 'rest' | 'refused' | 'blanks'>;

const known = new WeakMap<PlanDraft, Economy>();

/** The economy of a plan; none when the plan has no budget in parts. */
export function economyOf(source: EconomySource): Economy | undefined {
  const { budget } = source.plan;
  if (typeof budget !== 'object') return undefined;
  const economy = known.get(source.plan) ?? readEconomy(source, budget);
  known.set(source.plan, economy);
  return economy;
}

function readEconomy(source: EconomySource, budget: BudgetParts): Economy {
  const unit = budget.enhed === undefined ? 1 : readUnit(budget.enhed);
  const linesOf = (field: 'finansiering' | 'poster' | 'uden_for') =>
    spotsOf<Line['value']>(budget, field)
      .map(spot => readLine(source, spot, unit))
      .filter(({ name }) => !isTotal(name ?? ''));
  const [financing, posts, outside] = [linesOf('finansiering'), linesOf('poster'), linesOf('uden_for')];
  const inAll = (lines: readonly Line[], field: string) =>
    lines.length === 0
      ? undefined
      : sumOf([...lines.map(({ amount }) => amount), ...(source.refused(budget, field) ? [unread] : [])]);
  return {
    budget,
    unit,
    stated: budget.i_alt === undefined ? undefined : readIn(unit, budget.i_alt),
    financing,
    posts,
    outside,
    financed: inAll(financing, 'finansiering'),
    posted: inAll(posts, 'poster'),
    inMoney: sumOf(financing.filter(line => !line.isInKind).map(({ amount }) => amount)),
    hasUnread: source.refused(budget, 'finansiering') || source.refused(budget, 'poster'),
  };
}

/** Names of lines and columns that only add up the others. */
const isTotal = remembered(name => total.test(name));
const total = anyCase(/^\s*(?:i alt|ialt|total(?:t|sum|budget)?|sum|samlet(?: sum| beløb| budget)?)\W*$/);

function readLine(source: EconomySource, spot: Spot<Line['value']>, unit: number | undefined): Line {
  const { value } = spot;
  if (typeof value === 'string')
    return withCash({ ...spot, fields: {}, divided: {}, isInKind: false, ...readSentence(value, unit) }, unit);
  const fields = value as Line['fields'];
  const stated =
    value.beløb === undefined
      ? source.refused(value, 'beløb')
        ? unread
        : undefined
      : (readIn(unit, value.beløb) ?? unread);
  const divided = Object.fromEntries(
    axes.flatMap(axis => {
      const division = readDivision(source, fields[axis], unit);
      return division ? [[axis, division] as const] : [];
    }),
  );
  const told = [...(stated ? [stated] : []), ...Object.values(divided).map(({ sum }) => sum)];
  const line = {
    ...spot,
    fields,
    name: ('post' in value ? value.post : undefined) ?? value.kilde,
    stated,
    divided,
    amount: amountOf(told),
    isInKind: value.timer !== undefined || ('hvad' in value && value.hvad !== undefined && isKind(value.hvad)),
  };
  return withCash(line, unit);
}

/** Tells whether what is given, in words, is something else than money; of a sum it is enough that a part of it is. */
function isKind(what: string): boolean {
  const part = partIn(what);
  if (part) return inKind.test(part.what);
  return !inMoney.test(what.normalize('NFC'));
}

const inMoney = anyCase(
  /kontant|tilskud|penge|midler|bevilling|finansiering|løn\b|løn(?:udgift|kroner|ninger)|betal|udgift/,
);
const inKind = anyCase(/time|medarbejder|personale|frikøb|lokale|arbejdstid|arbejdskraft|naturalier/);

/** `heraf 400.000 kr. i timer`: the amount of the part, and what it is. */
function partIn(what: string): { readonly amount: string; readonly what: string } | undefined {
  if (!/heraf/i.test(what)) return undefined;
  const match = /\bheraf ((?:ca\. )?\d[\d.,]*(?: ?(?:mio|t?kr|kroner)\b\.?){0,2})(.*)$/isu.exec(what.normalize('NFC'));
  return match ? { amount: match[1] ?? '', what: match[2] ?? '' } : undefined;
}

function withCash(line: Omit<Line, 'cash'>, unit: number | undefined): Line {
  if (!line.isInKind) return { ...line, cash: line.amount };
  const part = partIn(String(line.fields['hvad'] ?? ''));
  if (!part || line.fields['timer'] !== undefined) return { ...line, cash: none };
  const kind = readIn(unit, part.amount);
  const { kroner, precision, open } = line.amount;
  return {
    ...line,
    cash: kind ? { kroner: Math.max(0, kroner - kind.kroner), precision: precision + kind.precision, open } : unread,
  };
}

/** `Landsbyggefonden: 9.000.000 kr.` */
function readSentence(text: string, unit: number | undefined): Pick<Line, 'name' | 'stated' | 'amount'> {
  const parts = partsOfSentence(text);
  const stated = parts && readIn(unit, parts.amount);
  return { name: stated ? parts?.name : text, stated, amount: stated ?? untold };
}

/** The name and what may be the amount of a line that is said in a sentence. */
export function partsOfSentence(text: string): { readonly name: string; readonly amount: string } | undefined {
  const [, name = '', amount = ''] = /^([^:]+): *(\S.*)$/su.exec(text) ?? [];
  return amount === '' ? undefined : { name, amount };
}

/** An amount in the unit of its budget; none when it can't be read, or the budget counts in something unknown. */
function readIn(unit: number | undefined, text: string): Money | undefined {
  const money = readMoney(text, unit ?? Number.NaN);
  return money && !Number.isNaN(money.kroner) ? money : undefined;
}

/** The tightest of the amounts that a line gives itself, or all from the least to the most where they don't agree. */
function amountOf(told: readonly Money[]): Money {
  const [tightest] = [...told].sort((a, b) => Number(a.open) - Number(b.open) || a.precision - b.precision);
  if (!tightest) return untold;
  return told.some(one => differ(one, tightest)) ? between(told) : tightest;
}

function readDivision(source: EconomySource, value: unknown, unit: number | undefined): Division | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = new Map(
    Object.entries(value as Readonly<Record<string, unknown>>)
      .filter(([name]) => !isTotal(name))
      .map(([name, amount]) => [name, typeof amount === 'string' ? (readIn(unit, amount) ?? unread) : unread] as const),
  );
  const owner: object = value;
  const isWhole = !hasPlaces(source, owner);
  return parts.size === 0 ? undefined : { owner, parts, sum: sumOf([...parts.values(), ...(isWhole ? [] : [untold])]) };
}

/** Tells whether some amount of a division is still to be filled in, or can't be read. A dash is nothing, as in any table. */
function hasPlaces({ blanks, rest }: EconomySource, owner: object): boolean {
  return [...blanks(owner), ...rest(owner)].some(
    ([name, written]) => !Object.hasOwn(owner, name) && !isTotal(name) && !/^\s*[-–—]\s*$/u.test(String(written)),
  );
}

/** How far the amounts that a line gives itself are from each other, beyond what their notation leaves open. */
export function discordOf({ stated, divided }: Line): number {
  const told = [...(stated ? [stated] : []), ...Object.values(divided).map(({ sum }) => sum)];
  const tightest = amountOf(told);
  if (!told.some(one => told.some(other => differ(one, other)))) return 0;
  return 2 * tightest.precision;
}

/** The parts of a division, each as loose as its line is at odds with itself: then one wrong number is told once. */
export function partsOf(line: Line, axis: Axis): ReadonlyMap<string, Money> {
  const discord = discordOf(line);
  return new Map([...(line.divided[axis]?.parts ?? [])].map(([name, money]) => [name, loosened(money, discord)]));
}
