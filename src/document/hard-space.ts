import { linesOfBlockTexts } from './block-texts.ts';

/** Spaces that look like a space and are none to YAML. They come along when text is pasted from Word or a web page. */
export const hard = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const anyHard = new RegExp(`[${hard}]`, 'g');
const runs = new RegExp(`[${hard}]+`, 'g');
/** The indent of a line, its list marks and its field's name, each with the spaces behind it. */
const places = new RegExp(
  `^[ ${hard}]*(?:-(?: +(?![${hard}])|[${hard}][ ${hard}]*))*(?:[\\p{L}\\p{M}\\p{N}_]+:[${hard}][ ${hard}]*)?`,
  'gmu',
);

export interface Softened {
  /** The text with plain spaces where YAML wants them; every letter stands where it stood. */
  readonly text: string;
  /** Where the hard spaces stood, in the order of the text, and on how many lines there were any. */
  readonly spaces: readonly (readonly [from: number, to: number])[];
  readonly lines: number;
}

const softly = (found: string) => found.replace(anyHard, ' ');

/**
 * Exchanges hard spaces for plain ones where they would move a line to another level, and not in the text of a writer. `undefined` when
 * there are none.
 */
export function soften(text: string): Softened | undefined {
  if (text.search(anyHard) === -1) return undefined;
  const spaces: [number, number][] = [];
  let lines = 0;
  const own = linesOfBlockTexts(text, text.replace(places, softly));
  const softened = text.replace(places, (found: string, at: number) => {
    if (own.has(at)) return found;
    const hardOnes = [...found.matchAll(runs)];
    if (hardOnes.length > 0) lines++;
    for (const { index, 0: run } of hardOnes) spaces.push([at + index, at + index + run.length]);
    return softly(found);
  });
  return lines === 0 ? undefined : { text: softened, spaces, lines };
}
