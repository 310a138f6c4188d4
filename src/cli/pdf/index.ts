import { type Paper, publish } from '../../index.ts';
import { inWorkplace } from '../workplace.ts';
import { type Printed, printedByBrowser } from './browser.ts';
import { gaveUp, interrupted, noProgram, notThere } from './failures.ts';
import { printedByOffice } from './office.ts';
import { type Machine, type PdfProgram, pdfProgramNamed, pdfPrograms } from './programs.ts';
import { undated } from './undated.ts';

/** How long a program may take over a PDF, in milliseconds. A long plan takes a few seconds. */
const longest = 60_000;

/**
 * A paper as PDF, with tags and bookmarks: printed from the web page by a browser on this machine, else from the Word document
 * by LibreOffice. Throws a failure that says what to do where neither can.
 */
export async function pdf(paper: Paper, named: string | undefined, machine: Machine): Promise<Uint8Array> {
  const wanted = named ?? machine.env['CHROME_PATH'];
  if (wanted) {
    const program = pdfProgramNamed(wanted, machine);
    if (program === undefined) throw notThere(wanted);
    return printed(paper, [program]);
  }
  const programs = pdfPrograms(machine);
  if (programs.length === 0) throw noProgram();
  return printed(paper, programs);
}

/** What the first of the programs prints that can. */
export async function printed(paper: Paper, programs: readonly PdfProgram[], patience = longest): Promise<Uint8Array> {
  const tried: PdfProgram[] = [];
  let isLate = false;
  for (const program of programs) {
    const { bytes, how } = await printedBy(program, paper, patience);
    if (how === 'interrupted') throw interrupted();
    if (bytes !== undefined && isPdf(bytes)) return undated(bytes);
    tried.push(program);
    isLate = how === 'late';
  }
  throw gaveUp(
    tried.map(({ path }) => path),
    isLate,
  );
}

async function printedBy({ kind, path }: PdfProgram, paper: Paper, patience: number): Promise<Printed> {
  // All that takes time comes before the folder is made: whoever stops us then leaves nothing behind.
  const source = kind === 'browser' ? await publish(paper, 'html') : await publish(paper, 'docx');
  return inWorkplace(folder =>
    typeof source === 'string'
      ? printedByBrowser(path, source, { folder, patience })
      : printedByOffice(path, source, { folder, patience }),
  );
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
