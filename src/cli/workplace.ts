import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { isSystemError } from './files.ts';

/** Does work in a folder that is for us alone, and only for now. */
export async function inWorkplace<Done>(work: (folder: string) => Promise<Done>): Promise<Done> {
  const folder = made();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function made(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'helhed-'));
  } catch (error) {
    throw isSystemError(error) ? noWorkplace(tmpdir()) : error;
  }
}

const noWorkplace = (folder: string) =>
  new Failure({
    da: `Der kan ikke skrives i »${folder}«, hvor helhed lægger det, der kun skal bruges et øjeblik. Er der plads på disken? Der er ikke skrevet noget.`,
    en: `"${folder}", where helhed puts what is needed for a moment only, cannot be written in. Is there room on the disk? Nothing is written.`,
  });
