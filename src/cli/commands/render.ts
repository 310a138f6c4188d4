import type { Example } from '../help.ts';
import type { RenderOptions } from '../render.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function render(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const render = command(
    'render',
    'skriv',
    { da: 'skriv planen ud, som andre skal læse den', en: 'print the plan for others to read' },
    examples,
  ).alias('vis');
  printing(onePlanArgument(render, t), t).option(
    '--per-delaftale',
    t({
      da: 'et dokument for hver delaftale, og et for planen som helhed; -o er en mappe eller navnet på planens',
      en: "one document for each delaftale, and one for the plan as a whole; -o is a folder or the name of the plan's",
    }),
  );
  named(
    render,
    declaring,
    { da: '--skabelon <fil>', en: '--template <file>' },
    {
      da: 'boligorganisationens egen Word-skabelon; teksten sættes ind ved {{helhedsplan}}, ellers i stedet for skabelonens',
      en: "the organisation's own Word template; the text goes in at {{helhedsplan}}, else in place of the template's",
    },
  ).action(async (plan: string | undefined, options: RenderOptions) => {
    const { renderCommand } = await import('../render.ts');
    end(await renderCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed skriv minplan.yaml -o minplan.docx', en: 'helhed render myplan.yaml -o myplan.docx' },
    does: {
      da: 'et Word-dokument; .pdf, .html og .md går på samme måde',
      en: 'a Word document; .pdf, .html and .md go the same way',
    },
  },
  {
    line: {
      da: 'helhed skriv minplan.yaml --skabelon skabelon.docx -o ansøgning.docx',
      en: 'helhed render myplan.yaml --template template.docx -o application.docx',
    },
    does: { da: 'i boligorganisationens egen skabelon', en: "in the organisation's own template" },
  },
  {
    line: {
      da: 'helhed skriv minplan.yaml --per-delaftale -o delaftaler/',
      en: 'helhed render myplan.yaml --per-delaftale -o delaftaler/',
    },
    does: {
      da: 'et dokument til hver delaftale og et til aftalen som helhed, i en mappe',
      en: 'one document for each delaftale and one for the agreement as a whole, in a folder',
    },
  },
];
