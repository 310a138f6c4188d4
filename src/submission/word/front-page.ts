import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx';
import type { Text } from '../../language.ts';
import type { Block } from '../blocks.ts';
import type { Manuscript } from '../manuscript.ts';
import { dot, headline } from './edges.ts';
import { type Flow, flow } from './flow.ts';
import { style } from './look.ts';

/** What stands before the sections: the title, where and when, and the contents. */
export function frontPage(
  manuscript: Manuscript,
  around: Flow,
  [title, ...notes]: readonly Block[],
): readonly FileChild[] {
  const name = manuscript.say(contents);
  const { area, edition } = headline(manuscript);
  const subtitle = [area, edition].filter(text => text !== '').join(dot);
  return [
    ...flow(around, title ? [title] : []),
    ...(subtitle === '' ? [] : [new Paragraph({ style: style.subtitle, text: subtitle })]),
    ...flow(around, notes),
    new Paragraph({ style: style.contentsTitle, text: name }),
    new TableOfContents(name, { hyperlink: true, headingStyleRange: '1-2', tabLeader: LeaderType.DOT }),
  ];
}

const contents: Text = { da: 'Indhold', en: 'Contents' };

/** How many lines the contents may have and still leave room for the plan to begin below them. */
const few = 12;

/** Whether the front page is full, so that the plan begins on the next. */
export function isFullPage(sections: readonly Block[]): boolean {
  return sections.filter(block => block.kind === 'heading' && block.level <= 3).length > few;
}
