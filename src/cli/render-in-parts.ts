import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Language, SubmissionInParts } from '../index.ts';
import { Failure } from './failure.ts';
import { standardInput } from './files.ts';
import { contentOf, formOf, type PrintOptions } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { type FileToWrite, keepFrom, writeAll } from './write-file.ts';

/** Where several documents are to be written: beside one another, each under the name of the first. */
export interface PlaceForSeveral {
  /** The first document: `mappe/birkeparken.docx`. */
  readonly whole: string;
  /** The folder that they go in, when only that is named. */
  readonly folder?: string;
  readonly options: PrintOptions;
}

/** Tells before anything is read that the documents can't be written as they are asked for. Gives where they go: as Word documents when only a folder is named. */
export function placeForSeveral(options: PrintOptions, plan: string, around: Surroundings): PlaceForSeveral {
  const { format, output } = options;
  if (output === undefined)
    throw new Failure({
      da: 'Med --per-delaftale skrives flere dokumenter. Skriv, hvor de skal ligge, fx: -o delaftaler/ eller -o helhedsplan.docx',
      en: 'With --per-delaftale several documents are written. Say where they go, for example: -o delaftaler/ or -o helhedsplan.docx',
    });
  if (!isFolder(output)) {
    formOf(options, around);
    return { whole: output, options };
  }
  const form = format ?? 'docx';
  return {
    whole: join(output, `${planName(plan)}.${form}`),
    folder: output,
    options: { ...options, format: form, output },
  };
}

/** Writes the agreement and each delaftale as a document of its own, all of them or none. Gives their paths. */
export async function printInParts(
  { whole, subAgreements }: SubmissionInParts,
  place: PlaceForSeveral,
  files: readonly string[],
  around: Surroundings,
): Promise<readonly string[]> {
  if (subAgreements.length === 0) throw noSubAgreements();
  const form = formOf(place.options, around) ?? 'md';
  const pathOf = pathsBeside(place.whole);
  const papers = [
    { path: place.whole, paper: whole },
    ...subAgreements.map(({ name, paper }) => ({ path: pathOf(name), paper })),
  ];
  for (const { path } of papers) keepFrom(path, files);
  const written: FileToWrite[] = [];
  for (const { path, paper } of papers) written.push({ path, content: await contentOf(paper, form, place.options) });
  writeAll(written, place.folder);
  return written.map(({ path }) => path);
}

const noSubAgreements = () =>
  new Failure({
    da: 'Planen har ingen delaftaler, så der er ikke skrevet noget. Skriv `delaftale:` under det indsatsområde, der har en, eller udelad --per-delaftale.',
    en: 'The plan has no sub-agreements, so nothing is written. Write `delaftale:` under the indsatsområde that has one, or leave out --per-delaftale.',
  });

/** What is told when the documents are written. */
export const wroteSeveral: Readonly<Record<Language, (paths: readonly string[]) => string>> = {
  da: paths => `Skrev ${paths.length} dokumenter:\n${listed(paths)}`,
  en: paths => `Wrote ${paths.length} documents:\n${listed(paths)}`,
};

const listed = (paths: readonly string[]) => paths.map(path => `  ${path}`).join('\n');

const isFolder = (path: string) => /[/\\]$/u.test(path) || (existsSync(path) && statSync(path).isDirectory());

/** What a plan's file is called without its endings. */
const planName = (file: string) =>
  file === standardInput || file === '-' ? 'helhedsplan' : basename(file).replace(/(?:\.helhedsplan)?\.ya?ml$/iu, '');

/** Names beside a file: `plan.docx` gives `plan - delaftale 2 Beskæftigelse.docx`. No two are alike, in whatever letters. */
function pathsBeside(file: string): (name: string) => string {
  const ending = extname(file);
  const start = file.slice(0, file.length - ending.length);
  const given = new Set<string>();
  return name => {
    const safe = safeName(name);
    let unlike = safe;
    for (let count = 2; given.has(unlike.toLowerCase()); count++) unlike = `${safe} (${count})`;
    given.add(unlike.toLowerCase());
    return `${start} - ${unlike}${ending}`;
  };
}

/** How long a name may be, so that a path has room for it on every system. */
const roomForName = 80;

/** A name that every system can give to a file, Windows too. */
function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return [...safe]
    .slice(0, roomForName)
    .join('')
    .replace(/[. ]+$/u, '')
    .trim();
}
