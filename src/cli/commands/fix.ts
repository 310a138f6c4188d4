import type { FixOptions } from '../fix.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { plansArgument } from './plan-argument.ts';
import { searching, stdinFilepath } from './searching.ts';

export function fix(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const fix = command(
    'fix',
    'ret',
    { da: 'ret det, der kan rettes uden at spørge jer', en: 'mend what can be mended without asking you' },
    examples,
  );
  plansArgument(fix, t);
  named(
    fix,
    declaring,
    { da: '--prøv', en: '--dry-run' },
    { da: 'vis, hvad der ville blive rettet, og skriv ingenting', en: 'show what would change, and write nothing' },
  );
  named(
    fix,
    declaring,
    { da: '--skelet', en: '--stub' },
    {
      da: 'sæt de felter ind, der mangler svar, med spørgsmålet over',
      en: 'put in the fields that lack an answer, with the question above',
    },
  ).action(async (paths: string[], options: FixOptions) => {
    const { fixCommand } = await import('../fix.ts');
    end(await fixCommand(paths, options, around));
  });
  searching(fix, t).addOption(stdinFilepath(t));
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed ret minplan.yaml --prøv', en: 'helhed fix myplan.yaml --dry-run' },
    does: { da: 'se rettelserne, før de bliver lavet', en: 'see the edits before they are made' },
  },
  {
    line: { da: 'helhed ret minplan.yaml --skelet', en: 'helhed fix myplan.yaml --stub' },
    does: {
      da: 'ret planen, og sæt de felter ind, der mangler svar, lige til at fylde ud',
      en: 'mend the plan, and put in the fields that lack an answer, ready to fill in',
    },
  },
];
