import type { Text } from '../language.ts';
import { writeShare } from '../plan/money/share.ts';
import type { Finansiering, Post } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { type Block, strong, table } from '../publishing/blocks.ts';
import { type GridColumn, headsOf, rowsOf } from './grid.ts';
import type { Manuscript } from './manuscript.ts';
import { type Money, total } from './money.ts';
import { lineOf } from './values.ts';

/** A line of the budget: one who pays, or something the money goes to. */
export type BudgetLine = Draft<Finansiering> | Draft<Post>;
type Parts = Exclude<BudgetLine, string>;

/** Who pays, as the head of a column. */
export const payer: Text = { da: 'Hvem betaler', en: 'Who pays' };

/** What the money goes to, as the head of a column. */
export const item: Text = { da: 'Post', en: 'Item' };

/** Who pays how much, and which share that is. */
export function financeTable(manuscript: Manuscript, money: Money, lines: readonly BudgetLine[]): readonly Block[] {
  const sum = sumOf(money, lines);
  return linesTable(manuscript, money, lines, [
    { key: 'kilde', head: payer },
    { key: 'rolle' },
    { key: 'hvad' },
    { key: 'timer', figures: true },
    ...commonColumns(manuscript, money, lines),
    { key: 'andel', figures: true, cell: cellsOf(lines, line => shareText(manuscript, money, line, sum)) },
  ]);
}

/** What the money goes to. */
export function postTable(manuscript: Manuscript, money: Money, lines: readonly BudgetLine[]): readonly Block[] {
  return linesTable(manuscript, money, lines, [
    { key: 'post', head: item },
    { key: 'indsatsområde', head: { da: 'Indsatsområde', en: 'Indsatsområde' } },
    { key: 'aktivitet', head: { da: 'Aktivitet', en: 'Activity' } },
    { key: 'kilde', head: payer },
    { key: 'timer', figures: true },
    ...commonColumns(manuscript, money, lines),
  ]);
}

function commonColumns(manuscript: Manuscript, money: Money, lines: readonly BudgetLine[]): readonly GridColumn[] {
  const isYear = (value: Parts['år']) => typeof value === 'string' || Array.isArray(value);
  return [
    { key: 'år', cell: cellsOf(lines, ({ år }) => (isYear(år) ? lineOf(manuscript, 'år', år) : '')) },
    { key: 'status' },
    { key: 'bilag', head: { da: 'Bilag', en: 'Annex' } },
    {
      key: 'beløb',
      figures: true,
      cell: cellsOf(lines, ({ beløb }) => (beløb === undefined ? '' : money.write(beløb))),
    },
  ];
}

/** The lines as a table, and last their sum when every amount can be read. */
function linesTable(
  manuscript: Manuscript,
  money: Money,
  lines: readonly BudgetLine[],
  columns: readonly GridColumn[],
): readonly Block[] {
  const rows = rowsOf(manuscript, lines, columns, ['kilder', 'områder']);
  const sum = sumOf(money, lines);
  if (sum === undefined || lines.length < 2) return table(headsOf(manuscript, columns), rows);
  const sums: Readonly<Record<string, string>> = {
    beløb: money.writeSum(sum),
    andel: writeShare(sum, sum, manuscript.language),
  };
  const last = columns.map(({ key }, at) => strong(at === 0 ? manuscript.say(total) : (sums[key] ?? '')));
  return table(headsOf(manuscript, columns), [...rows, [...last, '']]);
}

/** The sum of the amounts; none when one can't be read, or a line says neither an amount nor what is given instead. */
function sumOf(money: Money, lines: readonly BudgetLine[]): number | undefined {
  const parts = lines.filter(line => typeof line === 'object');
  const isInKind = (line: Parts) => line.timer !== undefined || ('hvad' in line && line.hvad !== undefined);
  if (parts.length < lines.length || parts.some(line => line.beløb === undefined && !isInKind(line))) return undefined;
  return money.sum(parts.flatMap(({ beløb }) => beløb ?? []));
}

/** The share as it is counted; in the writer's own words when it can't be, or when they say the same. */
function shareText(manuscript: Manuscript, money: Money, line: Parts, sum: number | undefined): string {
  const written = 'andel' in line ? (line.andel ?? '') : '';
  const amount = line.beløb === undefined ? undefined : money.sum([line.beløb]);
  if (!sum || amount === undefined) return written;
  const counted = writeShare(amount, sum, manuscript.language);
  const isSame = Math.abs(Number(written.replace('%', '').replace(',', '.')) - (100 * amount) / sum) < 0.05;
  if (written === '' || (isSame && written === counted)) return counted;
  return isSame ? written : `${counted} (${manuscript.say({ da: 'skrevet', en: 'written' })}: ${written})`;
}

/** A cell that is made of the line itself. */
function cellsOf(lines: readonly BudgetLine[], write: (line: Parts) => string): (owner: object) => string {
  const cells = new Map<object, string>(lines.flatMap(line => (typeof line === 'object' ? [[line, write(line)]] : [])));
  return owner => cells.get(owner) ?? '';
}
