import type { Feature } from 'write-excel-file/universal';

/** Hides the first row and the first column of each sheet, and the sheet of the lists, which stands at a place. */
export const hiddenFeature = (listsAt: number): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) =>
          (tag === 'row' || tag === 'col') && index === 0 && sheetIndex !== listsAt
            ? { ...attributes, hidden: 1 }
            : attributes,
      },
      'xl/workbook.xml': {
        transformElementAttributes: (tag, attributes, index) =>
          tag === 'sheet' && index === listsAt ? { ...attributes, state: 'hidden' } : attributes,
      },
    },
  },
});
