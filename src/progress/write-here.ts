import type { Text } from '../language.ts';
import type { Block } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';

/** A marked place for what only people know, with room to write it. */
export function writeHere({ say }: Manuscript, what: Text): Block {
  const text = [{ strong: say({ da: 'Skriv her:', en: 'Write here:' }) }, ` ${say(what)}`];
  return { kind: 'paragraph', text, hasRoom: true };
}
