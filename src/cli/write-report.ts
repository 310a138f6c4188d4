import { appendFileSync } from 'node:fs';
import { type Checked, type Context, reporters } from '../index.ts';
import { isSystemError } from './files.ts';
import type { Output } from './report-output.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, keepKnown, writeAll } from './write-file.ts';

/** What the report is made of, and is never written over: the files of the plans, and the list of known gaps. */
export interface ReadFiles {
  readonly plans: readonly string[];
  readonly known: string | undefined;
}

/** Writes the report in each of its formats. */
export async function writeReport(
  outputs: readonly Output[],
  checked: readonly Checked[],
  { plans, known }: ReadFiles,
  context: Context,
  { language, stderr, stdout }: Surroundings,
): Promise<void> {
  for (const file of outputs.flatMap(output => output.file ?? [])) {
    keepFrom(file, plans);
    if (known !== undefined) keepKnown(file, known);
  }
  // What is not there can't be shown to a person; a program is told so.
  const written = outputs.filter(({ format }) => checked.length > 0 || format !== 'terminal');
  const files: { readonly path: string; readonly content: string }[] = [];
  for (const { format, file } of written) {
    if (file === undefined) stdout.write(await reporters[format](checked, { ...context, isForEyes: stdout.isTTY }));
    else
      files.push({ path: file, content: await reporters[format](checked, { ...context, colour: false, width: 100 }) });
  }
  if (written.some(({ format }) => format === 'github')) await summarise(checked, context, stderr);
  writeAll(files);
  if (files.length > 0) stderr.write(`${wrote[language](files.map(({ path }) => path).join(', '))}\n`);
}

/** Puts the report on the page of the job, where GitHub asks for it. That it can't be put there is told, and changes nothing else. */
async function summarise(checked: readonly Checked[], context: Context, stderr: Surroundings['stderr']): Promise<void> {
  const { GITHUB_STEP_SUMMARY: page } = process.env;
  if (page === undefined || page === '') return;
  try {
    appendFileSync(page, `${await reporters.markdown(checked, context)}\n`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    stderr.write(`${noSummary[context.language](page, error.code)}\n`);
  }
}

const wrote = {
  da: (files: string) => `Skrev ${files}.`,
  en: (files: string) => `Wrote ${files}.`,
};
const noSummary = {
  da: (page: string, code: string) => `Oversigten kunne ikke skrives på jobbets side, »${page}« (${code}).`,
  en: (page: string, code: string) => `The summary could not be written to the page of the job, "${page}" (${code}).`,
};
