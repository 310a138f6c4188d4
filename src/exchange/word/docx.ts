import type { Text } from '../../language.ts';
import { isOldOffice, isZip, type Room, repacked, unpacked } from '../../publishing/word/zip.ts';
import { inOneLine, type Passage } from './passages.ts';

/** Why a document can't be read, and what to do about it. */
export interface Unreadable {
  readonly problem: Text;
}

/** The most that a document may fill, packed and unpacked. Pictures are not unpacked, and do not count. */
export const most = 40_000_000;
const room: Room = { bytes: 8_000_000, files: 500 };

/** A Word document that is unpacked, and which of its files has the text. */
export interface Opened {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
}

/** Unpacks a Word document, as far as text stands in it. Pictures, macros, and what lies outside of the file are not looked at. */
export function openedWord(bytes: Uint8Array): Opened | Unreadable {
  if (bytes.length > most) return { problem: tooLarge };
  if (isOldOffice(bytes)) return { problem: lockedOrOld };
  if (!isZip(bytes)) return { problem: noDocument };
  const packed = unpacked(bytes, isRead, room);
  if (packed === 'too-large') return { problem: tooLarge };
  if (packed === 'broken') return { problem: broken };
  const files = new Map([...packed].map(([name, content]) => [name, new TextDecoder().decode(content)]));
  const main = [...files.keys()].find(name => /^word\/document\d*\.xml$/iu.test(name));
  if (main === undefined) return { problem: noDocument };
  if ([...files.values()].some(text => text.includes('<!DOCTYPE'))) return { problem: broken };
  if (files.get(main)?.includes('http://purl.oclc.org/ooxml/')) return { problem: strict };
  return { files, main };
}

/** The text of a Word document. */
export async function passagesInWord(bytes: Uint8Array): Promise<readonly Passage[] | Unreadable> {
  const opened = openedWord(bytes);
  if ('problem' in opened) return opened;
  const [html, { passagesIn }] = await Promise.all([htmlOf(opened), import('./html.ts')]);
  return html === undefined ? { problem: broken } : [...passagesIn(html), ...edgesIn(opened)];
}

/** A Word document as HTML; nothing where it can't be read. */
export async function htmlOf({ files }: Opened): Promise<string | undefined> {
  const { default: mammoth } = await import('mammoth');
  const encoder = new TextEncoder();
  const contents = new Map([...files].map(([name, text]) => [name, encoder.encode(withFormulas(text))]));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(repacked(contents)) },
      {
        styleMap: [
          "p[style-name='Title'] => h1.title:fresh",
          "p[style-name='heading 7'] => h6:fresh",
          "p[style-name='Subtitle'] => p.contents:fresh",
          ...['toc 1', 'toc 2', 'toc 3', 'toc 4', 'TOC Heading'].map(
            name => `p[style-name='${name}'] => p.contents:fresh`,
          ),
          ...['Contents 1', 'Contents 2', 'Contents 3', 'Contents 4', 'Contents Heading'].map(
            name => `p[style-name='${name}'] => p.contents:fresh`,
          ),
          ...['Mangler', 'Mangler i tabel'].map(name => `p[style-name='${name}'] => p.gap:fresh`),
          'comment-reference => sup',
        ],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch {
    return undefined;
  }
}

/** The formulas of a document as the signs that they are made of. */
const withFormulas = (xml: string) =>
  xml.replace(/<m:oMath(?:\s[^>]*)?>((?:(?!<m:oMath[\s>])[\s\S])*?)<\/m:oMath>/gu, (_, formula: string) => {
    const signs = [...formula.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/gu)].map(([, sign = '']) => sign);
    return `<w:r><w:t xml:space="preserve">${signs.join(' ')}</w:t></w:r>`;
  });

/** What is unpacked: the text with its styles, lists, notes, and the edges of the pages. */
const isRead = (name: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/iu.test(name);

/** The words at the top and bottom of the pages, each once, without page numbers. */
export function edgesIn({ files }: Opened): readonly Passage[] {
  const lines = [...files]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name))
    .flatMap(([, xml]) => [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/gu)].map(([paragraph]) => wordsInXml(paragraph)));
  return [...new Set(lines)]
    .filter(text => /\p{L}/u.test(text) && !/^(?:side|page|s\.)(?:\s|af|of|\d|\/)*$/iu.test(text))
    .map(text => ({ kind: 'aside', what: 'page-edge', text }));
}

const wordsInXml = (xml: string) =>
  inOneLine(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/gu)]
      .map(([, text]) => unescaped(text ?? ' · '))
      .join(''),
  );

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (text: string) =>
  text
    .replace(/&#(\d{1,7});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0xfffd)))
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => signs[name] ?? '');

export const tooLarge: Text = {
  da: 'Dokumentet er for stort. Gør billederne i det mindre (Word: Billedformat > Komprimer billeder), gem det, og prøv igen.',
  en: 'The document is too large. Make its pictures smaller (Word: Picture Format > Compress Pictures), save it and try again.',
};
const lockedOrOld: Text = {
  da: 'Dokumentet er låst med en adgangskode eller gemt i det gamle Word-format (.doc). Åbn det i Word, fjern adgangskoden, og gem det som .docx.',
  en: 'The document is locked with a password or saved in the old Word format (.doc). Open it in Word, remove the password and save it as .docx.',
};
const noDocument: Text = {
  da: 'Filen er ikke et Word-dokument. Åbn den i det program, den er skrevet i, og gem den som .docx.',
  en: 'The file is not a Word document. Open it in the program it was written in and save it as .docx.',
};
const strict: Text = {
  da: 'Dokumentet er gemt som »Strict Open XML-dokument«. Åbn det i Word, og gem det som »Word-dokument (*.docx)«.',
  en: 'The document is saved as "Strict Open XML Document". Open it in Word and save it as "Word Document (*.docx)".',
};
export const broken: Text = {
  da: 'Dokumentet kan ikke læses. Åbn det i Word, gem det igen som .docx, og prøv igen.',
  en: 'The document cannot be read. Open it in Word, save it again as .docx and try again.',
};
