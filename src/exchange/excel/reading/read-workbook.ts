import readXlsxFile from 'read-excel-file/universal';
import type { Text } from '../../../language.ts';
import { isOldOffice, isZip, repacked, unpacked } from '../../../publishing/word/zip.ts';
import { faulty, type Value } from '../value.ts';
import { type Merged, mergedIn } from '../xlsx/merged.ts';
import { percentStylesIn, speltOut } from '../xlsx/spelt-out.ts';
import type { Incoming, Unreadable } from './incoming.ts';

/** The most bytes that a workbook may be when it is unpacked, and the most parts that it may have. */
const room = { bytes: 64 * 1024 * 1024, files: 2000 };

/**
 * The sheets of an Excel workbook with the values that were last worked out; no formula is worked out, no macro run and no link followed.
 * How much it holds is looked at before anything is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Incoming[] | Unreadable> {
  if (isOldOffice(bytes)) return { unreadable: isEncrypted(bytes) ? encrypted : old };
  if (!isZip(bytes)) return { unreadable: noWorkbook };
  const files = unpacked(bytes, () => true, room);
  if (typeof files === 'string') return { unreadable: files === 'broken' ? broken : tooLarge };
  if (files.has('xl/workbook.bin')) return { unreadable: binary };
  if (!files.has('xl/workbook.xml')) return { unreadable: noWorkbook };
  const xmlOf = (name: string) => new TextDecoder().decode(files.get(name));
  const isPercent = percentStylesIn(xmlOf('xl/styles.xml'));
  const readable = [...files].flatMap(([name, content]): [string, Uint8Array][] => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u.test(name);
    return [[name, isSheet ? new TextEncoder().encode(speltOut(xmlOf(name), isPercent)) : content]];
  });
  try {
    const sheets = await readXlsxFile(repacked(new Map(readable)).slice().buffer, { trim: false });
    const merged = mergedIn(xmlOf);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: spread(
        data.map(row => row.map(valueIn)),
        merged.get(sheet) ?? [],
      ),
    }));
  } catch {
    return { unreadable: broken };
  }
}

/** Rows in which merged cells that stand one below the other each say what is shown in them. Of those that stand beside each other no more is known. */
function spread(rows: Incoming['rows'], merged: readonly Merged[]): Incoming['rows'] {
  const all = rows.map(row => [...row]);
  for (const { rows: place, columns } of merged)
    for (let at = place[0]; at <= Math.min(place[1], all.length - 1); at++) {
      const row = all[at] ?? [];
      row[columns[0]] = all[place[0]]?.[columns[0]];
      for (let column = columns[0] + 1; column <= Math.min(columns[1], row.length - 1); column++)
        row[column] = faulty('merged');
    }
  return all;
}

function valueIn(cell: unknown): Value | undefined {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : { day: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
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
