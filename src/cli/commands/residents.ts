import type { Example } from '../help.ts';
import type { ResidentsOptions } from '../residents.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function residents(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const residents = command(
    'residents',
    'pixi',
    {
      da: 'skriv en kort udgave til beboerne: hvad sker, hvornår, og hvem man kan spørge',
      en: 'print a short edition for residents: what happens, when, and whom to ask',
    },
    examples,
  ).alias('beboere');
  named(
    onePlanArgument(residents, t),
    declaring,
    { da: '--dato <dato>', en: '--date <date>' },
    {
      da: 'den dag, udgaven er for, fx 31.12.2026; ellers i dag',
      en: 'the day it is for, for example 31.12.2026; else today',
    },
  );
  printing(residents, t).action(async (plan: string | undefined, options: ResidentsOptions) => {
    const { residentsCommand } = await import('../residents.ts');
    end(await residentsCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: {
      da: 'helhed pixi minplan.yaml --dato 31.12.2022 -o pixi.docx',
      en: 'helhed residents myplan.yaml --date 31.12.2022 -o residents.docx',
    },
    does: {
      da: 'en kort udgave til beboerne, som den ser ud den dag',
      en: 'a short edition for residents, as it is on that day',
    },
  },
];
