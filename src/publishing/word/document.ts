import { Document, type FileChild, type ISectionOptions, LineRuleType, PageOrientation, Paragraph } from 'docx';
import type { Paper } from '../paper.ts';
import { captioned } from './captions.ts';
import { anchorOf, Contents, entriesOf } from './contents.ts';
import { footer, header } from './edges.ts';
import { type Flow, flow } from './flow.ts';
import { frontPage, isFullPage } from './front-page.ts';
import { numbering } from './lists.ts';
import { closePage, page, setting, textWidth } from './look.ts';
import { pageNumbers } from './page-numbers.ts';
import { sheetsOf } from './sheets.ts';
import { stylesIn } from './styles.ts';
import { tableStyle } from './table-style.ts';
import { lineOf } from './text.ts';

/** A paper as a document: what stands before the sections, and then the sections. */
export function documentOf(paper: Paper): Document {
  const { blocks, isLarge, language, shape } = paper;
  const isClose = shape === 'page';
  const hasCloseEdges = isClose || isLarge;
  const begin = blocks.findIndex(block => block.kind === 'heading' && block.level > 1);
  const body = blocks.slice(begin);
  let lists = 0;
  const upright = hasCloseEdges ? closePage.short - 2 * closePage.margin : textWidth.upright;
  let anchors = 0;
  const around: Flow = {
    language,
    width: upright,
    nextList: () => ++lists,
    nextAnchor: () => anchorOf(++anchors),
  };
  const front = frontPage(paper, around, blocks.slice(0, begin), body, {
    contentsOf: name => new Contents(name, entriesOf(body), upright),
  });
  const turned = sheetsOf(captioned(body));
  // A sheet that lies begins a page by itself.
  const beginsPage = isFullPage(paper, body) && turned[0]?.isWide === false ? body[0] : undefined;
  const sheets = turned.map(({ isWide, blocks }, at) => {
    const width = isWide ? textWidth.wide : upright;
    const beginsSheet = at > 0 || isWide ? blocks[0] : undefined;
    return { isWide, children: flow({ ...around, width, beginsPage, beginsSheet }, blocks) };
  });
  const [first, ...others] = sheets;
  const [title] = blocks;
  const parts =
    first === undefined || first.isWide
      ? [{ isWide: false, children: front }, ...sheets]
      : [{ isWide: false, children: [...front, ...first.children] }, ...others];
  const document = new Document({
    title: title?.kind === 'heading' ? lineOf(title.text) : '',
    subject: lineOf(paper.area),
    creator: lineOf(paper.author ?? ''),
    lastModifiedBy: lineOf(paper.author ?? ''),
    styles: stylesIn(language, isClose ? setting.close : isLarge ? setting.large : setting.usual),
    numbering,
    // Words are divided only where much of a line would else be empty, which also keeps the numbers of the pages right.
    hyphenation: { autoHyphenation: true, hyphenationZone: 1134, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    pageNumbers: pageNumbers(blocks),
    sections: parts.map(({ isWide, children }, at) =>
      sectionOf(paper, isWide, at === 0, at < parts.length - 1 ? ended(children) : children),
    ),
  });
  document.Styles.addChildElement(tableStyle);
  return document;
}

/**
 * What stands on sheets that others follow. They end with a paragraph; after a table it is of no height, as one of the
 * usual height may come to stand alone on a page.
 */
const ended = (children: readonly FileChild[]): readonly FileChild[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ spacing: noHeight })];

const noHeight = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };

function sectionOf(paper: Paper, isWide: boolean, isFirst: boolean, children: readonly FileChild[]): ISectionOptions {
  const { short, long, margin, top, bottom, edge } = paper.shape === 'page' || paper.isLarge ? closePage : page;
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const foot = footer(paper);
  return {
    properties: {
      titlePage: isFirst,
      page: {
        // The sides are given as for an upright sheet, and turned with it.
        size: { width: short, height: long, orientation },
        margin: { top, bottom, left: margin, right: margin, header: edge, footer: edge },
      },
    },
    headers: { default: header(paper, isWide ? textWidth.wide : textWidth.upright) },
    footers: { default: foot, ...(isFirst ? { first: foot } : {}) },
    children,
  };
}
