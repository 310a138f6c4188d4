import { piecesNeeded } from './needed.ts';

/** What a text can be held against. */
export interface Pattern {
  test(text: string): boolean;
}

let known = '';
let small = '';
let longKnown = '';
let longSmall = '';

/**
 * A text in small letters. The last one is kept: patterns come in rows, and are held against the same sentence. So is the last
 * long one, which is all that a plan says, and comes back between the sentences.
 */
function inSmallLetters(text: string): string {
  if (text.length > 1000) {
    if (text !== longKnown) {
      longKnown = text;
      longSmall = text.toLowerCase();
    }
    return longSmall;
  }
  if (text !== known) {
    known = text;
    small = text.toLowerCase();
  }
  return small;
}

/** How many times a piece is looked for before the pattern is made after all: by then it is cheaper. */
const patience = 2000;

/**
 * A pattern for which large and small letters are the same. It is written in small letters and held against the text in small letters:
 * the flag `i` makes each letter a class of letters, and most of what a check of one plan costs would be to compile them. Most
 * patterns hit nothing in a plan: a pattern is not made before a text has one of the pieces that it needs.
 */
export function anyCase(pattern: string | RegExp): Pattern {
  const source = typeof pattern === 'string' ? pattern : pattern.source;
  if (capital.test(source)) throw new Error(`A pattern for any case is written in small letters: ${source}`);
  let made: RegExp | undefined;
  let pieces: readonly string[] | undefined;
  let left = patience;
  const isNeeded = (said: string) => {
    if (left === patience) pieces = piecesNeeded(source);
    left -= pieces?.length ?? patience;
    return pieces === undefined || left <= 0 || pieces.some(piece => said.includes(piece));
  };
  return {
    test: text => {
      const said = inSmallLetters(text);
      if (made === undefined && isNeeded(said)) made = new RegExp(pattern);
      return made?.test(said) ?? false;
    },
  };
}

/** A large letter that stands for itself, and could never be in a text in small letters. */
const capital = /(?<!\\)[A-ZÆØÅÉ]/;
