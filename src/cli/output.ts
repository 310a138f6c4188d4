import { exit } from './failure.ts';
import type { Surroundings } from './terminal.ts';

const cannotPrint = {
  da: 'Svaret kan ikke skrives ud. Er der plads på disken?',
  en: 'The answer cannot be written. Is there room on the disk?',
};

/**
 * Looks after what is written to the outputs of this process. A reader that has seen enough (`helhed check | head`) is no fault of
 * anybody's: the run goes on, and keeps its exit code. Of all else that can't be written it is told, and the process ends.
 */
export function minding({ language, stdout, stderr }: Pick<Surroundings, 'language' | 'stdout' | 'stderr'>): void {
  stderr.on('error', () => {});
  stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') return;
    stderr.write(`${cannotPrint[language]} (${'code' in error ? error.code : error.message})\n`);
    process.exit(exit.wrongUse);
  });
}
