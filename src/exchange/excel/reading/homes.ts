import { fold } from '../../../plan/spelling.ts';
import { hashOf } from '../mark.ts';
import type { Home, Row, Sheet } from '../sheet.ts';
import { faultIn, plain, type Value } from '../value.ts';
import type { Heads } from './heads.ts';
import type { InRow } from './known-rows.ts';
import { problems } from './problems.ts';
import type { Tell } from './wish.ts';

/** The list that a row of the plan stands in. */
export const homeOfRow = ({ field: { path } }: Row, { homes }: Sheet): Home | undefined =>
  homes.find(({ list }) => list.path.length >= path.length - 1 && list.path.every((step, at) => step === path[at]));

/** Where a row of the plan has been moved to: nowhere else, where the names of what it stands in are as they were. */
export function movedTo(
  { values, hashes, number }: InRow,
  row: Row,
  { within, homes }: Sheet,
  { columns }: Heads,
  tell: Tell,
): Home | undefined {
  if (homes.length === 0 || within.every(({ key }) => !columns.has(key))) return undefined;
  const names = within.map(({ key }) => said(values.get(key)));
  const isAsWas = names.every(
    (name, at) => name === plain(row.within[at] ?? '') || hashes?.has(hashOf(within[at]?.key ?? '', name, 'text')),
  );
  if (isAsWas) return undefined;
  if (names.every(name => name === '')) {
    tell(problems.noLonger, number);
    return undefined;
  }
  const [home, ...more] = homesNamed(names, homes);
  if (home && more.length === 0) return home;
  tell(problems.noSuchPlace(names.filter(name => name !== '').join(' – ')), number);
  return undefined;
}

const said = (value: Value | undefined) => {
  if (faultIn(value) === 'merged') return '';
  return plain(typeof value === 'object' ? value.day : String(value ?? ''));
};

/** The homes by the names of what they stand in; the last name is enough, where the others are left out or no longer hold. */
function homesNamed(names: readonly string[], homes: readonly Home[]): readonly Home[] {
  const is = (one: string, other: string) => fold(one) === fold(other);
  const exact = homes.filter(({ within }) => within.every((name, at) => is(name, names[at] ?? '')));
  const last = names.at(-1) ?? '';
  return exact.length > 0 || last === '' ? exact : homes.filter(({ within }) => is(within.at(-1) ?? '', last));
}

/** The list that a new row says it belongs in. */
export function homeFor({ values, number }: InRow, { within, homes }: Sheet, tell: Tell): Home | undefined {
  const [only] = homes;
  if (!only) return undefined;
  const names = within.map(({ key }) => said(values.get(key)));
  if (within.length === 0) return only;
  if (names.every(name => name === '') && within.some(({ names }) => names.length > 0)) {
    tell(problems.whereTo(within.at(-1)?.label ?? { da: '', en: '' }), number);
    return undefined;
  }
  const [home, ...more] = homesNamed(names, homes);
  if (home && more.length === 0) return home;
  tell(problems.noSuchPlace(names.filter(name => name !== '').join(' – ')), number);
  return undefined;
}
