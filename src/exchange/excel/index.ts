import type { Examination } from '../../check.ts';
import { form } from '../../form/index.ts';
import type { Language, Text } from '../../language.ts';
import { csv } from './csv.ts';
import type { Incoming, Unreadable } from './reading/incoming.ts';
import { type TakenIn, takeIn } from './reading/take-in.ts';
import type { Wishes } from './reading/wish.ts';
import { wishesOf } from './reading/wishes.ts';
import { sheetsOf } from './sheets.ts';

export type { Incoming } from './reading/incoming.ts';

/** The sheets that a plan has, by the names they are asked for by, and what they are called. */
export const sheetNames = (plan: Examination): readonly { readonly id: string; readonly title: Text }[] =>
  sheetsOf(form(plan)).map(({ id, title }) => ({ id, title }));

/** A plan as an Excel workbook that can be taken back: the same plan always gives the same bytes. */
export async function exportWorkbook(plan: Examination, language: Language): Promise<Uint8Array> {
  const { workbook } = await import('./xlsx/workbook.ts');
  return workbook(sheetsOf(form(plan)), language);
}

/** One sheet of a plan as CSV; nothing where it has none by that name. */
export function exportCsv(plan: Examination, id: string, language: Language): string | undefined {
  const sheet = sheetsOf(form(plan)).find(sheet => sheet.id === id);
  return sheet && csv(sheet, language);
}

/** A file as sheets: an Excel workbook, or CSV where its name says so (`.csv`, `.tsv`, `.txt`); else why it can't be read. */
export async function readSheets(bytes: Uint8Array, name: string): Promise<readonly Incoming[] | Unreadable> {
  if (/\.(?:csv|tsv|txt)$/iu.test(name)) {
    const { readCsv } = await import('./reading/read-csv.ts');
    return [readCsv(bytes, name)];
  }
  const { readWorkbook } = await import('./reading/read-workbook.ts');
  return readWorkbook(bytes);
}

/** What came of taking sheets into a plan, and what of them had no place. */
export interface Imported extends TakenIn {
  readonly problems: Wishes['problems'];
}

/** A plan with what has been changed in sheets since they were written. Nothing is written anywhere: the texts are given. */
export function importSheets(plan: Examination, incoming: readonly Incoming[]): Imported {
  const sheets = sheetsOf(form(plan));
  const wishes = wishesOf(incoming, sheets);
  return { ...takeIn(plan, sheets, wishes), problems: wishes.problems };
}
