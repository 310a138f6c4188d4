import type { Programme } from '../programme.ts';
import from2006 from './2006-2010.ts';
import from2011 from './2011-2014.ts';
import from2015 from './2015-2018.ts';
import from2019 from './2019-2026.ts';
import any from './any.ts';

/** The programmes, oldest first. A new round is one file and one line here. */
export const programmes: readonly Programme[] = [from2006, from2011, from2015, from2019];

/** What is asked of a plan; of one that names no known programme, only what every programme asks alike, so that nothing is guessed. */
export function asksOf(program: string | undefined): Programme['asks'] {
  return (programmes.find(programme => programme.id === program) ?? any).asks;
}
