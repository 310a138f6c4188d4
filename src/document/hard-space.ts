/** Spaces that look like a space and are none to YAML. They come along when text is pasted from Word or a web page. */
const hard = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const anyHard = new RegExp(`[${hard}]`, 'g');
/** An indent with such a space in it, and such a space right after a list mark or the colon of a field. */
const places = new RegExp(`^[ ${hard}]*[${hard}][ ${hard}]*|^ *(?:- +)*(?:[\\p{L}\\p{N}_]+:|-)[${hard}]+`, 'gmu');

export interface Softened {
  /** The text with plain spaces where YAML wants them; every letter stands where it stood. */
  readonly text: string;
  /** Where the first of the hard spaces stood, and on how many lines there were any. */
  readonly first: number;
  readonly lines: number;
}

/** Exchanges hard spaces for plain ones where they would move a line to another level. `undefined` when there are none. */
export function soften(text: string): Softened | undefined {
  if (text.search(anyHard) === -1) return undefined;
  let first = -1;
  let lines = 0;
  const softened = text.replace(places, (found: string, at: number) => {
    if (first === -1) first = at + found.search(anyHard);
    lines++;
    return found.replace(anyHard, ' ');
  });
  return lines === 0 ? undefined : { text: softened, first, lines };
}
