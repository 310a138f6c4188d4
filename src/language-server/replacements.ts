import { cursorAt } from '../document/cursor.ts';
import type { Path } from '../document/data.ts';
import { fieldAt } from '../plan/fields.ts';
import { distance, fold } from '../plan/spelling.ts';
import type { Finding } from '../rules/finding.ts';
import { asWritten } from './snippets.ts';
import { suggestionsFor } from './suggestions.ts';
import { branchesIn, type FileView, type PlanView } from './view.ts';

/** A value that may be meant, and the stretch of the text that it takes the place of. */
export interface Replacement {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Rules that say that a value is none of those that may stand there. */
const choosing: readonly string[] = ['HP005', 'HP111', 'HP112', 'HP149', 'HP151', 'HP202', 'HP317'];

/** So many are offered; who wants another writes it. */
const most = 5;

/** The values that may be meant where one stands that can't be: the most alike first. */
export function replacementsFor(
  { code, range }: Finding,
  at: Path,
  plan: PlanView,
  file: FileView,
): readonly Replacement[] {
  const field = choosing.includes(code) ? fieldAt(at) : undefined;
  if (!field) return [];
  const start = file.lines.offsetAt(file.lines.rangeOf(range).start);
  const branch = branchesIn(file, start).at(-1);
  const isQuoted = /["']/u.test(file.document.text[start] ?? '');
  const cursor = cursorAt(file.document.text, start + (isQuoted ? 1 : 0));
  if (branch?.kind !== 'text' || cursor?.on !== 'value') return [];
  const away = ({ value }: { readonly value: string }) => distance(fold(value), fold(branch.text), 50);
  return suggestionsFor(field, plan)
    .filter(({ value }) => value !== branch.text)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, most)
    .map(({ value }) => ({ value, from: cursor.from, to: cursor.to, text: asWritten(value, cursor) }));
}
