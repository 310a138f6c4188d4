import type { Filled } from '../excel/rows.ts';
import type { Column } from '../excel/sheet.ts';

/** What is asked of the things of a list, where the whole of what they may say would be too much for one who is asked by mail. */
const asked: Readonly<Record<string, readonly string[]>> = {
  succeskriterier: ['kriterium', 'måling', 'udgangspunkt', 'måltal', 'frist'],
  milepæle: ['hvad', 'dato', 'hvem'],
  ressourcer: ['hvad', 'giver', 'beløb', 'år'],
  mål: ['hvad', 'virkning', 'måltal', 'frist', 'problem'],
  problemer: ['problem', 'tal', 'år', 'kilde'],
  boligorganisationer: ['navn', 'nr', 'boliger', 'beboere'],
  bilag: ['titel', 'nr', 'sted'],
};

/** What nobody but the writers of the plan is to see, or what helhed knows things by. */
export const untold: readonly string[] = ['id', 'note', 'se', 'fil'];

/** A form has a row of boxes for each thing, where they are no more than that has room for. */
const mostInRow = 5;

/** The columns of a list in a form. */
export interface AskedColumns {
  /** Those that are asked for, and those in which something stands. */
  readonly columns: readonly Column[];
  /** Those that a new thing is asked for. */
  readonly ofNew: readonly Column[];
  /** Whether all have room beside one another. */
  readonly isNarrow: boolean;
}

export function columnsToAsk(name: string, { columns: all, rows }: Filled): AskedColumns {
  const isSaid = (key: string) => rows.some(({ cells }) => (cells.get(key)?.text ?? '') !== '');
  const isAsked = (key: string) => asked[name]?.includes(key) ?? true;
  const mayBeTold = ({ key }: Column) => !untold.includes(key.split('/').at(-1) ?? '');
  const columns = all.filter(column => mayBeTold(column) && (isSaid(column.key) || isAsked(column.key)));
  const isNarrow = columns.length <= mostInRow;
  return {
    columns,
    isNarrow,
    ofNew: isNarrow ? columns : columns.filter(({ key }) => isAsked(key)).slice(0, mostInRow),
  };
}
