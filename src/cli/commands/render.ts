import type { RenderOptions } from '../render.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function render({ around, command, end, t }: Declaring): void {
  const render = command('render', 'skriv', {
    da: 'skriv planen ud, som andre skal læse den',
    en: 'print the plan for others to read',
  }).argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }));
  printing(render, t)
    .option(
      '--per-delaftale',
      t({
        da: 'et dokument for hver delaftale, og et for planen som helhed; -o er en mappe eller navnet på planens',
        en: "one document for each delaftale, and one for the plan as a whole; -o is a folder or the name of the plan's",
      }),
    )
    .option(
      '--skabelon <fil>',
      t({
        da: 'boligorganisationens egen Word-skabelon; teksten sættes ind ved {{helhedsplan}}, ellers i stedet for skabelonens',
        en: "the organisation's own Word template; the text goes in at {{helhedsplan}}, else in place of the template's",
      }),
    )
    .action(async (plan: string | undefined, options: RenderOptions) => {
      const { renderCommand } = await import('../render.ts');
      end(await renderCommand(plan, options, around));
    });
}
