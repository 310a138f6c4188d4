import { extname } from 'node:path';
import { atTerminal, type Paper, type PaperFormat, publish } from '../index.ts';
import { Failure } from './failure.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, writeWhole } from './write-file.ts';

/** The forms that something for people to read can be asked for in. */
export const printFormats: readonly PaperFormat[] = ['md', 'html', 'docx'];

export interface PrintOptions {
  readonly format?: PaperFormat;
  readonly output?: string;
}

/** What is known of a print besides the paper. */
export interface Printing {
  /** The files that it is made of, which are never written over. */
  readonly files: readonly string[];
  /** How it is written where neither a form nor a file is named: a submission as Markdown, else for the screen when there is one. */
  readonly unnamed: 'md' | 'screen';
}

/** Tells before anything is read that a paper can't be written as it is asked for. Gives the form; none when it is for the screen. */
export function formOf({ format, output }: PrintOptions, unnamed: Printing['unnamed'], around: Surroundings) {
  const form = format ?? formatOf(output);
  const isShown = output === undefined && around.stdout.isTTY;
  if (form === 'docx' && isShown)
    throw new Failure({
      da: 'Et Word-dokument kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.docx',
      en: 'A Word document cannot be shown on the screen. Name the file to write, for example: -o myplan.docx',
    });
  return format === undefined && isShown && unnamed === 'screen' ? undefined : form;
}

/** Writes a paper to the screen, to standard output or to a file. Tells whether a file was written. */
export async function print(
  paper: Paper,
  options: PrintOptions,
  { files, unnamed }: Printing,
  around: Surroundings,
): Promise<boolean> {
  const { output } = options;
  const form = formOf(options, unnamed, around);
  if (output !== undefined) keepFrom(output, files);
  const content = form === undefined ? atTerminal(paper, around) : await contentOf(paper, form);
  if (output === undefined) {
    around.stdout.write(content);
    return false;
  }
  writeWhole(output, content);
  return true;
}

/** A paper in a form, as the text or the bytes of its file. */
export async function contentOf(paper: Paper, form: PaperFormat): Promise<string | Uint8Array> {
  return publish(paper, form);
}

function formatOf(output: string | undefined): PaperFormat {
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  if (ending === '.docx') return 'docx';
  if (ending === '.html' || ending === '.htm') return 'html';
  if (['', '.md', '.markdown', '.txt'].includes(ending)) return 'md';
  throw new Failure({
    da: `helhed kan skrive Word (.docx), en webside (.html) og Markdown (.md), men ikke ${ending}-filer.`,
    en: `helhed can write Word (.docx), a web page (.html) and Markdown (.md), but no ${ending} files.`,
  });
}
