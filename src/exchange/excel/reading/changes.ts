import { hashOf } from '../mark.ts';
import type { Home, Row, Sheet } from '../sheet.ts';
import { faultIn } from '../value.ts';
import { contentOf } from './content.ts';
import type { Heads } from './heads.ts';
import type { InRow } from './known-rows.ts';
import { problems } from './problems.ts';
import { asMeant, typed } from './typed.ts';
import type { Tell, Wish } from './wish.ts';

/** The cells of a row that say something else than when it was written. */
export function changesIn(
  { values, hashes, number }: InRow,
  row: Row,
  sheet: Sheet,
  { columns }: Heads,
  tell: Tell,
): Wish[] {
  return sheet.columns.flatMap(({ key, label }): Wish[] => {
    if (!columns.has(key)) return [];
    const cell = row.cells.get(key);
    const kind = cell?.kind ?? 'text';
    const value = asMeant(values.get(key), kind);
    const hash = hashOf(key, value, kind);
    if (hashes?.has(hash) || hash === hashOf(key, cell?.text, kind)) return [];
    const fault = faultIn(value);
    if (fault !== undefined || cell?.isTooLong) {
      tell(fault === undefined ? problems.tooLong(label) : problems.faulty(label, fault), number);
      return [];
    }
    if (!cell) {
      tell(problems.noField(label, typed(value, kind, [])), number);
      return [];
    }
    if (!hashes?.has(hashOf(key, cell.text, kind))) {
      tell(problems.changedMeanwhile(label, typed(value, kind, [])), number);
      return [];
    }
    const text = typed(value, kind, [cell.text, ...mannersIn(sheet, key)]);
    if (numberAlone.test(cell.text) && dayAlone.test(text)) {
      tell(problems.madeADay(label, text, cell.text), number);
      return [];
    }
    return [{ kind: 'set', sheet, number, row, label, cell, text }];
  });
}

/** Excel makes the first day of January of the number `1.1`, when it opens a table of text. */
const numberAlone = /^\d{1,2}\.\d{1,2}$/u;
const dayAlone = /^\d{1,2}[-. ]{1,2}(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\.?$/iu;

const mannersIn = ({ rows }: Sheet, key: string) => rows.flatMap(({ cells }) => cells.get(key)?.text || []);

/** A new thing, of what stands in its row. */
export function added(
  { values, number }: InRow,
  home: Home,
  sheet: Sheet,
  tell: Tell,
): Extract<Wish, { kind: 'add' }> | undefined {
  const texts = new Map<string, string | readonly string[]>();
  for (const { key, label } of sheet.columns) {
    const fault = faultIn(values.get(key));
    if (fault !== undefined) {
      tell(problems.faulty(label, fault), number);
      continue;
    }
    const kinds = sheet.rows.flatMap(({ cells }) => cells.get(key)?.kind ?? []);
    const kind =
      kinds.find(kind => kind !== 'text') ??
      (typeof values.get(key) === 'number' && key !== 'nr' ? (isMoney(key) ? 'amount' : 'text') : 'text');
    const text = typed(asMeant(values.get(key), kind), kind, mannersIn(sheet, key));
    if (key === 'nr' && dayAlone.test(text)) {
      tell(problems.madeADay(label, text, undefined), number);
      continue;
    }
    const lines = text.split('\n');
    if (text !== '') texts.set(key, lines.length > 1 && kinds.includes('lines') ? lines : text);
  }
  const [first] = texts.values();
  const called = texts.get('titel') ?? texts.get('navn') ?? first;
  if (called === undefined) {
    tell(problems.emptyRow, number);
    return undefined;
  }
  return { kind: 'add', sheet, number, home, content: contentOf(home.list, texts), called: [called].flat().join(', ') };
}

const isMoney = (key: string) =>
  key === 'beløb' || key.startsWith('år/') || key.startsWith('kilder/') || key.startsWith('områder/');
