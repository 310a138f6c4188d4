import type { PlanDraft } from '../plan.ts';
import { anyCase } from './any-case.ts';
import { passagesIn } from './mentions.ts';

/** Fields that name the KÅS figures as the source of one figure, or as what is to be measured. */
const asSource = new Set<unknown>('kilde måling hvordan hvornår tal år udgangspunkt måltal kriterium viden'.split(' '));

/** That they are enclosed, or a figure of theirs in the text. The year they are from is none. */
const enclosed = anyCase(
  /kås[^\n]{0,80}(?:vedlagt|vedlægge|vedhæft|bilag|ligger)|(?:vedlagt|vedlægge|vedhæft|bilag)[^\n]{0,60}kås|kås[^\n]{0,120}?(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/,
);

/** Tells whether a plan gives the KÅS figures in its text, or as those of most of its problems: one of several is not enough. */
export function givesKeyFigures(plan: PlanDraft): boolean {
  const problems = typeof plan.problemer === 'object' ? plan.problemer : [];
  const shown = problems.filter(
    problem => typeof problem === 'object' && /KÅS/i.test(problem.kilde?.normalize('NFC') ?? ''),
  );
  if (shown.length > 1 && 2 * shown.length >= problems.length) return true;
  return passagesIn(plan).some(({ key, text }) => !asSource.has(key) && enclosed.test(text.normalize('NFC')));
}
