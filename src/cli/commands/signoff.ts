import type { Example } from '../help.ts';
import type { SignoffOptions } from '../signoff.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function signoff(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const signoff = command(
    'signoff',
    'underskriftsark',
    {
      da: 'skriv et ark, som parterne kan skrive under på, med planens fingeraftryk',
      en: "print a sheet for the parties to sign, with the plan's fingerprint",
    },
    examples,
  );
  named(
    onePlanArgument(signoff, t),
    declaring,
    { da: '--kontrol <sha256>', en: '--verify <sha256>' },
    {
      da: 'sig, om planen er den, der har dette fingeraftryk (slutkode 0 for ja, 1 for nej)',
      en: 'say whether the plan is the one with this fingerprint (exit code 0 for yes, 1 for no)',
    },
  );
  printing(signoff, t).action(async (plan: string | undefined, options: SignoffOptions) => {
    const { signoffCommand } = await import('../signoff.ts');
    end(await signoffCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed underskriftsark minplan.yaml -o ark.docx', en: 'helhed signoff myplan.yaml -o sheet.docx' },
    does: { da: 'arket i Word, klar til at skrive under', en: 'the sheet in Word, ready to sign' },
  },
];
