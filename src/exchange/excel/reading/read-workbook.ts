import readXlsxFile from 'read-excel-file/universal';
import type { Text } from '../../../language.ts';
import { isOldOffice, isZip } from '../../../publishing/word/zip.ts';
import type { Value } from '../value.ts';
import { zipEntries } from '../xlsx/zip-entries.ts';
import type { Incoming, Unreadable } from './incoming.ts';

/** The most bytes that a workbook may be when it is unpacked, and the most parts that it may have. */
const mostBytes = 64 * 1024 * 1024;
const mostParts = 2000;

/**
 * The sheets of an Excel workbook with the values that were last worked out; no formula is worked out, no macro run and no link followed.
 * How much it holds is looked at before anything is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Incoming[] | Unreadable> {
  const reason = reasonToLeave(bytes);
  if (reason) return { unreadable: reason };
  try {
    const sheets = await readXlsxFile(bytes.slice().buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(valueIn)) }));
  } catch {
    return { unreadable: broken };
  }
}

function valueIn(cell: unknown): Value | undefined {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : { day: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
}

function reasonToLeave(bytes: Uint8Array): Text | undefined {
  if (isOldOffice(bytes)) return isEncrypted(bytes) ? encrypted : old;
  if (!isZip(bytes)) return noWorkbook;
  const entries = zipEntries(bytes);
  if (!entries) return broken;
  const names = entries.map(({ name }) => name);
  if (names.includes('content.xml')) return openDocument;
  if (names.includes('xl/workbook.bin')) return binary;
  if (!names.includes('xl/workbook.xml')) return noWorkbook;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  return size > mostBytes || entries.length > mostParts ? tooLarge : undefined;
}

/** Whether an old container has the part that a file with a password stands in; its name is in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 1024 * 1024);
  return head.some((_, at) => name.every((sign, index) => head[at + index] === sign));
}

const encrypted: Text = {
  da: 'Regnearket er låst med en adgangskode. Åbn det i Excel, fjern koden, og gem det igen.',
  en: 'The workbook is locked with a password. Open it in Excel, remove the password and save it again.',
};
const old: Text = {
  da: 'Filen er i Excels gamle format (.xls). Åbn den i Excel, og gem den som »Excel-projektmappe (.xlsx)«.',
  en: 'The file is in the old format of Excel (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
};
const openDocument: Text = {
  da: 'Filen er et OpenDocument (.ods). Åbn den i LibreOffice, og gem den som »Excel 2007-365 (.xlsx)«.',
  en: 'The file is an OpenDocument (.ods). Open it in LibreOffice and save it as "Excel 2007-365 (.xlsx)".',
};
const binary: Text = {
  da: 'Filen er i Excels binære format (.xlsb). Åbn den i Excel, og gem den som »Excel-projektmappe (.xlsx)«.',
  en: 'The file is in the binary format of Excel (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
};
const noWorkbook: Text = {
  da: 'Filen er ikke et Excel-regneark.',
  en: 'The file is no Excel workbook.',
};
const broken: Text = {
  da: 'Regnearket er gået i stykker og kan ikke læses. Åbn det i Excel, og gem det igen; eller skriv et nyt med »helhed eksporter«.',
  en: 'The workbook is broken and cannot be read. Open it in Excel and save it again, or write a new one with "helhed export".',
};
const tooLarge: Text = {
  da: 'Regnearket fylder mere, end en helhedsplan kan gøre, når det bliver pakket ud, og er ikke åbnet.',
  en: 'The workbook is larger than a helhedsplan can be when it is unpacked, and was not opened.',
};
