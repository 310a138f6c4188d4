import type { Phrase } from './blocks.ts';

/** A place in a table to be written in by hand. Its row is high enough for a signature. */
export const byHand: Phrase = '_'.repeat(20);

/** Whether a text is such a place. */
export const isByHand = (text: Phrase) => text === byHand;
