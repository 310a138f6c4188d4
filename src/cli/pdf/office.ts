import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printed } from './browser.ts';
import { type Running, runProgram } from './run-program.ts';

/** With tags for those who listen, and bookmarks: https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html */
const pages = JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
});

/** Has LibreOffice print a Word document. */
export async function printedByOffice(path: string, document: Uint8Array, running: Running): Promise<Printed> {
  const { folder } = running;
  writeFileSync(join(folder, 'plan.docx'), document);
  const args = [
    // A profile of its own, so that a LibreOffice that is open already is left in peace.
    `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
    ...['--headless', '--norestore', '--convert-to', `pdf:writer_pdf_Export:${pages}`],
    ...['--outdir', folder, join(folder, 'plan.docx')],
  ];
  const ending = await runProgram(path, args, running);
  const file = join(folder, 'plan.pdf');
  return existsSync(file) ? { ...ending, bytes: readFileSync(file) } : ending;
}
