import type { Language } from '../language.ts';
import { overview } from '../overview.ts';
import { type Block, heading, paragraph } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { type Manuscript, manuscriptOf } from '../submission/manuscript.ts';
import { paperWith } from '../submission/paper.ts';
import type { Examined, Section } from './account.ts';
import { decisions } from './decisions.ts';
import { gaps } from './gaps.ts';
import { heightOf, ownSheet, plainSheet } from './height.ts';
import { milestones } from './milestones.ts';
import { money } from './money.ts';
import { opening } from './opening.ts';
import { purpose } from './purpose.ts';
import { fitted, type Room, unbounded } from './room.ts';

/** Where the page is set: by helhed, in Word and as a web page, or by whoever shows plain Markdown, with less room; or on no page. */
export type Printer = 'helhed' | 'others' | 'none';

/**
 * A plan on one page of A4 for those who decide: what it wants, for whom, the money, the milestones that are next from
 * `day` (`2026-11-25`), what is missing, and what must be decided.
 */
export function summary(examined: Examined, language: Language, day: string, printer: Printer = 'helhed'): Paper {
  const manuscript = manuscriptOf(examined.reading, language);
  const counted = overview(examined.reading);
  const parts = [purpose, money, milestones, gaps, decisions];
  const write = (room: Room) => {
    const account = { manuscript, examined, overview: counted, day, room };
    return [...opening(account), ...parts.flatMap(part => written(manuscript, part(account), printer))];
  };
  const sheet = printer === 'helhed' ? ownSheet : plainSheet;
  const blocks =
    printer === 'none' ? write(unbounded) : fitted(write, blocks => heightOf(blocks, sheet) <= sheet.lines);
  return { ...paperWith(manuscript, blocks), shape: 'page' };
}

/** A part under its heading; where headings take much room, in line with what it says first. */
function written({ say }: Manuscript, { title, blocks }: Section, printer: Printer): readonly Block[] {
  if (printer === 'helhed') return [heading(2, say(title)), ...blocks];
  const label = { strong: `${say(title)}:` };
  const [first, ...more] = blocks;
  if (first?.kind !== 'paragraph') return [paragraph([label]), ...blocks];
  const said = typeof first.text === 'string' ? [first.text] : first.text;
  return [paragraph([label, ' ', ...said]), ...more];
}
