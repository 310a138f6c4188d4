import { type FileChild, Paragraph } from 'docx';
import type { Text } from '../../language.ts';
import type { Block } from '../blocks.ts';
import type { Paper } from '../paper.ts';
import { dot } from './edges.ts';
import { type Flow, flow, headingOf, isInContents, onNewPage } from './flow.ts';
import { style } from './look.ts';
import { lineOf } from './text.ts';

/**
 * How many lines the contents may have for the plan to begin below them, and how many to stand below the title: longer
 * contents have a page of their own.
 */
const room = { aboveThePlan: 12, belowTheTitle: 34 };

/** How far down the title stands when it has a page of its own. */
const deep = { spacing: { before: 3600 } };

/** How a front is made: in a template, which may have a title and contents of its own, or by itself. */
export interface Front {
  readonly isInTemplate?: boolean;
  readonly hasTitle?: boolean;
  readonly hasContents?: boolean;
  contentsOf(name: string): FileChild;
}

/** What stands before the sections: the title, where and when, and the contents. */
export function frontPage(
  { area, edition, language, shape }: Paper,
  around: Flow,
  [title, ...notes]: readonly Block[],
  sections: readonly Block[],
  there: Front,
): readonly FileChild[] {
  const name = contents[language];
  // What is to be one page says where and when in a line of its own.
  const edges = shape === 'page' ? [] : [lineOf(area), lineOf(edition)];
  const subtitle = edges.filter(text => text !== '').join(dot);
  const hasContents = shape === 'book' && !there.hasContents;
  // A template says itself how its front looks.
  const isLong = hasContents && !there.isInTemplate && linesOf(sections) > room.belowTheTitle;
  const titled = [
    ...(title?.kind === 'heading' ? [headingOf(title.level, title.text, isLong ? deep : {})] : []),
    ...(subtitle === '' ? [] : [new Paragraph({ style: style.subtitle, text: subtitle })]),
  ];
  return [
    ...(there.hasTitle ? [] : titled),
    ...flow(around, notes),
    ...(hasContents
      ? [
          new Paragraph({ style: style.contentsTitle, text: name, ...(isLong ? onNewPage : {}) }),
          there.contentsOf(name),
        ]
      : []),
  ];
}

/** Whether the plan begins on a page after the contents. */
export function isFullPage({ shape }: Paper, sections: readonly Block[]): boolean {
  return shape === 'book' && linesOf(sections) > room.aboveThePlan;
}

/** How many headings stand in the contents. */
const linesOf = (sections: readonly Block[]) => sections.filter(isInContents).length;

const contents: Text = { da: 'Indhold', en: 'Contents' };
