import type { Example } from '../help.ts';
import type { ImportAnyOptions } from '../import-any.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';

export function importPlan(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const importing = command(
    'import',
    'indlæs',
    {
      da: 'læs en plan, der er skrevet i Word, eller tag ændringer fra Excel ind i planen',
      en: 'read a plan that was written in Word, or take changes from Excel into the plan',
    },
    examples,
  )
    .alias('importer')
    .argument(
      t({ da: '<fil>', en: '<file>' }),
      t({
        da: 'Word-dokumentet, formularen eller teksten (.docx, .odt, .md, .txt; »-« læser det, der sendes ind), eller regnearket (.xlsx, .ods, .csv)',
        en: 'the Word document, the form or the text (.docx, .odt, .md, .txt; "-" reads standard input), or the workbook (.xlsx, .ods, .csv)',
      }),
    )
    .argument(
      '[plan]',
      t({
        da: 'planen, som regnearket eller formularen er skrevet af',
        en: 'the plan that the workbook or the form was written from',
      }),
    )
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({ da: 'navnet på den nye plan (fra Word)', en: 'the name of the new plan (from Word)' }),
    );
  named(
    importing,
    declaring,
    { da: '--prøv', en: '--dry-run' },
    {
      da: 'vis, hvad regnearket eller formularen ændrer i planen, og skriv ingenting',
      en: 'show what the workbook or the form changes in the plan, and write nothing',
    },
  );
  named(
    importing,
    declaring,
    { da: '--ja', en: '--yes' },
    { da: 'skriv ændringerne uden at spørge', en: 'write the changes without asking' },
  ).action(async (file: string, plan: string | undefined, options: ImportAnyOptions) => {
    const { importAnyCommand } = await import('../import-any.ts');
    end(await importAnyCommand(file, plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed indlæs gammelplan.docx -o fraword.yaml', en: 'helhed import oldplan.docx -o fromword.yaml' },
    does: {
      da: 'gør et Word-dokument til en plan; det, helhed ikke er sikker på, bliver til kommentarer',
      en: 'make a plan of a Word document; what helhed is not sure of becomes comments',
    },
  },
  {
    line: {
      da: 'helhed indlæs minplan.xlsx minplan.yaml --prøv',
      en: 'helhed import myplan.xlsx myplan.yaml --dry-run',
    },
    does: {
      da: 'se, hvad der er ændret i regnearket, siden »helhed eksporter« skrev det',
      en: 'see what has been changed in the workbook since "helhed export" wrote it',
    },
  },
];
