import { type Command, Option } from 'commander';
import type { Text } from '../../index.ts';

/** Gives a command that takes several plans the choices of how they are looked for. */
export function searching(command: Command, t: (text: Text) => string): Command {
  return command
    .addOption(
      new Option(
        '--no-ignore',
        t({
          da: 'læs også det, som .gitignore og .helhedignore holder ude af mapper og mønstre',
          en: 'read what .gitignore and .helhedignore leave out of folders and patterns too',
        }),
      ).helpGroup(t(whichPlans)),
    )
    .addOption(
      new Option(
        '--allow-empty',
        t({ da: 'det er i orden, at der ingen planer er', en: 'it is all right that there are no plans' }),
      ).helpGroup(t(whichPlans)),
    );
}

/** The choice of a name for the plan on standard input. */
export const stdinFilepath = (t: (text: Text) => string): Option =>
  new Option(
    t({ da: '--stdin-filepath <fil>', en: '--stdin-filepath <file>' }),
    t({
      da: 'læs det, der sendes ind, som om det stod i filen',
      en: 'read standard input as if it stood in the file',
    }),
  ).helpGroup(t(whichPlans));

/** What the choices of which plans are read stand under in the help. */
export const whichPlans: Text = { da: 'Hvad der læses:', en: 'What is read:' };
