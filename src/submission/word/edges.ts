import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Text } from '../../language.ts';
import type { Manuscript } from '../manuscript.ts';
import { lineOf as fieldLine } from '../values.ts';
import { lineOf } from './text.ts';

/** What tells one print of a plan from another: the housing area, and the version and date, as far as they are written. */
export function headline(manuscript: Manuscript): { readonly area: string; readonly edition: string } {
  const line = (key: 'område' | 'version' | 'dato') => {
    const value = manuscript.plan[key];
    return value === undefined ? [] : [lineOf(fieldLine(manuscript, key, value))];
  };
  return { area: line('område').join(), edition: [...line('version'), ...line('dato')].join(dot) };
}

/** What parts two things in one line, and does not begin the next. */
export const dot = '\u00a0· ';

/** The top of each page but the first: the area to the left, the version and the date to the right. */
export function header(manuscript: Manuscript, width: number): Header {
  const { area, edition } = headline(manuscript);
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
export function footer({ say }: Manuscript): Footer {
  const number = [say(words.page), PageNumber.CURRENT, say(words.of), PageNumber.TOTAL_PAGES];
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
