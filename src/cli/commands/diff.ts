import type { DiffOptions } from '../diff.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function diff({ around, command, end, t }: Declaring): void {
  const diff = command('diff', 'forskel', {
    da: 'se, hvad der er ændret fra en udgave af planen til en anden',
    en: 'see what has changed from one version of the plan to another',
  })
    .argument(
      '[gammel]',
      t({
        da: 'den gamle udgave: en fil, eller en udgave i git og en fil, HEAD~1:plan.yaml',
        en: 'the old version: a file, or a git revision and a file, HEAD~1:plan.yaml',
      }),
    )
    .argument('[ny]', t({ da: 'den nye udgave', en: 'the new version' }))
    .option(
      '--fra <udgave>',
      t({
        da: 'sammenlign planen med, hvad den var i git, fx HEAD~1 eller en dato: main@{2026-01-01}',
        en: 'compare the plan with what it was in git, for example HEAD~1 or a date: main@{2026-01-01}',
      }),
    )
    .option(
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
