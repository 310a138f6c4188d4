import { appendFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Checked, type Context, type Format, reporters } from '../index.ts';
import { Failure } from './failure.ts';
import { isSystemError } from './files.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, keepKnown, writeAll } from './write-file.ts';

/** A format of the report, and the file that it goes to; standard output where none is named. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** `sarif=report.sarif` as a format and a file. None when there is no such format. */
export function outputNamed(text: string): Output | undefined {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? [];
  if (!isFormat(name)) return undefined;
  if (file === '') throw noFile(name);
  return { format: name, ...(file !== undefined && { file }) };
}

const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);

/** Where the report of a run goes, by what `-f` and `-o` say together. At a terminal, where they say nothing. */
export function outputsOf(named: readonly Output[], file: string | undefined): readonly Output[] {
  const outputs = file === undefined ? named : intoFile(named, file);
  if (outputs.length === 0) return [{ format: 'terminal' }];
  const shown = outputs.filter(output => output.file === undefined);
  if (shown.length > 1) throw oneAlone(shown);
  const files = outputs.flatMap(output => output.file ?? []);
  const places = files.map(name => resolve(name));
  const twice = files.find((_, at) => places.indexOf(places[at] ?? '') !== at);
  if (twice !== undefined) throw twoInOne(twice);
  return outputs;
}

function intoFile(named: readonly Output[], file: string): readonly Output[] {
  const [first, ...others] = named;
  if (others.length > 0 || first?.file !== undefined) throw ownFiles;
  return [{ format: first?.format ?? formatOf(file), file }];
}

const endings: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.sarif': 'sarif',
  '.txt': 'terminal',
  '.xml': 'junit',
};

function formatOf(file: string): Format {
  const format = endings[extname(file).toLowerCase()];
  if (format === undefined) throw unknownEnding(file);
  return format;
}

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
    if (file === undefined) stdout.write(await reporters[format](checked, context));
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

const noFile = (format: string) =>
  new Failure({
    da: `Der mangler et filnavn efter »${format}=«. Skriv fx: -f ${format}=rapport.${format}`,
    en: `A file name is missing after "${format}=". Write for example: -f ${format}=report.${format}`,
  });

const oneAlone = ([first, second]: readonly Output[]) =>
  new Failure({
    da: `Kun ét format kan skrives ud her. Giv det andet en fil, fx: -f ${first?.format} -f ${second?.format}=rapport.${second?.format}`,
    en: `Only one format can be written here. Give the other one a file, for example: -f ${first?.format} -f ${second?.format}=report.${second?.format}`,
  });

const twoInOne = (file: string) =>
  new Failure({
    da: `To formater kan ikke skrives i samme fil, »${file}«. Giv dem hver sin.`,
    en: `Two formats cannot be written to the same file, "${file}". Give them one each.`,
  });

const ownFiles = new Failure({
  da: '-o er til ét format. Er der flere, skrives filen ved formatet, fx: -f github -f sarif=rapport.sarif',
  en: '-o is for one format. Where there are more, the file is written with the format, for example: -f github -f sarif=report.sarif',
});

const unknownEnding = (file: string) =>
  new Failure({
    da: `helhed kan ikke se på navnet »${file}«, hvilket format det skal være. Skriv det, fx: -f html -o ${file}`,
    en: `helhed cannot see from the name "${file}" which format it is to be. Write it, for example: -f html -o ${file}`,
  });
