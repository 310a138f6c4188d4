import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writable } from './text.ts';
import { packed } from './zip.ts';

/**
 * The same document without what the clock, chance and earlier documents put in it, so that a plan always gives the
 * same bytes, and without signs that no program could open it with.
 */
export function settled(document: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(document)).sort(([a], [b]) => orderOf(a) - orderOf(b));
  const settle = settler();
  const texts = parts.map(
    ([name, bytes]) => [name, isXml(name) ? strToU8(settle(writable(strFromU8(bytes)))) : bytes] as const,
  );
  return packed(new Map(texts));
}

const isXml = (name: string) => /\.(?:xml|rels)$/u.test(name);

/** What the file holds is told first, and links are numbered as the text has them. */
const orderOf = (name: string) => ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name) + 1 || 9;

/** Leaves out the time, and numbers links and bookmarks in the order in which they stand. */
function settler(): (xml: string) => string {
  const links = numberer();
  const bookmarks = numberer();
  const ids = numberer();
  return xml =>
    xml
      .replace(/<dcterms:(created|modified) [^>]*>[^<]*<\/dcterms:\1>/gu, '')
      .replace(/(?<=<(?:w:hyperlink|Relationship) [^>]*\b(?:r:id|Id)="rId)[\w-]{21}(?=")/gu, id => `L${links(id)}`)
      .replace(
        /(?<=<w:(?:bookmarkStart|hyperlink) [^>]*"_Toc)\d+(?=")|(?<=<w:instrText[^>]*>PAGEREF _Toc)\d+/gu,
        bookmarks,
      )
      .replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/gu, ids);
}

/** Gives each name it has not met the next number. */
function numberer(): (name: string) => string {
  const numbers = new Map<string, string>();
  return name => {
    const number = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, number);
    return number;
  };
}
