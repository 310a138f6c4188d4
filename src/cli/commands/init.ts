import { Option } from 'commander';
import { type Language, phases, programmes } from '../../index.ts';
import type { InitOptions } from '../init.ts';
import type { Declaring } from './declaring.ts';

export function init({ around, command, end, language, t }: Declaring): void {
  const from = (name: string, inLanguage: Language) =>
    new Option(
      `${name} <plan>`,
      t({ da: 'begynd ud fra en plan, der udløber', en: 'begin from a plan that expires' }),
    ).hideHelp(language !== inLanguage);
  command('init', 'ny', { da: 'begynd en ny plan', en: 'begin a new plan' })
    .argument('[fil]', t({ da: 'navnet på den nye fil', en: 'the name of the new file' }), 'helhedsplan.yaml')
    .addOption(
      new Option(
        '--program <program>',
        t({ da: 'hvilke midler planen søger', en: 'which funds the plan applies for' }),
      ).choices(programmes.map(({ id }) => id)),
    )
    .addOption(
      new Option('--fase <fase>', t({ da: 'hvor langt planen er', en: 'how far the plan is' })).choices([...phases]),
    )
    .addOption(from('--fra', 'da'))
    .addOption(from('--from', 'en'))
    .action(async (file: string, options: InitOptions) => {
      const { initCommand } = await import('../init.ts');
      end(await initCommand(file, options, around));
    });
}
