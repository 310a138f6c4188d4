import { type Command, Option } from 'commander';
import type { Text } from '../../index.ts';

/** Gives a command that takes several plans the choices of how they are looked for. */
export function searching(command: Command, t: (text: Text) => string): Command {
  return command
    .option(
      '--no-ignore',
      t({
        da: 'læs også det, som .gitignore og .helhedignore holder ude af mapper og mønstre',
        en: 'read what .gitignore and .helhedignore leave out of folders and patterns too',
      }),
    )
    .option(
      '--allow-empty',
      t({ da: 'det er i orden, at der ingen planer er', en: 'it is all right that there are no plans' }),
    );
}

/** The choice of a name for the plan on standard input. */
export const stdinFilepath = (t: (text: Text) => string): Option =>
  new Option(
    '--stdin-filepath <fil>',
    t({
      da: 'læs det, der sendes ind, som om det stod i filen',
      en: 'read standard input as if it stood in the file',
    }),
  );
