import type { Text } from '../language.ts';
import { type Block, heading, strong, table } from '../publishing/blocks.ts';
import type { BudgetLine } from './budget-lines.ts';
import { fieldOf, type Manuscript } from './manuscript.ts';
import { type Money, total } from './money.ts';
import { lineOf } from './values.ts';

/** The lines that divide their amount, by year, by source or by housing area: one column for each, and their sums. */
export function amountsByName(
  manuscript: Manuscript,
  money: Money,
  lines: readonly BudgetLine[],
  field: 'år' | 'kilder' | 'områder',
  title: Text,
  lead: Text,
): readonly Block[] {
  const divided = lines.flatMap(line => {
    const amounts = typeof line === 'object' ? amountsOf(manuscript, line, field) : new Map<string, string>();
    return amounts.size === 0 ? [] : [{ name: lineName(line), amounts }];
  });
  if (divided.length === 0) return [];
  const names = [...new Set(divided.flatMap(({ amounts }) => [...amounts.keys()]))];
  if (field === 'år') names.sort();
  const sums = names.map(name => money.sum(divided.flatMap(({ amounts }) => amounts.get(name) ?? [])));
  return [
    heading(4, manuscript.say(title)),
    ...table(
      [{ head: manuscript.say(lead) }, ...names.map(head => ({ head, figures: true }))],
      [
        ...divided.map(({ name, amounts }) => [name, ...names.map(of => money.write(amounts.get(of) ?? ''))]),
        ...(divided.length < 2
          ? []
          : [[manuscript.say(total), ...sums.map(sum => (sum === undefined ? '' : money.writeSum(sum)))].map(strong)]),
      ],
    ),
  ];
}

function amountsOf(
  manuscript: Manuscript,
  line: Exclude<BudgetLine, string>,
  field: string,
): ReadonlyMap<string, string> {
  const value: unknown = fieldOf(line, field);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(manuscript.remaining(value, []).map(([name, amount]) => [name, textOf(manuscript, amount)]));
}

/** An amount as it is written; also one that is no amount. */
const textOf = (manuscript: Manuscript, amount: unknown) =>
  typeof amount === 'string' ? amount : lineOf(manuscript, '', amount);

function lineName(line: BudgetLine): string {
  if (typeof line === 'string') return line;
  return ('post' in line ? line.post : undefined) ?? line.kilde ?? '';
}
