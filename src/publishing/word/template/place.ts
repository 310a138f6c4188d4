/** Where in a template our text goes, and what the template says itself. */
export interface Place {
  /** How wide the text is on its pages, standing and lying, in twips. */
  readonly width: { readonly upright: number; readonly wide: number };
  /** Whether the template has a place of its own for the title. */
  readonly hasTitle: boolean;
  /** Whether the template has contents of its own. */
  readonly hasContents: boolean;
  /** The end of a section of ours: the first has the template's headers and footers, and those after it the same. */
  sectionEnd(isFirst: boolean, isWide: boolean): string;
  /** The document with the place marked, and nothing else of ours. The last of our sections may lie. */
  marked(sections: number, endsWide: boolean): string;
}

/** What marks the place in a template, and in a template that has no mark. */
export const mark = 'helhedsplan';

const markText = new RegExp(`\\{\\{\\s*${mark}\\s*\\}\\}`, 'iu');
/** The place for the title. */
export const isTitle = /\{\{\s*titel\s*\}\}/iu;

const innerParagraph = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gsu;
const sectionProperties = /<w:sectPr(?: [^>]*)?\/>|<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>/gsu;

/** Finds the place for our text in the document of a template: at the mark, or else in place of all that it says. */
export function placeIn(document: string): Place {
  const xml = document.replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/gsu, '');
  const [body = '', open = '', close = ''] = [
    /<w:body(?: [^>]*)?>.*<\/w:body>/su.exec(xml)?.[0],
    /^.*?<w:body(?: [^>]*)?>/su.exec(xml)?.[0],
    /<\/w:body>.*$/su.exec(xml)?.[0],
  ];
  const found = [...xml.matchAll(innerParagraph)].find(([paragraph]) => markText.test(said(paragraph)));
  const sections = [...xml.matchAll(sectionProperties)].map(({ 0: text, index }) => ({ text, index }));
  const at = sections.findIndex(({ index }) => index > (found?.index ?? -1));
  const own = found ? sections[at] : sections.at(-1);
  const whole = withInherited(sections.slice(0, found ? at + 1 : undefined).map(({ text }) => text));
  const rest = found ? xml.replace(found[0], '') : '';
  return {
    width: widthsOf(whole),
    hasTitle: isTitle.test(
      paragraphsOf(found ? body : '')
        .map(said)
        .join('\n'),
    ),
    hasContents: /<w:instrText[^>]*>\s*TOC\s|<w:fldSimple [^>]*w:instr="\s*TOC\s/u.test(rest),
    sectionEnd: (isFirst, isWide) => shaped(isFirst ? whole : later(whole), isWide),
    marked(count, endsWide) {
      const base = found && own ? own.text : whole;
      const last = shaped(count > 1 ? later(base) : base, endsWide);
      if (found === undefined) return `${open}${markParagraph}${last}${close}`;
      const start = `${xml.slice(0, found.index)}${markParagraph}`;
      const end = found.index + found[0].length;
      if (own === undefined) return start + xml.slice(end);
      if (own.index < end) return `${start}<w:p><w:pPr>${last}</w:pPr></w:p>${xml.slice(end)}`;
      return start + xml.slice(end, own.index) + last + xml.slice(own.index + own.text.length);
    },
  };
}

const markParagraph = `<w:p><w:r><w:t>{{${mark}}}</w:t></w:r></w:p>`;

/** The paragraphs of some XML. */
export const paragraphsOf = (xml: string) => xml.match(innerParagraph) ?? [];

/** What stands in some XML. */
export const said = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');

const references = /<w:(?:header|footer)Reference\s[^>]*\/>/gu;

/** The last section with the headers and footers that it has from those before it. */
function withInherited(sections: readonly string[]): string {
  const kept = new Map<string, string>();
  for (const reference of sections.flatMap(text => text.match(references) ?? []))
    kept.set(`${/<w:(\w+)/u.exec(reference)?.[1]} ${/w:type="(\w+)"/u.exec(reference)?.[1]}`, reference);
  const last = sections.at(-1) ?? plainPage;
  const inside = /^<w:sectPr(?: [^>]*)?>(.*)<\/w:sectPr>$/su.exec(last)?.[1] ?? '';
  return `<w:sectPr>${[...kept.values()].join('')}${inside.replace(references, '').replace(/<w:type\s[^>]*\/>/u, '')}</w:sectPr>`;
}

/** A4 with margins of 2.5 cm, for a template that does not say. */
const plainPage =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** A section after the first: no first page of its own, and the numbers of its pages go on. */
const later = (section: string) =>
  section
    .replace(/<w:titlePg\b[^>]*\/>/u, '')
    .replace(/(<w:pgNumType\b[^>]*?) w:start="[^"]*"/u, '$1')
    .replace(references, '');

/** A section whose pages stand or lie. */
function shaped(section: string, isWide: boolean): string {
  const size = /<w:pgSz\b[^>]*\/>/u.exec(section)?.[0];
  if (size === undefined) return section;
  const [width, height] = [numberIn(size, 'w'), numberIn(size, 'h')];
  if (!isWide || width >= height) return section;
  return section.replace(size, `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`);
}

function widthsOf(section: string): Place['width'] {
  const size = /<w:pgSz\b[^>]*\/>/u.exec(section)?.[0] ?? '';
  const margins = /<w:pgMar\b[^>]*\/>/u.exec(section)?.[0] ?? '';
  const sides = [numberIn(size, 'w') || 11906, numberIn(size, 'h') || 16838];
  const edges =
    Math.abs(numberIn(margins, 'left')) + Math.abs(numberIn(margins, 'right')) + numberIn(margins, 'gutter');
  const [upright = 0] = sides;
  return { upright: Math.max(leastWidth, upright - edges), wide: Math.max(leastWidth, Math.max(...sides) - edges) };
}

/** No table is set in less, however wide the margins are. */
const leastWidth = 4000;

const numberIn = (xml: string, name: string) => Number(new RegExp(`\\bw:${name}="(-?\\d+)"`, 'u').exec(xml)?.[1] ?? 0);
