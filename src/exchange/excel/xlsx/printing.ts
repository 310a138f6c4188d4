import type { Feature } from 'write-excel-file/universal';
import { escaped } from './address.ts';

/** Has each sheet printed on A4, as wide as the page and with its heads at the top of each. */
export const printingFeature = (titles: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: xml => xml.replace(/<worksheet[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, paperSize: 9, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: xml => {
          const names = titles.map(
            (title, at) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`'${title.replaceAll("'", "''")}'!$2:$2`)}</definedName>`,
          );
          return xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
});
