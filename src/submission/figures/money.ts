import type { Text } from '../../language.ts';
import { writeAmount } from '../../plan/money/amount.ts';
import { writeShare } from '../../plan/money/share.ts';
import { askedIn } from '../../plan/programme.ts';
import { asksOf } from '../../plan/programmes/index.ts';
import type { Figure } from '../../publishing/figure.ts';
import { payer } from '../budget-lines.ts';
import type { Manuscript } from '../manuscript.ts';
import { total } from '../money.ts';
import { nameOf as wordFor } from '../names.ts';
import { type Accounts, accountsOf, type Years } from './accounts.ts';
import { inShort } from './in-short.ts';
import { drawingsOf } from './money-drawing.ts';
import { gridsOf } from './money-grid.ts';

/** One who pays, or a sum, as a bar and in words. */
export interface Bar {
  readonly name: string;
  /** The amount and its share: `9.000.000 kr. · 75,0 %`; the first is empty where only shares are told. */
  readonly amount: string;
  readonly share: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly kind: BarKind;
  /** Whether it is a part of what others pay, which stands under the sum. */
  readonly isPart: boolean;
  /** The least that it is asked to be, from 0 to 1. */
  readonly asked?: number;
}

/** Landsbyggefonden's money, local money, what is given in kind, and a sum. */
export type BarKind = 'fund' | 'local' | 'inKind' | 'sum';

export interface MoneyFigure {
  /** What the name, the amount and the share are called. */
  readonly heads: readonly string[];
  readonly bars: readonly Bar[];
  readonly years: YearTable | undefined;
  /** Whether the amounts stand in tables under the figure: by who pays, and by year where they are divided. */
  readonly isToldBelow: boolean;
}

/** The amounts by year, ready to be read. */
export interface YearTable extends Pick<Years, 'names'> {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly kind: BarKind;
    readonly amounts: ReadonlyMap<string, number>;
  }[];
  write(kroner: number): string;
}

/**
 * Who pays the plan, how much of it is local, and what it comes to each year. Nothing when not all amounts can be read or
 * some of them contradict each other, and when there is only one who pays.
 */
export function moneyFigure(manuscript: Manuscript): readonly Figure[] {
  const economy = manuscript.economy();
  const accounts = economy && accountsOf(economy);
  if (!accounts || (accounts.payers.length < 2 && accounts.years === undefined)) return [];
  const { language, say } = manuscript;
  const bars = barsOf(manuscript, accounts);
  const heads = [payer, wordFor('beløb'), wordFor('andel')].map(say);
  const isToldBelow = economy.financing.length > 0;
  const shown: MoneyFigure = { heads, bars, years: yearTable(manuscript, accounts), isToldBelow };
  const said = bars.map(
    ({ amount, name, share }) => `${name}: ${[amount, share].filter(text => text !== '').join(', ')}`,
  );
  const yearly = accounts.years?.totals;
  const byYear: Text = { da: 'År for år', en: 'Year by year' };
  return [
    {
      kind: 'figure',
      id: 'budget',
      caption: say({ da: 'Hvem der betaler', en: 'Who pays' }),
      description: [
        ended(
          [inShort(manuscript, said.slice(0, accounts.payers.length)), ...said.slice(accounts.payers.length)].join(
            '; ',
          ),
        ),
        ...(yearly
          ? [
              ended(
                `${say(byYear)}: ${[...yearly]
                  .sort(byName)
                  .map(([year, sum]) => `${year} ${writeAmount(sum, language)}`)
                  .join('; ')}`,
              ),
            ]
          : []),
      ].join(' '),
      ...(accounts.withoutAmount.length === 0
        ? {}
        : {
            remark: say({
              da: `Uden beløb og derfor ikke talt med: ${inShort(manuscript, accounts.withoutAmount)}.`,
              en: `Without an amount and so not counted: ${inShort(manuscript, accounts.withoutAmount)}.`,
            }),
          }),
      drawings: drawingsOf(shown),
      grids: gridsOf(shown),
    },
  ];
}

/** A sentence with its full stop, which `kr.` has already. */
const ended = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]) => (a < b ? -1 : a > b ? 1 : 0);

function barsOf(manuscript: Manuscript, accounts: Accounts): readonly Bar[] {
  const { language, plan, say } = manuscript;
  const { inShares, local, payers } = accounts;
  const bar = (name: string, kroner: number, kind: BarKind): Bar => ({
    name,
    amount: inShares ? '' : writeAmount(kroner, language),
    share: writeShare(kroner, accounts.total, manuscript.language),
    part: kroner / accounts.total,
    kind,
    isPart: false,
  });
  const part = (name: string, kroner: number, kind: BarKind): Bar => ({ ...bar(name, kroner, kind), isPart: true });
  const inKind = local ? local.kroner - local.cash : 0;
  const asked = askedIn(asksOf(plan.program).localShare, plan.fase ?? 'helhedsplan')?.value;
  return [
    ...payers.map(({ kroner, name, purse }) => bar(nameOf(name, manuscript), kroner, kindOf(purse))),
    bar(say(total), accounts.total, 'sum'),
    ...(local === undefined
      ? []
      : [{ ...part(say(localInAll(asked)), local.kroner, 'local'), ...(asked === undefined ? {} : { asked }) }]),
    ...(local === undefined || inKind < 1
      ? []
      : [part(say(localMoney), local.cash, 'local'), part(say(localInKind), inKind, 'inKind')]),
  ];
}

/** What is local, and the least part of the whole that the programme asks it to be. */
const localInAll = (asked: number | undefined): Text =>
  asked === undefined
    ? { da: 'Heraf lokalt', en: 'Of this, local' }
    : {
        da: `Heraf lokalt (der spørges efter mindst ${Math.round(asked * 100)} %)`,
        en: `Of this, local (at least ${Math.round(asked * 100)}% is asked for)`,
      };
const localMoney: Text = { da: 'Lokalt i penge', en: 'Local as money' };
const localInKind: Text = { da: 'Lokalt i timer, lokaler og andet', en: 'Local as hours, rooms and the like' };
const unnamed: Text = { da: 'Ikke nævnt hvem', en: 'Not said who' };

const nameOf = (name: string, { say }: Manuscript) => (name === '' ? say(unnamed) : name);
const kindOf = (purse: string): BarKind => (purse === 'fund' ? 'fund' : purse === 'local' ? 'local' : 'sum');

function yearTable(manuscript: Manuscript, { years }: Accounts): YearTable | undefined {
  if (years === undefined) return undefined;
  const { language, say } = manuscript;
  const { names, rows, totals } = years;
  const sum =
    totals === undefined || rows.length === 1 ? [] : [{ name: say(total), kind: 'sum', amounts: totals } as const];
  return {
    title: say({ da: 'År for år, i kroner', en: 'Year by year, in DKK' }),
    names,
    rows: [
      ...rows.map(({ amounts, name, purse }) => ({ name: nameOf(name, manuscript), kind: kindOf(purse), amounts })),
      ...sum,
    ],
    write: kroner =>
      new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 }).format(kroner),
  };
}
