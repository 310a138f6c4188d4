import type { Language } from '../language.ts';
import type { Block } from './blocks.ts';

/** Something for people to read, before it has a form: all that Markdown, a web page and a Word document are made of. */
export interface Paper {
  /** The language of its own words; what a plan says stays as it was written. */
  readonly language: Language;
  /** What it is called in one line, as a browser and a list of files show it. */
  readonly title: string;
  /** The housing area, at the top of each page. */
  readonly area: string;
  /** What tells this print from another: version and date, as far as they are known. */
  readonly edition: string;
  /** The same apart, for a template that has a place for each. */
  readonly version?: string;
  readonly date?: string;
  /** Who stands behind it, as far as it says so. */
  readonly author?: string;
  /** A book has a front with its contents; a sheet begins at once, as what fills a few pages should; a page is set close, to be one. */
  readonly shape: 'book' | 'sheet' | 'page';
  /** Whether it is printed in larger letters, for readers of every age. */
  readonly isLarge?: true;
  /** All that it says. The title is the first, a heading of level 1. */
  readonly blocks: readonly Block[];
}
