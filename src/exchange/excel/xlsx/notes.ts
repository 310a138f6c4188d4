import type { Feature } from 'write-excel-file/universal';
import { address, escaped } from './address.ts';

/** A note on a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts notes on the cells of the sheets. A note has two parts: what it says, and the box that it is shown in. */
export function notesFeature(sheets: readonly (readonly Note[])[]): Feature<Blob> {
  const isNoted = (at: number) => (sheets[at] ?? []).length > 0;
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            [
              '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
              ...sheets.flatMap((_, at) =>
                isNoted(at)
                  ? `<Override PartName="/xl/comments${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`
                  : [],
              ),
            ].join(''),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex: at }) =>
            isNoted(at)
              ? `<Relationship Id="rId-notes" Type="${relations}/comments" Target="../comments${at + 1}.xml"/><Relationship Id="rId-note-boxes" Type="${relations}/vmlDrawing" Target="../drawings/notes${at + 1}.vml"/>`
              : '',
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex: at }) =>
            isNoted(at) ? `<legacyDrawing xmlns:r="${relations}" r:id="rId-note-boxes"/>` : '',
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            sheets.flatMap((notes, at) =>
              isNoted(at)
                ? [
                    [`xl/comments${at + 1}.xml`, saying(notes)],
                    [`xl/drawings/notes${at + 1}.vml`, boxes(notes)],
                  ]
                : [],
            ),
          ),
      },
    },
  };
}

const saying = (notes: readonly Note[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>helhed</author></authors><commentList>${notes
    .map(
      ({ row, column, text }) =>
        `<comment ref="${address(row, column)}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`;

const boxes = (notes: readonly Note[]) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes
    .map(
      ({ row, column }, at) =>
        `<v:shape id="note${at + 1}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 8, ${row}, 4, ${column + 4}, 8, ${row + 9}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`;
