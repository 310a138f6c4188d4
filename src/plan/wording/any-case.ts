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

/**
 * A pattern for which large and small letters are the same. It is written in small letters and held against the text in small letters:
 * the flag `i` makes each letter a class of letters, and most of what a check of one plan costs would be to compile them.
 */
export function anyCase(source: string | RegExp): Pattern {
  if (capital.test(typeof source === 'string' ? source : source.source))
    throw new Error(`A pattern for any case is written in small letters: ${source}`);
  let pattern: RegExp | undefined;
  return {
    test: text => {
      // Made at the first question: most plans never ask for most of them.
      pattern ??= new RegExp(source);
      return pattern.test(inSmallLetters(text));
    },
  };
}

/** A large letter that stands for itself, and could never be in a text in small letters. */
const capital = /(?<!\\)[A-ZÆØÅÉ]/;
