import type { Field } from '../../plan/fields.ts';
import { readExactAmount, readUnit } from '../../plan/money/amount.ts';
import { labelled } from './lexicon.ts';
import { type Table, textOf } from './passages.ts';

/** What a column of a table of money holds. */
export interface MoneyColumn {
  readonly holds: 'amount' | 'year' | 'payer' | 'area' | 'field';
  /** What its head says, without the unit: the year, the payer, the area, or the label of a field. */
  readonly name: string;
}

/** The columns of a table of money behind the first, and the unit that their heads give. */
export interface MoneyColumns {
  readonly columns: readonly MoneyColumn[];
  readonly unit: string | undefined;
}

const unit =
  /[\s,]*[([]?\s*(?:i |hele )?\b((?:mio|mill)\.?(?: ?kr\.?| kroner)?|1[. ]?000[. ]?000 kr\.?|1[. ]?000 ?kr\.?|t\.? ?kr\.?|tusinde(?:r)?(?: kr\.?| kroner)?|kr\.?|kroner)\s*[)\]]?$/iu;

/** The unit as a plan writes it, where a text ends with one: »Beløb (t.kr.)« gives `1.000 kr.`. */
export function unitEnding(text: string): string | undefined {
  const said = unit.exec(text)?.[1];
  const times = said === undefined ? undefined : readUnit(said.replace(/^(?:mio|mill)\.?$/iu, 'mio. kr.'));
  return times === undefined ? undefined : writtenUnit(times);
}

const writtenUnit = (times: number) => (times === 1e6 ? 'mio. kr.' : times === 1e3 ? '1.000 kr.' : 'kr.');

/** The unit that a sentence gives all amounts: »Alle tal er i 1.000 kr.«, »Beløb i mio. kr.«. */
export function unitSaid(sentence: string): string | undefined {
  const [, said] =
    /^(?:(?:alle|samtlige) )?(?:tal(?:lene)?|beløb(?:ene)?)(?: (?:er|vises|angives|opgøres|er angivet|er opgjort))? i (?:hele )?([^,;:]{2,24}?)\.?$/iu.exec(
      sentence,
    ) ?? [];
  return said === undefined ? undefined : unitEnding(said);
}

/**
 * What the columns of a table of money hold, of lines that are like `thing`. Nothing where a column that says something is none that a line has a place
 * for: money put into the wrong place is worse than money in a comment.
 */
export function moneyColumnsOf(
  thing: Field,
  under: string,
  { rows: [head = [], ...rows] }: Table,
): MoneyColumns | undefined {
  const heads = head.slice(1).map(textOf);
  const units = [...new Set(heads.flatMap(label => unitEnding(label) ?? []))];
  if (units.length > 1 || rows.length === 0) return undefined;
  const cellsOf = (at: number) => rows.map(row => textOf(row[at + 1] ?? [])).filter(text => text !== '');
  const columns = heads.map((label, at): MoneyColumn | undefined => {
    const name = label.replace(unit, '').trim();
    const [, year] = /^(?:budget|år|i alt|beløb)? ?((?:19|20)\d\d)$/iu.exec(name) ?? [];
    if (year !== undefined) return { holds: 'year', name: year };
    if (/efter boligområde/iu.test(under)) return { holds: 'area', name: label };
    if (/efter hvem der betaler/iu.test(under) || (thing.kind === 'post' && isPayer(name) && isMoney(cellsOf(at))))
      return { holds: 'payer', name: label.replace(unit, '').trim() };
    if (isAmount(name)) return { holds: 'amount', name };
    return labelled(label, thing) === undefined && cellsOf(at).length > 0 ? undefined : { holds: 'field', name: label };
  });
  const known = columns.filter(column => column !== undefined);
  const amounts = known.filter(({ holds }) => holds === 'amount');
  if (known.length < columns.length || amounts.length > 1) return undefined;
  return { columns: known, unit: units[0] };
}

const isAmount = (name: string) =>
  /^(?:(?:samlet|samlede|det samlede|budgetteret|årligt) )?(?:beløb|budget|udgift(?:er)?|pris|tilskud|bidrag)?(?: i alt)?$|^(?:i alt|total|sum)$/iu.test(
    name,
  );

/** Whether a name is that of somebody who pays: Landsbyggefonden, a municipality, a housing organisation. */
export const isPayer = (name: string) =>
  /^(?:lbf|landsbyggefonden|(?:.+ )?kommunen?|bolig(?:org|organisation|selskab|forening)[\p{L}.]*|(?:lokal )?medfinansiering|egenfinansiering|fonde|andre|øvrige)$/iu.test(
    name,
  );

const isMoney = (cells: readonly string[]) =>
  cells.length > 0 && cells.every(text => text === '-' || text === '–' || readExactAmount(text) !== undefined);
