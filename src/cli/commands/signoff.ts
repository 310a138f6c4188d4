import { Option } from 'commander';
import type { SignoffOptions } from '../signoff.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function signoff({ around, command, end, language, t }: Declaring): void {
  const verify = (name: string, inLanguage: string) =>
    new Option(
      `${name} <sha256>`,
      t({
        da: 'sig, om planen er den, der har dette fingeraftryk (slutkode 0 for ja, 1 for nej)',
        en: 'say whether the plan is the one with this fingerprint (exit code 0 for yes, 1 for no)',
      }),
    ).hideHelp(language !== inLanguage);
  const signoff = command('signoff', 'underskriftsark', {
    da: 'skriv et ark, som parterne kan skrive under på, med planens fingeraftryk',
    en: "print a sheet for the parties to sign, with the plan's fingerprint",
  })
    .argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }))
    .addOption(verify('--kontrol', 'da'))
    .addOption(verify('--verify', 'en'));
  printing(signoff, t).action(async (plan: string | undefined, options: SignoffOptions) => {
    const { signoffCommand } = await import('../signoff.ts');
    end(await signoffCommand(plan, options, around));
  });
}
