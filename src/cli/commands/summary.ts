import type { Example } from '../help.ts';
import type { SummaryOptions } from '../summary.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function summary(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const summary = command(
    'summary',
    'resumé',
    {
      da: 'skriv planen på én side til bestyrelsen: formål, penge, milepæle, mangler og beslutninger',
      en: 'print the plan on one page for the board: purpose, money, milestones, gaps and decisions',
    },
    examples,
  ).alias('resume');
  named(
    onePlanArgument(summary, t),
    declaring,
    { da: '--dato <dato>', en: '--date <date>' },
    {
      da: 'den dag, siden gælder for, fx 31.12.2026; ellers i dag',
      en: 'the day that the page is for, for example 31.12.2026; else today',
    },
  );
  printing(summary, t).action(async (plan: string | undefined, options: SummaryOptions) => {
    const { summaryCommand } = await import('../summary.ts');
    end(await summaryCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed resumé minplan.yaml -o resume.docx', en: 'helhed summary myplan.yaml -o summary.docx' },
    does: { da: 'siden til bestyrelsen, i Word', en: 'the page for the board, in Word' },
  },
];
