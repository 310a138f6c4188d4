import type { BaselineOptions } from '../baseline.ts';
import type { Declaring } from './declaring.ts';
import { searching } from './searching.ts';

export function baseline({ around, command, end, t }: Declaring): void {
  const made = command('baseline', 'kendte', {
    da: 'skriv ned, hvilke mangler planen har nu, så nye kan kendes fra dem',
    en: 'write down the gaps that a plan has now, so that new ones can be told from them',
  })
    .argument('[plan...]', t({ da: 'filer eller mapper', en: 'files or folders' }))
    .option(
      '-o, --output <fil>',
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
