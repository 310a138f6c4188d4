import { type Command, Option } from 'commander';
import type { Text } from '../../index.ts';
import type { Declaring } from './declaring.ts';

/**
 * Gives a command an option that has a Danish and an English name. The help shows that of the run's language; both are
 * understood, and what is chosen goes by the Danish one. A short name (`-w, --følg`) is the same in both. `how` are the choices, or what
 * reads the value.
 */
export function named(
  command: Command,
  { language, t }: Pick<Declaring, 'language' | 't'>,
  flags: Text,
  description: Text,
  how?: readonly string[] | ((text: string) => unknown),
): Command {
  const key = new Option(flags.da).attributeName();
  for (const spoken of ['da', 'en'] as const) {
    const isShown = spoken === language;
    const option = new Option(isShown ? flags[spoken] : flags[spoken].replace(/^-\w, /u, ''), t(description));
    option.hideHelp(!isShown);
    if (typeof how === 'function') option.argParser(how);
    else if (how !== undefined) option.choices(how);
    option.attributeName = () => key;
    command.addOption(option);
  }
  return command;
}
