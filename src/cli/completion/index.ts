import type { Command } from 'commander';
import { rules } from '../../index.ts';
import { type ExitCode, exit } from '../failure.ts';
import type { Surroundings } from '../terminal.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import type { Shell } from './shells.ts';
import { ownOptions, wordsOf } from './words.ts';
import { zsh } from './zsh.ts';

const scripts = { bash, zsh, fish, powershell };

/** Writes the script with which a shell completes what is begun: all commands, options, choices and codes of rules, as they are declared. */
export function completionCommand(shell: Shell, helhed: Command, { language, stdout }: Surroundings): ExitCode {
  const codes = rules.map(({ code }) => code);
  stdout.write(scripts[shell](wordsOf(helhed, language, codes), ownOptions(helhed, language)));
  return exit.ok;
}
