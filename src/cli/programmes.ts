import { comparison, page } from '../index.ts';
import { type ExitCode, exit } from './failure.ts';
import type { Surroundings } from './terminal.ts';

export interface ProgrammesOptions {
  readonly format?: 'terminal' | 'md';
}

/** Shows the programmes side by side. In a pipe the page is plain Markdown, unless a format is named. */
export function programmesCommand({ format }: ProgrammesOptions, around: Surroundings): ExitCode {
  const { language, stdout } = around;
  const text = comparison(language);
  const asPage = format === undefined ? stdout.isTTY : format === 'terminal';
  stdout.write(asPage ? page(text, around) : text);
  return exit.ok;
}
