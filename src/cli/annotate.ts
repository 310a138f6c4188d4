import { reporters } from '../index.ts';
import type { Failure } from './failure.ts';
import { inRepository } from './repository.ts';
import type { Surroundings } from './terminal.ts';

/** Whether a run writes annotations for GitHub to standard output. Read before all else, so that it holds also when nothing else can be read. */
export function asksForAnnotations(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.some(
    (word, at) =>
      /^(?:-f=?|--format=)github$/u.test(word) ||
      (word === 'github' && ['-f', '--format'].includes(options[at - 1] ?? '')),
  );
}

/** Tells GitHub of what keeps a command from going on, at its place where one is known. */
export async function annotate({ troubles }: Failure, around: Surroundings): Promise<void> {
  around.stdout.write(await reporters.github([], { ...around, failures: troubles, inRepository }));
}
