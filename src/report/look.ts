import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../language.ts';
import type { Context } from './report.ts';

/** Colours, or none where none can be shown. */
export type Colours = ChalkInstance;

/** How a report is written for a person. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

/** The look of a report at a terminal: never so narrow that nothing can be written, nor so wide that nobody can read it. */
export const lookOf = ({ colour, language, width }: Pick<Context, 'colour' | 'language' | 'width'>): Look => ({
  language,
  width: Math.max(40, Math.min(width, 110)),
  colours: new Chalk({ level: colour ? 1 : 0 }),
});
