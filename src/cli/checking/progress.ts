import type { Language } from '../../index.ts';
import type { Surroundings } from '../terminal.ts';

/** Tells how far a run has come, in a line that is gone again when anything else is written. */
export interface Progress {
  /** So many plans have been looked at, and the next is under way. */
  is(done: number): void;
  /** Takes the line away. */
  clear(): void;
}

/** How long nobody is told anything, and between two times, in milliseconds. */
const [patience, between] = [1000, 100];

/** The progress of a run through so many plans: at a terminal that can take a line back, and only when it takes more than a second. */
export function progressOf(plans: number, { language, stderr }: Surroundings, env: NodeJS.ProcessEnv): Progress {
  if (!stderr.isTTY || env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '') return { is: () => {}, clear: () => {} };
  let next = performance.now() + patience;
  let shown = '';
  const clear = () => {
    if (shown !== '') stderr.write(`\r${' '.repeat(shown.length)}\r`);
    shown = '';
  };
  return {
    clear,
    is: done => {
      if (performance.now() < next) return;
      clear();
      shown = words[language](done, plans);
      stderr.write(shown);
      next = performance.now() + between;
    },
  };
}

const words: Readonly<Record<Language, (done: number, plans: number) => string>> = {
  da: (done, plans) => `Læser plan ${done + 1} af ${plans} …`,
  en: (done, plans) => `Reading plan ${done + 1} of ${plans} …`,
};
