import type { FixOptions } from '../fix.ts';
import type { Declaring } from './declaring.ts';
import { searching, stdinFilepath } from './searching.ts';

export function fix({ around, command, end, t }: Declaring): void {
  const made = command('fix', 'ret', {
    da: 'ret det, der kan rettes uden at spørge jer',
    en: 'mend what can be mended without asking you',
  })
    .argument(
      '[plan...]',
      t({ da: 'filer eller mapper; »-« læser det, der sendes ind', en: 'files or folders; "-" reads standard input' }),
    )
    .option(
      '--dry-run',
      t({
        da: 'vis, hvad der ville blive rettet, og skriv ingenting',
        en: 'show what would change, and write nothing',
      }),
    )
    .option(
      '--stub',
      t({
        da: 'sæt de felter ind, der mangler svar, med spørgsmålet over',
        en: 'put in the fields that lack an answer, with the question above',
      }),
    )
    .action(async (paths: string[], options: FixOptions) => {
      const { fixCommand } = await import('../fix.ts');
      end(await fixCommand(paths, options, around));
    });
  searching(made, t).addOption(stdinFilepath(t));
}
