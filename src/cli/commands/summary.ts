import type { SummaryOptions } from '../summary.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function summary({ around, command, end, t }: Declaring): void {
  const summary = command('summary', 'resume', {
    da: 'skriv planen på én side til bestyrelsen: formål, penge, milepæle, mangler og beslutninger',
    en: 'print the plan on one page for the board: purpose, money, milestones, gaps and decisions',
  })
    .alias('resumé')
    .argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }))
    .option(
      '--dato <dato>',
      t({
        da: 'den dag, siden gælder for, fx 31.12.2026; ellers i dag',
        en: 'the day that the page is for, for example 31.12.2026; else today',
      }),
    );
  printing(summary, t).action(async (plan: string | undefined, options: SummaryOptions) => {
    const { summaryCommand } = await import('../summary.ts');
    end(await summaryCommand(plan, options, around));
  });
}
