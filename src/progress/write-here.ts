import type { Text } from '../language.ts';
import { type Block, paragraph } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';

/** A marked place for what only people know. */
export function writeHere({ say }: Manuscript, what: Text): Block {
  return paragraph([{ strong: say({ da: 'Skriv her:', en: 'Write here:' }) }, ` ${say(what)}`]);
}
