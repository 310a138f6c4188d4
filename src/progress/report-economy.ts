import type { Text } from '../language.ts';
import { type Block, heading, paragraph, strong, table } from '../publishing/blocks.ts';
import { type BudgetLine, item, payer } from '../submission/budget-lines.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { type Money, moneyIn, total } from '../submission/money.ts';
import { writeHere } from './write-here.ts';

/** What the budget says of one year: who pays and what it goes to. What was spent only the accounts know. */
export function economyOf(manuscript: Manuscript, year: number): readonly Block[] {
  const { plan, say } = manuscript;
  const budget = typeof plan.budget === 'object' ? plan.budget : undefined;
  const money = moneyIn(manuscript, budget?.enhed);
  const unit = budget?.enhed === undefined ? '' : ` (${budget.enhed})`;
  const part = (name: Text, lead: Text, lines: readonly BudgetLine[] = []) => {
    const rows = rowsOf(lines, year);
    return rows.length === 0
      ? []
      : [heading(3, say(name)), ...yearTable(manuscript, money, rows, lead, `${year}${unit}`)];
  };
  const said = [
    ...part({ da: 'Finansiering efter budgettet', en: 'Financing by the budget' }, payer, budget?.finansiering),
    ...part({ da: 'Poster efter budgettet', en: 'Items by the budget' }, item, budget?.poster),
  ];
  return [
    ...(said.length > 0
      ? said
      : [
          paragraph(
            say({
              da: `Planens budget siger ikke, hvad der hører til ${year}.`,
              en: `The budget of the plan does not say what belongs to ${year}.`,
            }),
          ),
        ]),
    writeHere(manuscript, {
      da: `Hvad der blev brugt i ${year} efter regnskabet, og hvorfor det blev mere eller mindre end budgettet.`,
      en: `What was spent in ${year} by the accounts, and why it was more or less than the budget.`,
    }),
  ];
}

interface Row {
  readonly name: string;
  readonly amount: string;
}

function rowsOf(lines: readonly BudgetLine[], year: number): readonly Row[] {
  return lines.flatMap(line => {
    if (typeof line === 'string') return [];
    const { beløb, år } = line;
    const own = typeof år === 'string' && år.trim() === String(year) ? beløb : undefined;
    const named = typeof år === 'object' && !Array.isArray(år) ? Object.entries(år) : [];
    const amount = own ?? named.find(([key]) => key.trim() === String(year))?.[1];
    if (typeof amount !== 'string') return [];
    return [{ name: ('post' in line ? line.post : undefined) ?? line.kilde ?? '', amount }];
  });
}

function yearTable(
  { say }: Manuscript,
  money: Money,
  rows: readonly Row[],
  lead: Text,
  head: string,
): readonly Block[] {
  const sum = rows.length < 2 ? undefined : money.sum(rows.map(({ amount }) => amount));
  return table(
    [{ head: say(lead) }, { head, figures: true }],
    [
      ...rows.map(({ amount, name }) => [name, money.write(amount)]),
      ...(sum === undefined ? [] : [[strong(say(total)), strong(money.writeSum(sum))]]),
    ],
  );
}
