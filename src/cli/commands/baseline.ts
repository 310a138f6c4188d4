import type { BaselineOptions } from '../baseline.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { searching } from './searching.ts';

export function baseline({ around, command, end, t }: Declaring): void {
  const made = command(
    'baseline',
    'kendte',
    {
      da: 'skriv ned, hvilke mangler planen har nu, så nye kan kendes fra dem',
      en: 'write down the gaps that a plan has now, so that new ones can be told from them',
    },
    examples,
  )
    .argument('[plan...]', t({ da: 'filer eller mapper', en: 'files or folders' }))
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({
        da: 'filen, der skal skrives; ellers den, indstillingerne nævner, eller helhed.baseline.json',
        en: 'the file to write; else the one in the settings, or helhed.baseline.json',
      }),
    )
    .action(async (paths: string[], options: BaselineOptions) => {
      const { baselineCommand } = await import('../baseline.ts');
      end(await baselineCommand(paths, options, around));
    });
  searching(made, t);
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed kendte planer/', en: 'helhed baseline plans/' },
    does: {
      da: 'skriv manglerne i alle mappens planer i helhed.baseline.json',
      en: "write the gaps of all the folder's plans to helhed.baseline.json",
    },
  },
];
