import { readBoxName } from '../names.ts';

/** Signs that no text has, by which the beginning and the end of a box are known where a document has become HTML. */
const signs = {
  control: '\ue000',
  emptyControl: '\ue001',
  endOfControl: '\ue002',
  bookmark: '\ue003',
  endOfBookmark: '\ue004',
  close: '\ue005',
} as const;

/** A mark in a text: where a box begins or ends. */
export interface Mark {
  readonly kind: 'begin' | 'end';
  readonly by: 'control' | 'bookmark';
  readonly name: string;
  /** Whether what stands in it only says where to write. */
  readonly isEmpty: boolean;
}

/** A text as it stands between marks. */
export const partedByMarks = (text: string): readonly (string | Mark)[] =>
  text.split(/([\ue000-\ue004][^\ue005]*\ue005)/u).flatMap((piece, at): readonly (string | Mark)[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece];
    const sign = piece.charAt(0);
    return [
      {
        kind: sign === signs.endOfControl || sign === signs.endOfBookmark ? 'end' : 'begin',
        by: sign === signs.bookmark || sign === signs.endOfBookmark ? 'bookmark' : 'control',
        name: piece.slice(1, -1),
        isEmpty: sign === signs.emptyControl,
      },
    ];
  });

/**
 * The XML of a document with marks in its text where boxes begin and end: content controls by their tags, and bookmarks by their names, since
 * Word keeps the ones and LibreOffice the others.
 */
export function withMarks(xml: string): string {
  const controls: { name: string | undefined; isEmpty: boolean; isMarked: boolean }[] = [];
  const bookmarks = new Map<string, string>();
  return withoutSigns(xml).replace(element, (found, properties, opening, closing, at: number, whole: string) => {
    const kind = String(properties ?? opening ?? closing);
    switch (kind) {
      case 'sdt':
        controls.push({ name: undefined, isEmpty: false, isMarked: false });
        return found;
      case 'sdtPr': {
        const control = controls.at(-1);
        if (control) {
          control.name = boxIn(attribute(/<w:tag(?=\s)[^>]*>/u.exec(found)?.[0] ?? '', 'val'));
          control.isEmpty = /<w:showingPlcHdr(?:\/|\s[^>]*\/)>/u.test(found);
        }
        return found;
      }
      case 'sdtContent': {
        const control = controls.at(-1);
        // Between the cells of a table there is no room for text.
        if (!control?.name || /^\s*<w:t[cr][ >]/u.test(whole.slice(at + found.length, at + found.length + 100)))
          return found;
        control.isMarked = true;
        return found + run(control.isEmpty ? signs.emptyControl : signs.control, control.name);
      }
      case '/w:sdtContent': {
        const control = controls.at(-1);
        return control?.isMarked && control.name ? run(signs.endOfControl, control.name) + found : found;
      }
      case '/w:sdt':
        controls.pop();
        return found;
      case 'bookmarkStart': {
        const name = boxIn(attribute(found, 'name'));
        if (name === undefined) return found;
        bookmarks.set(attribute(found, 'id'), name);
        return found + run(signs.bookmark, name);
      }
      default: {
        const name = bookmarks.get(attribute(found, 'id'));
        return name === undefined ? found : run(signs.endOfBookmark, name) + found;
      }
    }
  });
}

const element =
  /<(?:w:(sdtPr)(?:\s[^>]*)?>(?:(?!<w:sdtPr)[\s\S])*?<\/w:sdtPr|w:(sdt|sdtContent|bookmarkStart|bookmarkEnd)(?:\s[^>]*)?|(\/w:sdt|\/w:sdtContent))>/gu;

const boxIn = (name: string) => (readBoxName(name) ? name : undefined);
const attribute = (found: string, name: string) => new RegExp(`\\sw:${name}="([^"]*)"`, 'u').exec(found)?.[1] ?? '';
const run = (sign: string, name: string) => `<w:r><w:t>${sign}${name}${signs.close}</w:t></w:r>`;
const withoutSigns = (xml: string) => xml.replace(/[\ue000-\ue005]|&#x0*e00[0-5];|&#0*5734[4-9];/giu, '');
