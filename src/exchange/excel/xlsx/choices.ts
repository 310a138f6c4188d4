import type { Feature } from 'write-excel-file/universal';
import { address, escaped } from './address.ts';

/** A list to choose from in a stretch of a column, by the column where its values stand. */
export interface Choice {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
  readonly list: number;
  /** Whether something else may be written too. */
  readonly isFree: boolean;
}

/** Puts the lists into the sheets; `rangeOf` says where the values of one stand, and `refusal` is said of what is not among them. */
export const choicesFeature = (
  sheets: readonly (readonly Choice[])[],
  rangeOf: (list: number) => string,
  refusal: string,
): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const choices = sheets[sheetIndex] ?? [];
          if (choices.length === 0) return xml;
          const each = choices.map(
            ({ from, to, list, isFree }) =>
              `<dataValidation type="list" allowBlank="1" showErrorMessage="${isFree ? 0 : 1}" error="${escaped(refusal)}" sqref="${address(...from)}:${address(...to)}"><formula1>${escaped(rangeOf(list))}</formula1></dataValidation>`,
          );
          return xml.replace(
            '</sheetData>',
            `</sheetData><dataValidations count="${each.length}">${each.join('')}</dataValidations>`,
          );
        },
      },
    },
  },
});
