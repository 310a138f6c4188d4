import type { Examination } from '../check.ts';
import type { Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import type { Block } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import type { Room } from './room.ts';

/** A plan that has been looked at. */
export type Examined = Pick<Examination, 'reading' | 'findings'>;

/** What the page is written from: the plan, what was found in it, the day it is about, and how much each part may say. */
export interface Account {
  readonly manuscript: Manuscript;
  readonly examined: Examined;
  readonly overview: Overview;
  /** The day, `2026-11-25`. */
  readonly day: string;
  readonly room: Room;
}

/** A part of the page under its title. */
export interface Section {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** What stands for those that there is no room for: `og 7 mere`. */
export const andMore = (number: number): Text => ({ da: `og ${number} mere`, en: `and ${number} more` });
