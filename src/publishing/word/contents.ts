import { FileChild, ImportedXmlComponent } from 'docx';
import type { Block } from '../blocks.ts';
import { escapeHtml } from '../escape-html.ts';
import { isInContents } from './flow.ts';
import { lineOf } from './text.ts';

/** A heading in the contents: what it says, how deep it stands, and the bookmark that it has. */
export interface Entry {
  readonly text: string;
  readonly level: number;
  readonly anchor: string;
}

/** The contents, written out, and numbered when the pages are. No empty paragraph ends them, which could begin a page of its own. */
export class Contents extends FileChild {
  public constructor(name: string, entries: readonly Entry[], width: number) {
    super('w:sdt');
    const lines = entries.map((entry, at) =>
      lineXml(entry, width, at === 0 ? begin : '', at === entries.length - 1 ? end : ''),
    );
    this.root.push(
      xml(
        `<w:sdtPr><w:alias w:val="${escapeHtml(name)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`,
      ),
      xml(`<w:sdtContent>${lines.join('') || '<w:p/>'}</w:sdtContent>`),
    );
  }
}

const xml = (text: string) => ImportedXmlComponent.fromXmlString(text);

const field = (type: 'begin' | 'separate' | 'end') => `<w:fldChar w:fldCharType="${type}"/>`;
const instruction = (text: string) =>
  `${field('begin')}<w:instrText xml:space="preserve">${text}</w:instrText>${field('separate')}`;
const begin = `<w:r>${instruction('TOC \\h \\o &quot;1-2&quot;')}</w:r>`;

const end = `<w:r>${field('end')}</w:r>`;

const lineXml = ({ text, level, anchor }: Entry, width: number, before: string, after: string) =>
  `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/><w:tabs><w:tab w:val="right" w:pos="${width}" w:leader="dot"/></w:tabs></w:pPr>${before}<w:hyperlink w:history="1" w:anchor="${anchor}"><w:r><w:t xml:space="preserve">${escapeHtml(lineOf(text))}</w:t></w:r><w:r><w:tab/></w:r><w:r>${instruction(`PAGEREF ${anchor} \\h`)}<w:t xml:space="preserve"></w:t>${field('end')}</w:r></w:hyperlink>${after}</w:p>`;

/** The bookmark of a heading, numbered from a number that no template uses. */
export const anchorOf = (number: number) => `_Toc${900_000_000 + number}`;

/** The headings that stand in the contents. */
export const entriesOf = (body: readonly Block[]): readonly Entry[] =>
  body
    .filter(isInContents)
    .flatMap((block, at) =>
      block.kind === 'heading' ? [{ text: block.text, level: block.level - 1, anchor: anchorOf(at + 1) }] : [],
    );
