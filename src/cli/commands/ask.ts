import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';

export function ask(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  command(
    'ask',
    'spørg',
    {
      da: 'svar på det, der mangler, ét spørgsmål ad gangen her i terminalen',
      en: 'answer what is missing, one question at a time here in the terminal',
    },
    examples,
  )
    .argument(
      '[plan]',
      t({
        da: 'planens fil; ellers den plan, der ligger her i mappen',
        en: 'the file of the plan; else the one in this folder',
      }),
    )
    .action(async (plan: string | undefined) => {
      const { askCommand } = await import('../ask.ts');
      end(await askCommand(plan, around));
    });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed spørg minplan.yaml', en: 'helhed ask myplan.yaml' },
    does: {
      da: 'hvert svar bliver gemt i planen med det samme; stop, når I vil, med Ctrl-C',
      en: 'each answer is saved in the plan at once; stop when you like with Ctrl-C',
    },
  },
];
