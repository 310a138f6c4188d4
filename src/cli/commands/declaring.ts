import type { Command } from 'commander';
import type { Language, Text } from '../../index.ts';
import type { ExitCode } from '../failure.ts';
import type { Example } from '../help.ts';
import type { Surroundings } from '../terminal.ts';

/** What a command is declared with. */
export interface Declaring {
  readonly around: Surroundings;
  readonly language: Language;
  /** A new command of the program, by its English and its Danish name, with examples of its use for the help. */
  command(name: string, alias: string, description: Text, examples?: readonly Example[]): Command;
  t(text: Text): string;
  /** Says how the command ended. */
  end(code: ExitCode): void;
}
