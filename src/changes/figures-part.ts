import type { Language, Text } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
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

/** The total and what each pays of it. Who pays nothing in one of the versions has an empty place there. */
function moneyRows(old: Figures, now: Figures, language: Language): readonly Row[] {
  const names = [...new Set([...now.payers, ...old.payers].map(({ name }) => name))];
  const total = { da: 'Budget i alt', en: 'Budget in all' }[language];
  const amount = (kroner: number | undefined, whole: number | undefined, name: string) => {
    if (kroner === undefined) return '';
    const share = whole === undefined || whole === 0 || name === total ? '' : ` (${percent(kroner / whole, language)})`;
    return `${writeAmount(kroner, language)}${share}`;
  };
  const row = (name: string, before: number | undefined, after: number | undefined): Row => [
    name,
    amount(before, old.total, name),
    amount(after, now.total, name),
    before === undefined && after === undefined
      ? ''
      : signed(Math.round(((after ?? 0) - (before ?? 0)) * 100) / 100, kroner => writeAmount(kroner, language)),
  ];
  const paid = ({ payers }: Figures, name: string) => payers.find(payer => payer.name === name)?.amount;
  return [row(total, old.total, now.total), ...names.map(name => row(name, paid(old, name), paid(now, name)))];
}

function percent(share: number, language: Language): string {
  const digits = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 1 });
  return `${digits.format(100 * share)}${language === 'da' ? ' %' : '%'}`;
}

const signed = (number: number, write: (number: number) => string) =>
  number === 0 ? '' : `${number > 0 ? '+' : '−'}${write(Math.abs(number))}`;
