import type { Text } from '../language.ts';
import { type Block, type Inline, paragraph } from '../publishing/blocks.ts';
import { missing } from '../publishing/gap.ts';
import type { Manuscript } from './manuscript.ts';

/** What stands where an answer is missing: the question it should answer. */
export function gapText({ own, say }: Manuscript, question: Text): readonly Inline[] {
  return [{ strong: say(missing) }, ...[own({ da: ` ${question.da}`, en: ` ${question.en}` })].flat()];
}

/** A gap as a paragraph of its own. */
export function gap(manuscript: Manuscript, question: Text): Block {
  return paragraph(gapText(manuscript, question));
}
