import type { DiffOptions } from '../diff.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { printing } from './printing.ts';

export function diff(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const diff = command(
    'diff',
    'forskel',
    {
      da: 'se, hvad der er ændret fra en udgave af planen til en anden',
      en: 'see what has changed from one version of the plan to another',
    },
    examples,
  )
    .argument(
      t({ da: '[gammel]', en: '[old]' }),
      t({
        da: 'den gamle udgave: en fil, eller en udgave i git og en fil, HEAD~1:plan.yaml',
        en: 'the old version: a file, or a git revision and a file, HEAD~1:plan.yaml',
      }),
    )
    .argument(t({ da: '[ny]', en: '[new]' }), t({ da: 'den nye udgave', en: 'the new version' }));
  named(
    diff,
    declaring,
    { da: '--fra <udgave>', en: '--from <revision>' },
    {
      da: 'sammenlign planen med, hvad den var i git, fx HEAD~1 eller en dato: main@{2026-01-01}',
      en: 'compare the plan with what it was in git, for example HEAD~1 or a date: main@{2026-01-01}',
    },
  ).option(
    '--exit-code',
    t({
      da: 'slut med koden 1, når der er forskelle; ellers er den 0',
      en: 'end with the code 1 when there are differences; else it is 0',
    }),
  );
  printing(diff, t, ['json']).action(async (old: string | undefined, now: string | undefined, options: DiffOptions) => {
    const { diffCommand } = await import('../diff.ts');
    end(await diffCommand([old, now], options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed forskel gammel.yaml ny.yaml', en: 'helhed diff old.yaml new.yaml' },
    does: { da: 'sammenlign to filer', en: 'compare two files' },
  },
  {
    line: { da: 'helhed forskel minplan.yaml --fra HEAD~1', en: 'helhed diff myplan.yaml --from HEAD~1' },
    does: {
      da: 'se, hvad der er ændret, siden planen sidst blev gemt i git',
      en: 'see what has changed since the last commit of the plan but one',
    },
  },
  {
    line: {
      da: 'helhed forskel gammel.yaml ny.yaml -o ændringer.docx',
      en: 'helhed diff old.yaml new.yaml -o changes.docx',
    },
    does: { da: 'skriv ændringerne i et Word-dokument', en: 'write the changes to a Word document' },
  },
];
