import { boxName, hash, readBoxName } from '../names.ts';

/** Rows that a form did not have when it was written get numbers from here on. */
const firstNew = 1000;

/** What boxes are called that a form has more of than helhed wrote: somebody has copied a row, or put one in below. */
export interface MoreRows {
  /** The name that a box goes by when it begins; nothing for one of a whole section that was copied: whose it is can't be told. */
  named(name: string): string | undefined;
  /** The name of a box in a new row that has none of its own, below a row with boxes; rows are told apart by a key. */
  below(name: string, row: object): string | undefined;
}

export function moreRows(): MoreRows {
  const times = new Map<string, number>();
  const copiedWhole = new Set<string>();
  const numbers = new Map<unknown, number>();
  const numberOf = (row: unknown) => {
    const number = numbers.get(row) ?? firstNew + numbers.size;
    numbers.set(row, number);
    return number;
  };
  const inNewRow = (name: string, row: unknown) => {
    const box = readBoxName(name);
    return box?.row && boxName({ ...box, row: { ...box.row, at: numberOf(row) }, value: hash('') });
  };
  return {
    named(name) {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      const box = readBoxName(name);
      if (time === 1 || !box) return name;
      if (!box.row) copiedWhole.add(box.part);
      if (!box.row || copiedWhole.has(box.part)) return undefined;
      return inNewRow(name, [box.part, box.ask, box.row.at, time].join(' '));
    },
    below: inNewRow,
  };
}
