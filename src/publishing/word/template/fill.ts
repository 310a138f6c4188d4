import {
  Document,
  FileChild,
  ImportedXmlComponent,
  type IPatch,
  Packer,
  PatchType,
  patchDetector,
  patchDocument,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Text } from '../../../language.ts';
import type { Paper } from '../../paper.ts';
import { captioned } from '../captions.ts';
import { anchorOf, Contents, entriesOf } from '../contents.ts';
import { type Flow, flow } from '../flow.ts';
import { frontPage, isFullPage } from '../front-page.ts';
import { listStyle, numbering, styledLevels } from '../lists.ts';
import { setting, style } from '../look.ts';
import { isCountable } from '../page-numbers.ts';
import { settled } from '../settled.ts';
import { type Sheet, sheetsOf } from '../sheets.ts';
import { stylesIn } from '../styles.ts';
import { tableStyle } from '../table-style.ts';
import { lineOf } from '../text.ts';
import { cleaned } from './cleaning.ts';
import { breadthOf } from './letters.ts';
import { withOwnBraces, withoutFields } from './own-braces.ts';
import { broken, mainPart, openPackage, type Parts, type TemplateProblem } from './package.ts';
import { mark, type Place, placeIn } from './place.ts';
import { fitStyles } from './styles.ts';

/** A document made from a template, and what its owner should know of the template. */
export interface Filled {
  readonly document: Uint8Array;
  readonly notes: readonly Text[];
}

/**
 * A paper as a Word document in an organisation's own template: its styles, pages, headers and footers, with the text at
 * its mark `{{helhedsplan}}` or in place of all that it says. The same paper and template always give the same bytes.
 */
export async function fill(paper: Paper, template: Uint8Array): Promise<Filled | TemplateProblem> {
  const parts = openPackage(template);
  if ('problem' in parts) return parts;
  const notes = cleaned(parts);
  fitStyles(parts, await ownStyles(paper), usedStyles);
  const place = placeIn(String(parts.get(mainPart)));
  const own = withoutFields(paper);
  const { children, sections, endsWide } = contentOf(own, place, breadthOf(parts));
  parts.set(mainPart, place.marked(sections, endsWide));
  parts.delete(coreProperties);
  try {
    const prepared = zipped(parts);
    const [title] = paper.blocks;
    const document = await patchDocument({
      outputType: 'uint8array',
      data: prepared,
      trimPlaceholders: true,
      patches: { ...fieldsOf(own), [mark]: { type: PatchType.DOCUMENT, children: [...children] } },
      numbering,
      ...(isCountable(paper.blocks) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
      properties: {
        title: title?.kind === 'heading' ? lineOf(title.text) : paper.title,
        subject: lineOf(paper.area),
        creator: lineOf(paper.author ?? ''),
        lastModifiedBy: lineOf(paper.author ?? ''),
      },
    });
    const unknown = await patchDetector({ data: document, trimPlaceholders: true });
    return {
      document: settled(withOwnBraces(document)),
      notes: [...notes, ...contentsNote(place), ...unknown.map(unknownField)],
    };
  } catch {
    return { problem: broken };
  }
}

const coreProperties = 'docProps/core.xml';

/** Our own part of styles. */
async function ownStyles({ language }: Paper): Promise<string> {
  const document = new Document({ styles: stylesIn(language, setting.usual), sections: [] });
  document.Styles.addChildElement(tableStyle);
  const packed = unzipSync(await Packer.pack(document, 'uint8array'));
  return strFromU8(packed['word/styles.xml'] ?? new Uint8Array());
}

/** The styles that a text may refer to. */
const usedStyles: ReadonlySet<string> = new Set([
  ...Object.values(style),
  ...['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'TOC1', 'TOC2'],
  ...Array.from({ length: styledLevels }, (_, level) =>
    (['ListBullet', 'ListNumber', 'ListContinue'] as const).map(kind => listStyle(kind, level)),
  ).flat(),
]);

const zipped = (parts: Parts) =>
  zipSync(
    Object.fromEntries([...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
    {
      level: 0,
    },
  );

interface Content {
  readonly children: readonly FileChild[];
  /** How many sections the text has, with that of the template which it ends in. */
  readonly sections: number;
  readonly endsWide: boolean;
}

/** The text of a paper, set for the pages of a template. */
function contentOf(paper: Paper, { width, hasTitle, hasContents, sectionEnd }: Place, breadth: number): Content {
  const { blocks, language } = paper;
  const begin = blocks.findIndex(block => block.kind === 'heading' && block.level > 1);
  const body = begin < 0 ? [] : blocks.slice(begin);
  let lists = 0;
  let anchors = 0;
  const around: Flow = {
    language,
    width: width.upright,
    breadth,
    nextList: () => ++lists,
    nextAnchor: () => anchorOf(++anchors),
  };
  const front = frontPage(paper, around, begin < 0 ? blocks : blocks.slice(0, begin), body, {
    isInTemplate: true,
    hasTitle,
    hasContents,
    contentsOf: name => new Contents(name, entriesOf(body), width.upright),
  });
  const sheets = sheetsOf(captioned(body), width.upright, breadth);
  const isApart = sheets[0]?.isWide === true;
  const beginsPage = !isApart && front.length > 0 && !hasContents && isFullPage(paper, body) ? body[0] : undefined;
  const all: readonly Sheet[] = isApart ? [{ isWide: false, blocks: [] }, ...sheets] : sheets;
  const children = all.flatMap(({ isWide, blocks }, at) => [
    ...(at === 0 ? front : []),
    ...flow(
      {
        ...around,
        beginsPage,
        beginsSheet: at > 0 ? blocks[0] : undefined,
        width: isWide ? width.wide : width.upright,
      },
      blocks,
    ),
    ...(at < all.length - 1 ? [new SectionEnd(sectionEnd(at === 0, isWide))] : []),
  ]);
  return {
    children: children.length === 0 ? front : children,
    sections: Math.max(1, all.length),
    endsWide: all.at(-1)?.isWide ?? false,
  };
}

/** A paragraph of no height that ends a section: what stands before it has these pages. */
class SectionEnd extends FileChild {
  constructor(properties: string) {
    super('w:p');
    const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
    this.root.push(ImportedXmlComponent.fromXmlString(`<w:pPr>${spacing}${properties}</w:pPr>`));
  }
}

/** What stands in the fields of a template, under each name that it may have there. */
function fieldsOf({ title, area, version = '', date = '' }: Paper): Readonly<Record<string, IPatch>> {
  const values = { titel: title, område: area, version, dato: date };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      [name, name.toUpperCase(), `${name.charAt(0).toUpperCase()}${name.slice(1)}`].map(key => [
        key,
        { type: PatchType.PARAGRAPH, children: [new TextRun(lineOf(value))] },
      ]),
    ),
  );
}

const contentsNote = ({ hasContents }: Place): readonly Text[] =>
  hasContents
    ? [
        {
          da: 'Skabelonen har sin egen indholdsfortegnelse. Opdatér den i Word, før dokumentet sendes: klik i den, og tryk F9.',
          en: 'The template has contents of its own. Update them in Word before the document is sent: click in them and press F9.',
        },
      ]
    : [];

const unknownField = (name: string): Text => ({
  da: `Skabelonen har feltet »{{${name}}}«, som helhed ikke kender. Det står i dokumentet, som det er. helhed kender {{helhedsplan}}, {{titel}}, {{område}}, {{dato}} og {{version}}.`,
  en: `The template has the field "{{${name}}}", which helhed does not know. It stands in the document as it is. helhed knows {{helhedsplan}}, {{titel}}, {{område}}, {{dato}} and {{version}}.`,
});
