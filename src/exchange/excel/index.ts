import type { Form } from '../../form/form.ts';
import type { Language, Text } from '../../language.ts';
import { csv } from './csv.ts';
import { sheetsOf } from './sheets.ts';

/** The sheets that a plan has, by the names they are asked for by, and what they are called. */
export const sheetNames = (form: Form): readonly { readonly id: string; readonly title: Text }[] =>
  sheetsOf(form).map(({ id, title }) => ({ id, title }));

/** A plan as an Excel workbook that can be taken back: the same plan always gives the same bytes. */
export async function exportWorkbook(form: Form, language: Language): Promise<Uint8Array> {
  const { workbook } = await import('./xlsx/workbook.ts');
  return workbook(sheetsOf(form), language);
}

/** One sheet of a plan as CSV; nothing where it has none by that name. */
export function exportCsv(form: Form, id: string, language: Language): string | undefined {
  const sheet = sheetsOf(form).find(sheet => sheet.id === id);
  return sheet && csv(sheet, language);
}
