import { fold } from '../../plan/spelling.ts';
import { inOneLine, type Passage, piecesOf } from './passages.ts';

/**
 * The lines of a document of which a sentence is not in a plan that was made of it. What only parts sentences, and the labels that became fields, do
 * not count.
 */
export function missingIn(
  plan: string,
  document: readonly Passage[],
  isLabel: (text: string) => boolean,
): readonly string[] {
  const said = plainWords(plan.replace(/\n[^\S\n]*#(?: >)?/gu, '\n'));
  let reached = 0;
  // A plan tells mostly in the order of its document, so what is looked for is nearly always right ahead.
  const isIn = (text: string) => {
    const words = plainWords(text);
    const ahead = said.indexOf(words, reached);
    const at = ahead === -1 ? said.lastIndexOf(words, reached) : ahead;
    if (at !== -1) reached = at;
    return at !== -1;
  };
  const lines = document.flatMap(piecesOf).filter(line => !isIn(line) && !isLabel(line));
  return [...new Set(lines)].filter(
    line => !partsOf(line).every(part => plainWords(part) === '' || isLabel(part) || isIn(part)),
  );
}

/** The pieces of a line that may stand apart in a plan. */
const partsOf = (line: string) => line.split(/(?<=[.!?])\s+|:\s+|\s[·•]\s|;\s+|\s\|\s|^-\s|^[•●○]\s|,\s(?=side\s)/u);

/** Letters and figures alone: signs and white space may be written in another way. */
const plainWords = (text: string) => fold(inOneLine(text)).replace(/[^\p{L}\p{N}%]/gu, '');
