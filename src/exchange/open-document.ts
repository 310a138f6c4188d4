import type { Text } from '../language.ts';
import { isZip, repacked, unpacked } from '../publishing/word/zip.ts';

/** What LibreOffice and others write: a workbook (.ods) or a document (.odt). */
export interface OpenDocument {
  readonly kind: 'workbook' | 'document';
  /** The same file without its formulas, whose results stand beside them, and without links to what is not in it, so that no program follows any. */
  readonly bytes: Uint8Array;
}

/** How much an OpenDocument may fill when it is unpacked, with its pictures. */
const room = { bytes: 64 * 1024 * 1024, files: 2000 };

/** A file as an OpenDocument: nothing where it is none, and a sentence where it is one that can't be read. */
export function openDocumentIn(bytes: Uint8Array): OpenDocument | { readonly unreadable: Text } | undefined {
  if (!isZip(bytes)) return undefined;
  const files = unpacked(bytes, () => true, room);
  if (files === 'too-large') return { unreadable: tooLarge };
  if (files === 'broken') return undefined;
  const textOf = (name: string) => new TextDecoder().decode(files.get(name));
  const kind =
    kinds[
      textOf('mimetype')
        .trim()
        .replace(/-template$/u, '')
    ];
  if (kind === undefined) return undefined;
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) return { unreadable: locked };
  const isInside = (link: string) => {
    const name = link.replace(/^\.\//u, '');
    return link.startsWith('#') || [...files.keys()].some(file => file === name || file.startsWith(`${name}/`));
  };
  const harmless = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    const xml = name.endsWith('.xml') ? new TextDecoder().decode(content) : undefined;
    if (xml !== undefined && !isPlainXml(xml)) return { unreadable: broken };
    harmless.set(name, xml === undefined ? content : new TextEncoder().encode(withoutLinks(xml, isInside)));
  }
  return { kind, bytes: repacked(harmless) };
}

const kinds: Readonly<Record<string, OpenDocument['kind']>> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'workbook',
  'application/vnd.oasis.opendocument.text': 'document',
};

/** Whether XML is in UTF-8 and declares nothing of its own, so that what is looked for in it is there as it is written. */
const isPlainXml = (xml: string) =>
  /^\s*(?:<|$)/u.test(xml) &&
  !/^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/iu.test(xml) &&
  !/<!(?:DOCTYPE|ENTITY)/iu.test(xml);

/** XML without formulas and without the attributes by which something else is shown; links that somebody may click on stay. */
const withoutLinks = (xml: string, isInside: (link: string) => boolean) =>
  xml.replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/gu, element =>
    /^<[\w-]+:a\s/u.test(element)
      ? element
      : element.replace(
          /\s[\w-]+:(href|formula|image-data)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
          (attribute, name: string, one: string | undefined, other: string | undefined) =>
            name === 'href' && isInside(one ?? other ?? '') ? attribute : '',
        ),
  );

const locked: Text = {
  da: 'Filen er låst med en adgangskode. Åbn den i LibreOffice, fjern koden, og gem den igen.',
  en: 'The file is locked with a password. Open it in LibreOffice, remove the password and save it again.',
};
const tooLarge: Text = {
  da: 'Filen fylder mere, end en helhedsplan kan gøre, når den bliver pakket ud, og er ikke åbnet.',
  en: 'The file is larger than a helhedsplan can be when it is unpacked, and was not opened.',
};
const broken: Text = {
  da: 'Filen kan ikke læses. Åbn den i LibreOffice, gem den igen, og prøv en gang til.',
  en: 'The file cannot be read. Open it in LibreOffice, save it again and try once more.',
};
