import { extname } from 'node:path';
import {
  type Checked,
  examine,
  type Language,
  overview,
  reporters,
  type SubmissionFormat,
  submission,
} from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { folderOf, noPlanHere, plansHere, readPlan, standardInput } from './files.ts';
import type { Surroundings } from './terminal.ts';
import { foundHere } from './wanted-plans.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface RenderOptions {
  readonly format?: SubmissionFormat;
  readonly output?: string;
}

/** Writes a plan as the submission that people read. Gaps stand in it as marked places; they don't keep it from being written. */
export async function renderCommand(
  path: string | undefined,
  { format, output }: RenderOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout, stderr, stdin } = around;
  const plan = path ?? onlyPlanHere(around);
  if (output !== undefined) keepFrom(output, [plan]);
  const form = format ?? formatOf(output);
  if (form === 'docx' && output === undefined && stdout.isTTY)
    throw new Failure({
      da: 'Et Word-dokument kan ikke vises på skærmen. Skriv, hvad filen skal hedde: helhed render minplan.yaml -o minplan.docx',
      en: 'A Word document cannot be shown on the screen. Name the file to write: helhed render myplan.yaml -o myplan.docx',
    });
  const file = plan === '-' ? standardInput : plan;
  const { document, parts, reading, isPlan, findings } = examine(await readPlan(plan, stdin), file, folderOf(plan));
  if (output !== undefined)
    keepFrom(
      output,
      parts.map(part => part.file),
    );
  if (!isPlan) {
    const unread: Checked = { file, text: document.text, parts, findings };
    stderr.write(reporters.terminal([unread], { ...around, colour: around.colour && stderr.isTTY === true }));
    return exit.gaps;
  }
  const content = await submission(reading, form, language);
  if (output === undefined) {
    stdout.write(content);
    return exit.ok;
  }
  writeWhole(output, content);
  const { missing } = overview(reading);
  stderr.write(`${written[language](output, missing)}\n`);
  return exit.ok;
}

function onlyPlanHere({ language, stderr }: Surroundings): string {
  const found = plansHere();
  const [first] = found;
  if (first === undefined) throw noPlanHere('render');
  if (found.length > 1)
    throw new Failure({
      da: `Her i mappen er der flere planer: ${found.join(', ')}. Skriv navnet på den, der skal skrives ud.`,
      en: `There are several plans in this folder: ${found.join(', ')}. Name the one to print.`,
    });
  stderr.write(`${foundHere[language](found)}\n`);
  return first;
}

function formatOf(output: string | undefined): SubmissionFormat {
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  if (ending === '.docx') return 'docx';
  if (ending === '.html' || ending === '.htm') return 'html';
  if (['', '.md', '.markdown', '.txt'].includes(ending)) return 'md';
  throw new Failure({
    da: `helhed kan skrive Word (.docx), en webside (.html) og Markdown (.md), men ikke ${ending}-filer.`,
    en: `helhed can write Word (.docx), a web page (.html) and Markdown (.md), but no ${ending} files.`,
  });
}

const written: Readonly<Record<Language, (file: string, missing: number) => string>> = {
  da: (file, missing) => `Skrev ${file}.${missing === 0 ? '' : ` ${missing} svar mangler og er markeret i teksten.`}`,
  en: (file, missing) =>
    `Wrote ${file}.${missing === 0 ? '' : ` ${missing} ${missing === 1 ? 'answer is' : 'answers are'} missing and marked in the text.`}`,
};
