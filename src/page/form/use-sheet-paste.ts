import { useEffect, useState } from 'preact/hooks';
import type { Field, TableControl } from '../../form/form.ts';
import { toAdd, toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { flushDrafts } from './drafts.ts';
import { useEditing } from './editing.ts';
import { cellsIn } from './pasted.ts';

const label: Text = { da: 'indsæt celler', en: 'paste cells' };

interface Pasted {
  readonly row: number;
  /** The place of the first cell among the columns that are shown; -1 is the name of the line. */
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

/** Puts cells that are pasted from a sheet where they belong, in lines that are put in for them where there are too few. */
export function useSheetPaste(field: Field, { rows }: TableControl, shown: readonly number[]) {
  const { change } = useEditing();
  const [pasted, setPasted] = useState<Pasted>();
  useEffect(() => {
    if (pasted === undefined) return;
    setPasted(undefined);
    if (rows.length < pasted.row + pasted.cells.length) return;
    const steps = pasted.cells.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const column = pasted.column + right;
        const row = rows[pasted.row + down];
        const cell = column < 0 ? row?.name : row?.cells[shown[column] ?? -1];
        return cell ? toSet(cell, text) : [];
      }),
    );
    change(steps, label, 'paste');
  }, [pasted, rows, shown, change]);
  return (row: number, column: number, text: string): boolean => {
    const cells = cellsIn(text);
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return false;
    flushDrafts();
    const missing = row + cells.length - rows.length;
    const blanks = Array.from({ length: Math.max(0, missing) }, (_, at) => toAdd(field, rows.length + at)).flat();
    if (blanks.length === 0 || change(blanks, label, 'paste') === undefined) setPasted({ row, column, cells });
    return true;
  };
}
