import type { Page } from 'playwright-core';
import { partsOf } from './word-documents.ts';

/** The elements that a paper may have as a page. */
const elements = [
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'nav',
    'header',
    'footer',
    'section',
    'div',
    'span',
    'p',
    'br',
    'hr',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'colgroup',
    'col',
  ],
  ...[
    'strong',
    'em',
    'ins',
    'del',
    'a',
    'figure',
    'figcaption',
    'svg',
    'g',
    'rect',
    'polyline',
    'polygon',
    'text',
    'desc',
  ],
];

/** The attributes that its elements may have. */
const attributes = [
  ...[
    'id',
    'class',
    'lang',
    'charset',
    'name',
    'content',
    'http-equiv',
    'href',
    'scope',
    'start',
    'type',
    'role',
    'tabindex',
    'align',
  ],
  ...[
    'viewbox',
    'x',
    'y',
    'dx',
    'dy',
    'rx',
    'width',
    'height',
    'points',
    'text-anchor',
    'font-size',
    'font-weight',
    'style',
    'title',
  ],
];

/** What a page holds that no paper should: elements, attributes and addresses that could fetch or run something. */
export function strange(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([elements, attributes]) =>
      [...document.querySelectorAll('*')].flatMap(element => [
        ...(elements.includes(element.localName) ? [] : [`<${element.localName}>`]),
        ...[...element.attributes].flatMap(({ name, value }) => {
          const known = attributes.includes(name.toLowerCase()) || /^(?:aria|data)-/u.test(name);
          if (!known) return [`${name}="${value}"`];
          if (name === 'href') return /^(?:https?:|mailto:|#)/iu.test(value) ? [] : [`href="${value}"`];
          return name === 'style' && !/^text-align: ?\w+;?$|^width: ?[\d.]+%;?$/u.test(value)
            ? [`style="${value}"`]
            : [];
        }),
      ]),
    [elements, attributes] as const,
  );
}

/** The fields that a document may count by: pages, and its contents. */
const fields = /^\s*(?:PAGE|NUMPAGES|TOC \\h \\o "1-\d"(?: \\\w)*|PAGEREF _Toc\d+ \\h)\s*$/u;

/** The parts that a document may have. */
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:document|styles|numbering|settings|fontTable|webSettings|theme\/theme1|comments|footnotes|endnotes|header\d+|footer\d+|_rels\/\w+\.xml)\.?(?:xml|rels)?)$/u;

const values = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
const plain = (xml: string) => xml.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a Word document holds that no paper should: fields, parts and relations that could fetch or run something. */
export function strangeInWord(document: Uint8Array): readonly string[] {
  return Object.entries(partsOf(document)).flatMap(([name, xml]) => [
    ...(parts.test(name) ? [] : [name]),
    ...values(xml, /<w:instrText[^>]*>([^<]*)</gu).filter(field => !fields.test(plain(field))),
    ...values(xml, /<(w:(?:fldSimple|object|pict|altChunk|control|ins|del|subDoc)|o:\w+|v:\w+)[ />]/gu),
    ...values(xml, /<Relationship ([^>]*TargetMode="External"[^>]*)>/gu).filter(
      relation =>
        !/Type="[^"]*\/hyperlink"/u.test(relation) || !/ Target="(?:https?:\/\/|mailto:)/u.test(` ${relation}`),
    ),
  ]);
}
