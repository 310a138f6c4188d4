import { type Converted, convertedByOffice } from '../office/convert.ts';
import type { Running } from './run-program.ts';

/** With tags for those who listen, and bookmarks: https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html */
const pages = JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
});

/** Has LibreOffice print a Word document. */
export const printedByOffice = (path: string, document: Uint8Array, running: Running): Promise<Converted> =>
  convertedByOffice(path, { bytes: document, from: 'docx', to: 'pdf', filter: `writer_pdf_Export:${pages}` }, running);
