import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx';
import type { Text } from '../../language.ts';
import type { Block } from '../blocks.ts';
import type { Manuscript } from '../manuscript.ts';
import { dot, headline } from './edges.ts';
import { type Flow, flow, headingOf } from './flow.ts';
import { style } from './look.ts';

/**
 * How many lines the contents may have for the plan to begin below them, and how many to stand below the title: longer
 * contents have a page of their own.
 */
const room = { aboveThePlan: 12, belowTheTitle: 34 };

/** How far down the title stands when it has a page of its own. */
const deep = { spacing: { before: 3600 } };

/** What stands before the sections: the title, where and when, and the contents. */
export function frontPage(
  manuscript: Manuscript,
  around: Flow,
  [title, ...notes]: readonly Block[],
  sections: readonly Block[],
): readonly FileChild[] {
  const name = manuscript.say(contents);
  const { area, edition } = headline(manuscript);
  const subtitle = [area, edition].filter(text => text !== '').join(dot);
  const isLong = linesOf(sections) > room.belowTheTitle;
  return [
    ...(title?.kind === 'heading' ? [headingOf(title.level, title.text, isLong ? deep : {})] : []),
    ...(subtitle === '' ? [] : [new Paragraph({ style: style.subtitle, text: subtitle })]),
    ...flow(around, notes),
    new Paragraph({ style: style.contentsTitle, text: name, pageBreakBefore: isLong }),
    new TableOfContents(name, { hyperlink: true, headingStyleRange: '1-2', tabLeader: LeaderType.DOT }),
  ];
}

/** Whether the plan begins on a page after the contents. */
export function isFullPage(sections: readonly Block[]): boolean {
  return linesOf(sections) > room.aboveThePlan;
}

/** How many headings stand in the contents. */
const linesOf = (sections: readonly Block[]) =>
  sections.filter(block => block.kind === 'heading' && block.level <= 3).length;

const contents: Text = { da: 'Indhold', en: 'Contents' };
