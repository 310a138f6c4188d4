import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Text } from '../../language.ts';
import type { Paper } from '../paper.ts';
import { lineOf } from './text.ts';

/** What parts two things in one line, and does not begin the next. */
export const dot = '\u00a0· ';

/** The top of each page but the first: the area to the left, the version and the date to the right. */
export function header(paper: Paper, width: number): Header {
  const area = lineOf(paper.area);
  const edition = lineOf(paper.edition);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: 'right', position: width }],
        children: [
          new TextRun(shortened(area)),
          ...(edition === '' ? [] : [new TextRun({ children: [new Tab(), edition] })]),
        ],
      }),
    ],
  });
}

/** How long the area may be at the top of a page, where it stands beside the date. */
const roomForArea = 70;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= roomForArea ? text : `${letters.slice(0, roomForArea).join('').trimEnd()}…`;
}

const words: { readonly page: Text; readonly of: Text } = {
  page: { da: 'Side ', en: 'Page ' },
  of: { da: ' af ', en: ' of ' },
};

/** The foot of each page: `Side 3 af 12`. */
export function footer({ language }: Paper): Footer {
  const number = [words.page[language], PageNumber.CURRENT, words.of[language], PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: number })],
      }),
    ],
  });
}
