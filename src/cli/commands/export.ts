import { Option } from 'commander';
import type { ExportOptions } from '../export.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';

export function exportPlan(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const exporting = command(
    'export',
    'eksporter',
    {
      da: 'skriv planen som et regneark, som I kan arbejde videre i',
      en: 'write the plan as a workbook that you can go on working in',
    },
    examples,
  );
  onePlanArgument(exporting, t)
    .addOption(
      new Option(
        '-f, --format <format>',
        t({ da: 'Excel eller CSV; ellers efter navnet på filen', en: 'Excel or CSV; else by the name of the file' }),
      ).choices(['xlsx', 'csv']),
    )
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({ da: 'filen, der skal skrives', en: 'the file to write' }),
    );
  named(
    exporting,
    declaring,
    { da: '--ark <navn>', en: '--sheet <name>' },
    { da: 'det ene ark, der skal skrives som CSV, fx milepæle', en: 'the one sheet to write as CSV, such as milepæle' },
  ).action(async (plan: string | undefined, options: ExportOptions) => {
    const { exportCommand } = await import('../export.ts');
    end(await exportCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed eksporter minplan.yaml -o minplan.xlsx', en: 'helhed export myplan.yaml -o myplan.xlsx' },
    does: {
      da: 'et regneark med mål, milepæle, budget og alt det andet, hver i sit ark',
      en: 'a workbook with goals, milestones, budget and all the rest, each in a sheet',
    },
  },
  {
    line: {
      da: 'helhed eksporter minplan.yaml --ark milepæle -o milepæle.csv',
      en: 'helhed export myplan.yaml --sheet milepæle -o milestones.csv',
    },
    does: { da: 'milepælene alene, som CSV', en: 'the milestones alone, as CSV' },
  },
];
