import { pointerTo } from '../../../placing.ts';
import { hashOf, type Mark, markOf, readMark, short } from '../mark.ts';
import type { Row, Sheet } from '../sheet.ts';
import type { Value } from '../value.ts';
import type { Heads } from './heads.ts';
import type { Incoming } from './incoming.ts';
import { marksInPlace } from './mislaid-marks.ts';

/** A row that is taken in: where it is in its sheet, counted from 1, and what it is of the plan. */
export interface InRow {
  readonly number: number;
  readonly values: ReadonlyMap<string, Value>;
  /** What helhed wrote of its cells; nothing where it is new. */
  readonly hashes: ReadonlySet<string> | undefined;
  /** The row of the plan that it is; nothing where it is new, or the plan has it no more. */
  readonly row: Row | undefined;
  /** Short hashes of what its cells say, as `cellsOf` gives them. */
  readonly cells: string;
}

/** The rows that are taken in, and those of the plan that are not among them. */
export interface KnownRows {
  readonly rows: readonly InRow[];
  /** What was written, stands in the plan as it was, and is no longer in the sheet. */
  readonly gone: readonly Row[];
  /** What stands in the plan and was not written: it is new there, or says something else now. */
  readonly unwritten: readonly Row[];
  /** How many rows were written that are neither in the sheet nor, as they were, in the plan. */
  readonly lost: number;
}

/** Knows the rows of a sheet again. The plan may have been changed since they were written. A row that is there twice has been copied: the second is new. */
export function knownRows({ rows }: Incoming, { sheet, first, marks, columns, written }: Heads): KnownRows {
  const free = new Map(sheet.rows.map(row => [markOf(row, sheet), row]));
  const inPlan = new Set([...free.keys()].map(short));
  const kinds = kindsIn(sheet);
  const all = rows.slice(first).flatMap((row, at) => {
    const values = new Map(
      [...columns].flatMap(([key, column]) => (row[column] === undefined ? [] : [[key, row[column]] as const])),
    );
    const said = String(row[marks] ?? '').trim();
    if (said === 'sum' || (values.size === 0 && said === '')) return [];
    const within = sheet.within.map(({ key }) => hashOf(key, values.get(key), 'text'));
    const cells = sheet.columns.map(({ key }) => hashOf(key, values.get(key), kinds.get(key) ?? 'text')).join(' ');
    return [{ number: first + at + 1, values, said, cells, content: [...within, cells].join(' ') }];
  });
  const isWhole = [...sheet.within, ...sheet.columns].every(({ key }) => columns.has(key));
  const inPlace = isWhole ? marksInPlace(all) : all.map(({ said }) => said);
  const met = new Set<string>();
  const incoming = all.map((each, at) => {
    const said = inPlace[at] ?? '';
    const isCopy = met.has(said);
    met.add(said);
    return { ...each, said, mark: isCopy ? undefined : readMark(said) };
  });
  const found = new Map<number, Row>();
  const take = (number: number, mark: string, row: Row) => {
    found.set(number, row);
    free.delete(mark);
  };
  for (const { number, said, mark } of incoming) {
    const row = mark && free.get(said);
    if (row) take(number, said, row);
  }
  for (const { number, mark } of incoming) {
    if (found.has(number) || !mark) continue;
    const [best] = [...free]
      .map(([key, row]) => ({ key, row, likeness: likenessOf(row, mark) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((one, other) => other.likeness - one.likeness);
    if (best) take(number, best.key, best.row);
  }
  const here = new Set([...met].map(short));
  return {
    rows: incoming.map(({ number, values, mark, cells }) => ({
      number,
      values,
      hashes: mark?.hashes,
      row: found.get(number),
      cells,
    })),
    gone: [...free].filter(([mark]) => written.has(short(mark))).map(([, row]) => row),
    unwritten: [...free].filter(([mark]) => !written.has(short(mark))).map(([, row]) => row),
    lost: [...written].filter(mark => !here.has(mark) && !inPlan.has(mark)).length,
  };
}

/** What the cells of each column hold, as most of them do. */
const kindsIn = ({ rows }: Sheet) =>
  new Map(rows.flatMap(({ cells }) => [...cells].map(([key, { kind }]) => [key, kind] as const)));

/** How much a row of the plan is like one that was written: how many of its cells that say something say the same. */
function likenessOf({ cells, field }: Row, { hashes, pointer }: Mark): number {
  const same = [...cells].filter(([key, { text, kind }]) => text !== '' && hashes.has(hashOf(key, text, kind))).length;
  return same + (same > 0 && pointerTo(field.path) === pointer ? 0.5 : 0);
}
