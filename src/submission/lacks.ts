import type { Text } from '../language.ts';
import { type Block, heading } from '../publishing/blocks.ts';
import { isGap } from '../publishing/gap.ts';
import type { Paper } from '../publishing/paper.ts';
import { gap } from './gap.ts';
import type { Manuscript } from './manuscript.ts';

/** What a check found, as far as a submission asks: a finding is one. */
export interface Found {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: Text;
  /** Where in the plan it belongs, by RFC 6901. */
  readonly pointer: string;
}

/** The questions that a section asks itself where its answer is missing. */
const askedBySections = [
  ...['HP101', 'HP102', 'HP103', 'HP104', 'HP105', 'HP106', 'HP107', 'HP108', 'HP109', 'HP112', 'HP201', 'HP203'],
  ...['HP501', 'HP502', 'HP503', 'HP504', 'HP505', 'HP506', 'HP507'],
];

/** The questions that stand in the text because a check asks them: of the plan's parts, its indsatsområder and its activities. */
const askedByCheck: ReadonlySet<string> = new Set([
  ...['HP115', 'HP116', 'HP118', 'HP120', 'HP160', 'HP301', 'HP304', 'HP305'],
  ...['HP122', 'HP123', 'HP124', 'HP125', 'HP126', 'HP127', 'HP128', 'HP129', 'HP130', 'HP131', 'HP132'],
  ...['HP205', 'HP206', 'HP207', 'HP209', 'HP210', 'HP509', 'HP510'],
  ...['HP401', 'HP402', 'HP403', 'HP404', 'HP405', 'HP406', 'HP407', 'HP408', 'HP409', 'HP410', 'HP411', 'HP412'],
  ...['HP413', 'HP414', 'HP415', 'HP416', 'HP417', 'HP419'],
]);

const isAsked = ({ severity }: Found) => severity !== 'note';

/** What a check asks of these fields of an owner, each as a marked gap. Advice is not marked. */
function lacks({ pointerTo, found }: Manuscript, owner: object, fields: readonly string[]): readonly Found[] {
  const places = fields.map(field => ({ place: pointerTo(owner, field), isWhole: field !== 'aktiviteter' }));
  return found.filter(
    one =>
      isAsked(one) &&
      askedByCheck.has(one.code) &&
      // What is asked of an activity stands with the activity.
      places.some(({ isWhole, place }) => one.pointer === place || (isWhole && one.pointer.startsWith(`${place}/`))),
  );
}

/** The same as paragraphs. */
export const gaps = (manuscript: Manuscript, owner: object, ...fields: readonly string[]): readonly Block[] =>
  lacks(manuscript, owner, fields).map(({ message }) => gap(manuscript, message));

/** A section that is not written, when a check asks for it. */
export function missingSection(manuscript: Manuscript, field: string, name: Text): readonly Block[] {
  const asked = gaps(manuscript, manuscript.plan, field);
  return asked.length === 0 ? [] : [heading(2, manuscript.say(name)), ...asked];
}

/** How many gaps are marked in a paper. */
export function gapsIn({ blocks, language }: Pick<Paper, 'blocks' | 'language'>): number {
  return blocks.reduce((count, block) => {
    if (block.kind === 'paragraph') return count + (isGap(block.text, language) ? 1 : 0);
    if (block.kind === 'table') return count + block.rows.flat().filter(cell => isGap(cell, language)).length;
    return block.kind === 'list'
      ? count + block.items.reduce((sum, blocks) => sum + gapsIn({ blocks, language }), 0)
      : count;
  }, 0);
}

/** How many errors and warnings of a check no gap in a submission shows. */
export const unmarked = (found: readonly Found[]): number =>
  found.filter(one => isAsked(one) && !askedBySections.includes(one.code) && !askedByCheck.has(one.code)).length;
