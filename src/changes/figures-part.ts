import type { Language, Text } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { writeShare } from '../plan/money/share.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { type Block, table } from '../publishing/blocks.ts';
import { timeBetween } from './distance.ts';
import type { Figures } from './figures.ts';

/** The figures that differ, before and now. */
export function figuresPart(old: Figures, now: Figures, language: Language): readonly Block[] {
  const say = (text: Text) => text[language];
  const rows = [
    countRow(say({ da: 'Indsatsområder', en: 'Indsatsområder' }), old.areas, now.areas),
    countRow(say({ da: 'Aktiviteter', en: 'Activities' }), old.activities, now.activities),
    dayRow(say({ da: 'Planens første dag', en: 'First day of the plan' }), old.from, now.from, language),
    dayRow(say({ da: 'Planens sidste dag', en: 'Last day of the plan' }), old.to, now.to, language),
    ...moneyRows(old, now, language),
  ].filter(([, before, after]) => before !== after);
  const columns = [
    { head: '' },
    { head: say({ da: 'Før', en: 'Before' }), figures: true },
    { head: say({ da: 'Nu', en: 'Now' }), figures: true },
    { head: say({ da: 'Forskel', en: 'Difference' }), figures: true },
  ];
  return table(columns, rows);
}

type Row = readonly [name: string, before: string, after: string, difference: string];

const countRow = (name: string, before: number, after: number): Row => [
  name,
  String(before),
  String(after),
  signed(after - before, String),
];

function dayRow(name: string, before: string | undefined, after: string | undefined, language: Language): Row {
  const difference = before && after ? timeBetween(before, after)?.[language] : undefined;
  const [was, is] = [before, after].map(day => (day === undefined ? '' : writeDay(day, language)));
  return [name, was ?? '', is ?? '', difference ?? ''];
}

/** The total and what each pays of it. */
function moneyRows(old: Figures, now: Figures, language: Language): readonly Row[] {
  const names = [...new Set([...now.payers, ...old.payers].map(({ name }) => name))];
  const row = (name: string, before: number | undefined, after: number | undefined, isPart: boolean): Row => [
    name,
    isPart ? partIn(before, old, language) : amountIn(before, language),
    isPart ? partIn(after, now, language) : amountIn(after, language),
    before === undefined || after === undefined
      ? ''
      : signed(Math.round((after - before) * 100) / 100, kroner => writeAmount(kroner, language)),
  ];
  const total: Text = { da: 'Budget i alt', en: 'Budget in all' };
  return [
    row(total[language], old.total, now.total, false),
    ...names.map(name => row(name, paidIn(old, name), paidIn(now, name), true)),
  ];
}

/** What somebody pays; nothing known where nobody tells. Where others pay, who is not among them pays nothing. */
function paidIn({ payers }: Figures, name: string): number | undefined {
  if (payers.length === 0) return undefined;
  const payer = payers.find(payer => payer.name === name);
  return payer === undefined ? 0 : payer.amount;
}

const amountIn = (kroner: number | undefined, language: Language) =>
  kroner === undefined ? '' : writeAmount(kroner, language);

/** What somebody pays and its share of the whole, as far as they are known; a dash where it is nothing. */
function partIn(kroner: number | undefined, { payers, total }: Figures, language: Language): string {
  if (kroner === undefined) return payers.length === 0 ? '' : unclear[language];
  if (kroner === 0) return '–';
  const share = total === undefined || total === 0 ? '' : ` (${writeShare(kroner, total, language)})`;
  return `${writeAmount(kroner, language)}${share}`;
}

/** Where no amount is told, or several that contradict each other. */
const unclear: Text = { da: 'uklart', en: 'unclear' };

const signed = (number: number, write: (number: number) => string) =>
  number === 0 ? '' : `${number > 0 ? '+' : '−'}${write(Math.abs(number))}`;
