import { strFromU8 } from 'fflate';
import type { Text } from '../../../language.ts';
import { isOldOffice, isZip, unpacked } from '../zip.ts';

/** The parts of a Word file by their names: XML as text, and all else as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Why a template can't be used, and what to do about it. */
export interface TemplateProblem {
  readonly problem: Text;
}

/** The most that a template may fill, packed and unpacked, in bytes, and how many parts it may have. */
export const most = { packed: 40_000_000, unpacked: 150_000_000, parts: 3000 } as const;

export const mainPart = 'word/document.xml';

/** Opens a Word file that comes from elsewhere. What is too large, locked, broken or no Word file is told of, and never unpacked. */
export function openPackage(bytes: Uint8Array): Parts | TemplateProblem {
  if (bytes.length > most.packed) return { problem: tooLarge };
  if (isOldOffice(bytes)) return { problem: lockedOrOld };
  if (!isZip(bytes)) return { problem: noWordFile };
  const files = unpacked(bytes, () => true, { bytes: most.unpacked, files: most.parts });
  if (files === 'broken') return { problem: broken };
  if (files === 'too-large') return { problem: tooLarge };
  const parts: Parts = new Map();
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!name.endsWith('/')) parts.set(name, /\.(?:xml|rels)$/iu.test(name) ? textOf(content) : content);
  const main = parts.get(mainPart);
  if (typeof main !== 'string' || !parts.has('[Content_Types].xml')) return { problem: noWordFile };
  if (main.includes('http://purl.oclc.org/ooxml/')) return { problem: strict };
  if (!/<w:body[ >]/u.test(main)) return { problem: broken };
  if ([...parts.values()].some(part => typeof part === 'string' && part.includes('<!DOCTYPE')))
    return { problem: broken };
  return parts;
}

const textOf = (bytes: Uint8Array) => strFromU8(bytes).replace(/^\u{feff}/u, '');

const tooLarge: Text = {
  da: 'Skabelonen er for stor. Gør billederne i den mindre (Word: Billedformat > Komprimer billeder), og prøv igen.',
  en: 'The template is too large. Make its pictures smaller (Word: Picture Format > Compress Pictures) and try again.',
};
const lockedOrOld: Text = {
  da: 'Skabelonen er låst med en adgangskode eller gemt i det gamle Word-format (.doc). Åbn den i Word, fjern adgangskoden, og gem den som .docx.',
  en: 'The template is locked with a password or saved in the old Word format (.doc). Open it in Word, remove the password and save it as .docx.',
};
const noWordFile: Text = {
  da: 'Skabelonen er ikke et Word-dokument. Åbn den i Word, og gem den som .docx.',
  en: 'The template is not a Word document. Open it in Word and save it as .docx.',
};
const strict: Text = {
  da: 'Skabelonen er gemt som »Strict Open XML-dokument«. Åbn den i Word, og gem den som »Word-dokument (*.docx)«.',
  en: 'The template is saved as "Strict Open XML Document". Open it in Word and save it as "Word Document (*.docx)".',
};
/** What a file is told that can be opened, and not read. */
export const broken: Text = {
  da: 'Skabelonen kan ikke læses. Åbn den i Word, gem den igen som .docx, og prøv igen.',
  en: 'The template cannot be read. Open it in Word, save it again as .docx and try again.',
};
