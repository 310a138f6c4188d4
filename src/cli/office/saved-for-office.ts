import type { OpenDocument } from '../../exchange/open-document.ts';
import type { Text } from '../../index.ts';
import { Failure } from '../failure.ts';
import { interrupted } from '../pdf/failures.ts';
import { type Machine, pdfPrograms } from '../pdf/programs.ts';
import { inWorkplace } from '../workplace.ts';
import { convertedByOffice } from './convert.ts';

/** How long LibreOffice may take over a file, in milliseconds. A long plan takes a few seconds. */
const longest = 60_000;

const endings = { workbook: ['ods', 'xlsx'], document: ['odt', 'docx'] } as const;

/**
 * An OpenDocument as the workbook (.xlsx) or document (.docx) that an installed LibreOffice saves it as. Throws a failure that says what to do where
 * there is no LibreOffice, or it can't; `file` is what it is called there.
 */
export async function savedForOffice(
  file: string,
  { bytes, kind }: OpenDocument,
  machine: Machine,
  patience = longest,
): Promise<Uint8Array> {
  const [from, to] = endings[kind];
  const programs = pdfPrograms(machine).filter(program => program.kind === 'office');
  if (programs.length === 0) throw told(file, noOffice, to);
  let isLate = false;
  for (const { path } of programs) {
    const { bytes: saved, how } = await inWorkplace(folder =>
      convertedByOffice(path, { bytes, from, to }, { folder, patience }),
    );
    if (how === 'interrupted') throw interrupted();
    if (saved) return saved;
    isLate = how === 'late';
  }
  throw told(file, isLate ? late : failed, to);
}

const told = (file: string, why: Text, to: 'xlsx' | 'docx') =>
  new Failure({
    da: `»${file}«: ${why.da} Åbn filen i LibreOffice, og gem den som .${to}.`,
    en: `"${file}": ${why.en} Open the file in LibreOffice and save it as .${to}.`,
  });

const noOffice: Text = {
  da: 'Filen er et OpenDocument. helhed læser den ved hjælp af LibreOffice og fandt det ikke her.',
  en: 'The file is an OpenDocument. helhed reads it by means of LibreOffice and did not find that here.',
};
const failed: Text = {
  da: 'LibreOffice kunne ikke åbne filen.',
  en: 'LibreOffice could not open the file.',
};
const late: Text = {
  da: 'LibreOffice blev ikke færdig med filen og er stoppet.',
  en: 'LibreOffice did not finish the file and is stopped.',
};
