/** Cells that are shown as one, by the first and last row and column, counted from 0. */
export interface Merged {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** The cells of each sheet of a workbook that are merged, by the name of the sheet; `xmlOf` gives a file of the workbook. */
export function mergedIn(xmlOf: (name: string) => string): ReadonlyMap<string, readonly Merged[]> {
  const targets = new Map(
    elements('Relationship', xmlOf('xl/_rels/workbook.xml.rels')).map(has => [has('Id'), has('Target') ?? '']),
  );
  return new Map(
    elements('sheet', xmlOf('xl/workbook.xml')).map(has => {
      const target = targets.get(has('\\w+:id')) ?? '';
      const xml = xmlOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      return [unescaped(has('name') ?? ''), elements('mergeCell', xml).flatMap(has => spanOf(has('ref') ?? ''))];
    }),
  );
}

const elements = (name: string, xml: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'gu'))].map(
    ([, attributes = '']) =>
      (attribute: string) =>
        new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1],
  );

function spanOf(range: string): Merged | [] {
  const [, left = '', top, right = '', bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/u.exec(range) ?? [];
  if (top === undefined || bottom === undefined) return [];
  return { rows: [Number(top) - 1, Number(bottom) - 1], columns: [columnOf(left), columnOf(right)] };
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&');
