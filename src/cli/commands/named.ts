import { type Command, Option } from 'commander';
import type { Text } from '../../index.ts';
import type { Declaring } from './declaring.ts';

/**
 * Gives a command an option that has a Danish and an English name. The help shows that of the run's language; both are
 * understood, and what is chosen goes by the Danish one.
 */
export function named(
  command: Command,
  { language, t }: Pick<Declaring, 'language' | 't'>,
  flags: Text,
  description: Text,
  choices?: readonly string[],
): Command {
  const key = new Option(flags.da).attributeName();
  for (const spoken of ['da', 'en'] as const) {
    const option = new Option(flags[spoken], t(description)).hideHelp(spoken !== language);
    if (choices !== undefined) option.choices(choices);
    option.attributeName = () => key;
    command.addOption(option);
  }
  return command;
}
