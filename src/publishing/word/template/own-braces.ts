import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper } from '../../paper.ts';

/** Stands for `{{` while a template is filled. Unicode keeps it for programs alone, so that no text has it. */
const stand = '\ufdd0';

/** A paper in which no text is taken for a field of the template, whatever it says. */
export function withoutFields(paper: Paper): Paper {
  return JSON.parse(JSON.stringify(paper).replaceAll('{{', stand));
}

/** The document that was made of it, with its texts as they were. */
export function withOwnBraces(document: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(document)).map(([name, bytes]) => [
    name,
    /\.(?:xml|rels)$/u.test(name) ? strToU8(restored(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

const restored = (xml: string) => xml.replaceAll(stand, '{{').replaceAll(encodeURIComponent(stand), '%7B%7B');
