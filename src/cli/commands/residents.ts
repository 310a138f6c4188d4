import type { ResidentsOptions } from '../residents.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function residents({ around, command, end, t }: Declaring): void {
  const residents = command('residents', 'pixi', {
    da: 'skriv en kort udgave til beboerne: hvad sker, hvornår, og hvem man kan spørge',
    en: 'print a short edition for residents: what happens, when, and whom to ask',
  })
    .alias('beboere')
    .argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }))
    .option(
      '--dato <dato>',
      t({
        da: 'den dag, udgaven er for, fx 31.12.2026; ellers i dag',
        en: 'the day it is for, for example 31.12.2026; else today',
      }),
    );
  printing(residents, t).action(async (plan: string | undefined, options: ResidentsOptions) => {
    const { residentsCommand } = await import('../residents.ts');
    end(await residentsCommand(plan, options, around));
  });
}
