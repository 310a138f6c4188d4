import type { Text } from '../language.ts';
import type { Requirements } from '../plan/programme.ts';

/** What can be asked of a plan. */
export type Need = keyof Requirements;
/** A line, or lines below each other. */
export type Lines = string | readonly Lines[];

/** What is asked of the plan, and how the help beside it is written. */
export interface Look {
  /** Those of some requirements that are made. */
  readonly made: (...needs: readonly Need[]) => readonly Need[];
  /** The lines, when the requirement is made. */
  readonly when: (need: Need, ...lines: readonly Lines[]) => Lines;
  /** A text as comments; another one where the plan is filled in in a form. */
  readonly help: (text: Text, inForm?: Text) => Lines;
  /** The lines, when the plan is filled in as the text that it is. */
  readonly byHand: (...lines: readonly Lines[]) => Lines;
}

/** Lines below each other, however they were put together. */
export const flat = (lines: Lines): readonly string[] => (typeof lines === 'string' ? [lines] : lines.flatMap(flat));

/** Lines that belong to the field above them. */
export const under = (...lines: readonly Lines[]): Lines => flat(lines).map(line => `  ${line}`);

/** Lines as one item of a list. */
export const item = (...lines: readonly Lines[]): Lines =>
  flat(lines).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
