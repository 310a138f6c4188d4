import { addPart, edit } from './cleaning.ts';
import { sizedBelow, sizeOf } from './heading-sizes.ts';
import { mainPart, type Parts } from './package.ts';
import { isTitle, paragraphsOf, said } from './place.ts';

const stylesPart = 'word/styles.xml';

/** A style as it stands in a file. Its name is what people see, in English in every Word; its id depends on Word's language. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

/**
 * Gives a template the styles that our text uses. Those that it has by name are its own and get our ids, so that our
 * headings look as its headings do; those that it lacks are added. `ours` is our own part of styles, and `used` the ids
 * that our text refers to.
 */
export function fitStyles(parts: Parts, ours: string, used: ReadonlySet<string>): void {
  if (!parts.has(stylesPart))
    addPart(parts, 'styles', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml', emptyStyles);
  const theirs = stylesIn(textOf(parts));
  const title = titleSize(parts, theirs);
  const wanted = stylesIn(ours).filter(({ id, isDefault }) => used.has(id) || isDefault);
  const found = new Map(wanted.map(style => [style.id, theirs.find(other => isSame(style, other))]));
  const ids = new Map<string, string>();
  for (const { id } of theirs) if (found.has(id)) ids.set(id, `${id}Skabelon`);
  for (const [id, style] of found) if (style !== undefined) ids.set(style.id, id);
  for (const [name, xml] of parts)
    if (typeof xml === 'string' && name.startsWith('word/')) parts.set(name, withIds(xml, ids));
  const accent = colourOf(found.get('Heading1'));
  const lacking = wanted.filter(({ id }) => found.get(id) === undefined);
  const added = sizedBelow(lacking, found, title)
    .map(style => (theirs.some(({ name }) => name === style.name) ? renamed(style) : style.xml))
    .map(xml => (accent === undefined ? xml : xml.replaceAll(accentOf(ours), accent)));
  edit(parts, stylesPart, xml => inLanguageOf(ours, xml).replace('</w:styles>', `${added.join('')}</w:styles>`));
}

/** How large the title stands where a template has a place for it: as its letters say, or its style. */
function titleSize(parts: Parts, theirs: readonly Style[]): number | undefined {
  const main = parts.get(mainPart);
  const title = paragraphsOf(typeof main === 'string' ? main : '').find(paragraph => isTitle.test(said(paragraph)));
  if (title === undefined) return undefined;
  const id = /<w:pStyle w:val="([^"]*)"/u.exec(title)?.[1];
  return sizeOf(title) ?? sizeOf(theirs.find(style => style.id === id)?.xml ?? '');
}

/** A style whose name the template has for a style of another kind: no two may have the same. */
const renamed = ({ xml }: Style) => xml.replace(/(<w:name w:val="[^"]*)/u, '$1 i plan');

/** The colour of a style's letters: that of plain text when it has none. Nothing when there is no such style. */
const colourOf = (style: Style | undefined) =>
  style && (/<w:color\b[^>]*\bw:val="([\dA-F]{6})"/iu.exec(style.xml)?.[1] ?? 'auto');

const emptyStyles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

const textOf = (parts: Parts) => {
  const xml = parts.get(stylesPart);
  return typeof xml === 'string' ? xml : '';
};

const stylesIn = (xml: string): readonly Style[] =>
  (xml.match(/<w:style\s(?:[^>]*[^/])?>.*?<\/w:style>/gsu) ?? []).map(style => {
    const head = /^<w:style[^>]*>/u.exec(style)?.[0] ?? '';
    return {
      id: /\bw:styleId="([^"]*)"/u.exec(head)?.[1] ?? '',
      type: /\bw:type="([^"]*)"/u.exec(head)?.[1] ?? 'paragraph',
      isDefault: /\bw:default="(?:1|true|on)"/u.test(head),
      name: (/<w:name\s[^>]*?w:val="([^"]*)"/u.exec(style)?.[1] ?? '').toLowerCase(),
      xml: style,
    };
  });

const isSame = (one: Style, other: Style) =>
  one.type === other.type && (one.isDefault ? other.isDefault : one.name === other.name);

/** Every place where a style is named by its id. */
const named =
  /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)\s[^>]*?w:val="|<w:style\s[^>]*?w:styleId=")([^"]*)/gu;

const withIds = (xml: string, ids: ReadonlyMap<string, string>) =>
  xml.replace(named, (_, before: string, id: string) => before + (ids.get(id) ?? id));

/** The colour of our own first heading, which gives way to that of the template. */
const accentOf = (ours: string) =>
  /<w:color w:val="([^"]*)"/u.exec(stylesIn(ours).find(({ id }) => id === 'Heading1')?.xml ?? '')?.[1] ?? '';

/** The text is in our language, whichever the template was made in. */
function inLanguageOf(ours: string, xml: string): string {
  const language = /<w:lang\s[^>]*\/>/u.exec(ours)?.[0] ?? '';
  const properties = /(<w:rPrDefault>.*?<w:rPr\b[^>]*?)(?:\/>|>(.*?)<\/w:rPr>)(.*?<\/w:rPrDefault>)/su;
  if (properties.test(xml))
    return xml.replace(
      properties,
      (_, before: string, inside: string | undefined, after: string) =>
        `${before}>${(inside ?? '').replace(/<w:lang\b[^>]*\/>/gu, '')}${language}</w:rPr>${after}`,
    );
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault></w:docDefaults>`;
  return xml
    .replace(/<w:docDefaults\b[^>]*>.*?<\/w:docDefaults>|<w:docDefaults\/>/su, '')
    .replace(/<w:styles\b[^>]*>/u, open => open + defaults);
}
