import type { Data, Path } from '../data.ts';
import { type Document, parse } from '../document.ts';
import { applyCuts, type Cut, type Edit } from '../edit.ts';
import { lineTable } from '../range.ts';
import { hasTheSame, saysTheSame } from './meaning.ts';
import { NotMade, refuse } from './refusal.ts';
import { type Source, sourceOf } from './source.ts';
import type { Written } from './step.ts';

/** What a step does to one file. */
export interface Change {
  readonly document: Document;
  /** A field or item in what is changed: nothing farther away is looked at, if that will do. */
  readonly near?: Path;
  /** How the text is changed. */
  readonly cuts: (source: Source) => readonly Cut[];
  /** What the text says then. */
  readonly meant: (data: Data) => Data;
  /** What must still stand there, though YAML does not read it. */
  readonly comments?: readonly string[];
}

/** The edits in one file. Its text is read again: where it would not say what is meant, and nothing else, the change is refused. */
export function written(change: Change): Written {
  const { document, near, meant } = change;
  const { file, data } = document;
  if (document.broken) refuse('broken');
  const wanted = meant(data);
  if (hasTheSame(wanted, data)) return { file, edits: [] };
  if (near) {
    try {
      return checked(change, wanted, sourceOf(document, near));
    } catch (error) {
      // With the whole file in view it may be possible, or it is known why it is not.
      if (!(error instanceof NotMade)) throw error;
    }
  }
  return checked(change, wanted, sourceOf(document));
}

/** Changes in one file as one; they are the same in any order. */
export function together(changes: readonly Change[]): Change {
  const [first = refuse('gone')] = changes;
  return {
    document: first.document,
    cuts: source => changes.flatMap(({ cuts }) => cuts(source)),
    meant: data => changes.reduce((sum, { meant }) => meant(sum), data),
    comments: changes.flatMap(({ comments = [] }) => comments),
  };
}

function checked({ document, cuts, comments = [] }: Change, wanted: Data, source: Source): Written {
  const { file, text } = document;
  const made = inOrder(cuts(source));
  const after = parse(`\ufeff${applyCuts(text, made)}`, file);
  if (after.broken || !saysTheSame(after.data, wanted)) refuse('unsure');
  if (!comments.every(comment => after.text.includes(comment))) refuse('unsure');
  return { file, edits: editsOf(text, made) };
}

/** Cuts in the order of the text, those that touch as one. */
function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  const found: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last && cut.from < last.to) refuse('unsure');
    if (last?.to === cut.from) found[found.length - 1] = { ...last, to: cut.to, text: last.text + cut.text };
    else found.push(cut);
  }
  return found;
}

function editsOf(text: string, cuts: readonly Cut[]): readonly Edit[] {
  const positionAt = lineTable(text);
  return cuts.map(({ from, to, text }) => ({ range: { start: positionAt(from), end: positionAt(to) }, text }));
}
