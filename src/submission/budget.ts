import type { Text } from '../language.ts';
import { type Block, bullets, heading, paragraph, prose } from '../publishing/blocks.ts';
import { amountsByName } from './amounts-by-name.ts';
import { type BudgetLine, financeTable, item, payer, postTable } from './budget-lines.ts';
import { passages } from './excerpts.ts';
import { moneyFigure } from './figures/money.ts';
import { gaps, missingSection } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';
import { moneyIn, total } from './money.ts';
import { details } from './record.ts';

/** What the plan costs, who pays, and what the money goes to. */
export function budget(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const { budget } = plan;
  const name = { da: 'Budget', en: 'Budget' };
  if (budget === undefined) return missingSection(manuscript, 'budget', name);
  const title = heading(2, say(name));
  const asked = gaps(manuscript, plan, 'budget');
  if (typeof budget === 'string') return [title, ...asked, ...prose(budget)];
  const money = moneyIn(manuscript, budget.enhed);
  const part = (name: Text, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(3, say(name)), ...blocks];
  const byName = (lines: readonly BudgetLine[], field: 'år' | 'kilder' | 'områder', name: Text, lead: Text) =>
    amountsByName(manuscript, money, lines, field, name, lead);
  const sources = (lines: readonly BudgetLine[] = []) => [
    ...financeTable(manuscript, money, lines),
    ...byName(lines, 'år', { da: 'År for år', en: 'Year by year' }, payer),
  ];
  const { poster = [] } = budget;
  return [
    title,
    ...asked,
    ...(budget.i_alt === undefined ? [] : [paragraph([{ strong: `${say(total)}:` }, ` ${money.write(budget.i_alt)}`])]),
    ...bullets(details(manuscript, budget, ['i_alt', 'tekst', 'finansiering', 'poster', 'uden_for'])),
    ...passages(budget.tekst),
    ...moneyFigure(manuscript),
    ...part({ da: 'Finansiering', en: 'Financing' }, sources(budget.finansiering)),
    ...part({ da: 'Poster', en: 'Items' }, [
      ...postTable(manuscript, money, poster),
      ...byName(poster, 'år', { da: 'Poster år for år', en: 'Items year by year' }, item),
      ...byName(poster, 'kilder', { da: 'Poster efter hvem der betaler', en: 'Items by who pays' }, item),
      ...byName(poster, 'områder', { da: 'Poster efter boligområde', en: 'Items by housing area' }, item),
    ]),
    ...part({ da: 'Uden for budgettet', en: 'Outside the budget' }, sources(budget.uden_for)),
  ];
}
