import { comparison, page } from '../index.ts';
import { type ExitCode, exit } from './failure.ts';
import type { Surroundings } from './terminal.ts';

export interface ProgrammesOptions {
  readonly format?: 'terminal' | 'md';
  /** The programmes to show; all, when none is named. */
  readonly program?: readonly string[];
}

/** Shows the programmes side by side, all or those that are named. In a pipe the page is plain Markdown, unless a format is named. */
export function programmesCommand({ format, program }: ProgrammesOptions, around: Surroundings): ExitCode {
  const { language, stdout } = around;
  const text = comparison(language, program);
  const asPage = format === undefined ? stdout.isTTY : format === 'terminal';
  stdout.write(asPage ? page(text, around) : text);
  return exit.ok;
}
