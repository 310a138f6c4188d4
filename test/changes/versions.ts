import { type Changes, changes } from '../../src/changes/index.ts';
import { examine } from '../../src/check.ts';

/** What differs between two texts of a plan. */
export const between = (old: string, now: string): Changes =>
  changes(examine(old, 'gammel.yaml'), examine(now, 'ny.yaml'));

/** The differences in a line each: the part of the plan, what it is, and what it was and is. */
export const lines = (old: string, now: string): readonly string[] =>
  between(old, now).subjects.flatMap(({ changes, name, state }) =>
    changes.map(({ kind, new: after, old: before, what }) =>
      [`${name.da} [${state}]`, what.da, kind, before?.text.da ?? '', after?.text.da ?? ''].join(' | '),
    ),
  );

/** A text with one piece exchanged. Throws when the piece is not there, so that no test compares a text with itself. */
export function exchanged(text: string, ...pieces: readonly (readonly [old: string, now: string])[]): string {
  return pieces.reduce((edited, [old, now]) => {
    if (!edited.includes(old)) throw new Error(`There is no »${old}« to exchange.`);
    return edited.replace(old, () => now);
  }, text);
}
