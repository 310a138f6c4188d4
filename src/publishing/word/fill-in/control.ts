import { FileChild, ImportedXmlComponent, Paragraph } from 'docx';
import { escapeHtml } from '../../escape-html.ts';
import type { Box } from '../../fill-in.ts';
import { style } from '../look.ts';
import { lineOf, linesOf } from '../text.ts';

/** Gives each control and bookmark of a document a number of its own. */
export type NextNumber = () => number;

/** A box as a paragraph with a content control in it. */
export class BoxInParagraph extends Paragraph {
  public constructor(box: Box, number: number, paragraphStyle: string) {
    super({ style: paragraphStyle });
    const content = runXml(
      linesOf(wordsIn(box)).filter(line => line !== ''),
      box,
    );
    for (const part of marked(box, number, controlXml(box, number, content)))
      this.root.push(ImportedXmlComponent.fromXmlString(part));
  }
}

/** Parts of a box that stands by itself, with a content control that takes paragraphs, lists and tables. */
class Part extends FileChild {
  public constructor(xml: string) {
    super('w:p');
    this.xml = xml;
  }

  private readonly xml: string;

  public override prepForXml(context: Parameters<FileChild['prepForXml']>[0]): ReturnType<FileChild['prepForXml']> {
    return ImportedXmlComponent.fromXmlString(this.xml).prepForXml(context);
  }
}

/** A box that stands by itself. */
export function boxAlone(box: Box, number: number): readonly FileChild[] {
  const paragraphs = paragraphsIn(wordsIn(box)).map(
    text => `<w:p><w:pPr><w:pStyle w:val="${style.answer}"/></w:pPr>${runXml([lineOf(text)], box)}</w:p>`,
  );
  return marked(box, number, controlXml(box, number, paragraphs.join(''))).map(part => new Part(part));
}

/**
 * A control between two ends of a bookmark. Word knows the control by its tag; LibreOffice leaves tags out when it saves a document, and keeps
 * bookmarks.
 */
const marked = ({ name }: Box, number: number, control: string): readonly string[] => [
  `<w:bookmarkStart w:id="${number}" w:name="${escapeHtml(name)}"/>`,
  control,
  `<w:bookmarkEnd w:id="${number}"/>`,
];

/** The longest title that Word shows. */
const longestTitle = 64;

function controlXml(box: Box, number: number, content: string): string {
  const title = [...box.label].slice(0, longestTitle).join('');
  const isEmpty = box.value === '';
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeHtml(title)}"/><w:tag w:val="${escapeHtml(box.name)}"/><w:id w:val="${firstId + number}"/><w:lock w:val="sdtLocked"/>${isEmpty ? '<w:showingPlcHdr/>' : ''}${kindXml(box)}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** Far from the numbers that Word itself begins with. */
const firstId = 100_000;

function kindXml({ kind, options, day }: Box): string {
  const items = options
    .map(option => `<w:listItem w:displayText="${escapeHtml(option)}" w:value="${escapeHtml(option)}"/>`)
    .join('');
  switch (kind) {
    // One for plain text would lose the ends of lines in LibreOffice.
    case 'text':
    case 'long':
      return '';
    case 'choice':
      return `<w:dropDownList>${items}</w:dropDownList>`;
    case 'open-choice':
      return `<w:comboBox>${items}</w:comboBox>`;
    case 'date':
      return `<w:date${day === undefined ? '' : ` w:fullDate="${day}T00:00:00Z"`}><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="da-DK"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`;
  }
}

const wordsIn = ({ value, prompt }: Box) => (value === '' ? prompt : value);

/** The paragraphs of a text; an item of a list and a line that is to end where it does are paragraphs too, as LibreOffice loses breaks in a control. */
const paragraphsIn = (text: string): readonly string[] =>
  text.split(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*•]|\d{1,3}[.)])\s)| {2}\n/u).filter(part => part.trim() !== '');

function runXml(lines: readonly string[], { value }: Box): string {
  const look = value === '' ? `<w:rPr><w:rStyle w:val="${style.prompt}"/></w:rPr>` : '';
  const texts = lines.map(line => `<w:t xml:space="preserve">${escapeHtml(line)}</w:t>`);
  return `<w:r>${look}${texts.join('<w:br/>')}</w:r>`;
}
