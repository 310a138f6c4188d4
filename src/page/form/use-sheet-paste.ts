import { useEffect, useState } from 'preact/hooks';
import type { Field, TableControl } from '../../form/form.ts';
import { toAdd, toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { flushDrafts } from './drafts.ts';
import { useEditing } from './editing.ts';
import { cellsIn } from './pasted.ts';

const label: Text = { da: 'indsæt celler', en: 'paste cells' };

interface Pasted {
  readonly row: number;
  /** The place of the first cell among the columns that are shown; -1 is the name of the line. */
  readonly column: number;
  /** What makes the lines and what is put into them one change. */
  readonly sameAs: string;
  readonly cells: readonly (readonly string[])[];
}

/** Puts cells that are pasted from a sheet where they belong, in lines that are put in for them where there are too few. */
export function useSheetPaste(field: Field, { rows }: TableControl, shown: readonly number[]) {
  const { change, fresh } = useEditing();
  const [pasted, setPasted] = useState<Pasted>();
  useEffect(() => {
    // The lines that are put in for it come with the next form.
    if (pasted === undefined || rows.length < pasted.row + pasted.cells.length) return;
    setPasted(undefined);
    // One after the other: how a line is written depends on what is in it.
    for (const [down, line] of pasted.cells.entries())
      for (const [right, text] of line.entries()) {
        const column = pasted.column + right;
        const row = rows[pasted.row + down];
        const cell = column < 0 ? row?.name : row?.cells[shown[column] ?? -1];
        if (cell) change(toSet(fresh(cell), text), label, pasted.sameAs);
      }
  }, [pasted, rows, shown, change, fresh]);
  return (row: number, column: number, text: string): boolean => {
    const cells = cellsIn(text);
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return false;
    flushDrafts();
    const sameAs = `paste ${pointerTo(field.path)} ${row} ${text}`;
    const missing = row + cells.length - rows.length;
    const blanks = Array.from({ length: Math.max(0, missing) }, (_, at) =>
      toAdd(fresh(field), rows.length + at),
    ).flat();
    if (blanks.length === 0 || change(blanks, label, sameAs) === undefined) setPasted({ row, column, cells, sameAs });
    return true;
  };
}
