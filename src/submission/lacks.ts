import type { Text } from '../language.ts';
import { type Block, heading, type Phrase, saidIn } from '../publishing/blocks.ts';
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
  ...['HP113', 'HP115', 'HP116', 'HP118', 'HP120', 'HP160', 'HP301', 'HP304', 'HP305', 'HP306'],
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

type Marked = Pick<Paper, 'blocks' | 'language'>;

/** The gaps that are marked in a paper. */
function marksIn({ blocks, language }: Marked): readonly Phrase[] {
  return blocks.flatMap((block): readonly Phrase[] => {
    if (block.kind === 'paragraph') return isGap(block.text, language) ? [block.text] : [];
    if (block.kind === 'table') return block.rows.flat().filter(cell => isGap(cell, language));
    return block.kind === 'list' ? block.items.flatMap(blocks => marksIn({ blocks, language })) : [];
  });
}

const wordsOf = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.map(saidIn).join(''));

/** How many gaps are marked in a paper. */
export const gapsIn = (paper: Marked): number => marksIn(paper).length;

/**
 * How many errors and warnings of a check no gap in these papers shows. A question that other rules ask, too, is shown by its
 * words: `Hvad hedder aktiviteten?` of a title that is left empty.
 */
export function unmarked(found: readonly Found[], papers: readonly Marked[]): number {
  const isKnown = ({ code }: Found) => askedBySections.includes(code) || askedByCheck.has(code);
  const asked = found.filter(isAsked);
  const left = papers.flatMap(paper =>
    marksIn(paper).map(mark => ({ words: wordsOf(mark), language: paper.language })),
  );
  const isShown = ({ message }: Found) => {
    const at = left.findIndex(({ words, language }) => words.endsWith(` ${message[language]}`));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  for (const one of asked.filter(isKnown)) isShown(one);
  return asked.filter(one => !isKnown(one) && !isShown(one)).length;
}
