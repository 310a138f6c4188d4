import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/language.ts';
import { word } from '../../src/publishing/word.ts';
import { paperOf } from '../submission/plans.ts';

/** A plan's text as a Word document, made anew. */
export const document = (text: string, language: Language = 'da'): Promise<Uint8Array> => word(paperOf(text, language));

/** The XML of a document, by the names of its parts. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Every element of a name in some XML, with what is in it; of an element inside another of its name, only the outer begins right. */
export const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gsu')) ?? [];

/** The value of the first element of a name in some XML. */
export const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name} [^>]*w:val="([^"]*)"`, 'u').exec(xml)?.[1];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands in some XML, line breaks as they are. */
export const said = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
    .map(([, text, sign]) => text ?? (sign === 'br' ? '\n' : '\t'))
    .join('')
    .replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
