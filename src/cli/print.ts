import { extname } from 'node:path';
import { atTerminal, type Paper, publish } from '../index.ts';
import { Failure } from './failure.ts';
import { keepToEnding } from './file-ending.ts';
import type { PrintFormat } from './print-formats.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface PrintOptions {
  readonly format?: PrintFormat;
  readonly output?: string;
  /** The program that prints PDF; else one is found. */
  readonly browser?: string;
  /** What makes a Word document, when it is in a template. */
  readonly inTemplate?: (paper: Paper) => Promise<Uint8Array>;
}

/** How wide a text is that is pasted into a mail. */
const mailWidth = 76;

/** Tells before anything is read that a paper can't be written as it is asked for. Gives the form; none when it is for the screen. */
export function formOf({ format, output }: PrintOptions, around: Surroundings): PrintFormat | undefined {
  if (format !== undefined && output !== undefined) keepToEnding(output, format);
  const form = format ?? formatOf(output);
  const isShown = output === undefined && around.stdout.isTTY;
  if (isShown && form === 'docx')
    throw new Failure({
      da: 'Et Word-dokument kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.docx',
      en: 'A Word document cannot be shown on the screen. Name the file to write, for example: -o myplan.docx',
    });
  if (isShown && form === 'pdf')
    throw new Failure({
      da: 'En PDF kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.pdf',
      en: 'A PDF cannot be shown on the screen. Name the file to write, for example: -o myplan.pdf',
    });
  return format === undefined && isShown ? undefined : form;
}

/** Writes a paper to the screen, to standard output or to a file that is none of `files`, of which it is made. Tells whether a file was written. */
export async function print(
  paper: Paper,
  options: PrintOptions,
  files: readonly string[],
  around: Surroundings,
): Promise<boolean> {
  const { output } = options;
  const form = formOf(options, around);
  if (output !== undefined) keepFrom(output, files);
  const content = form === undefined ? atTerminal(paper, around) : await contentOf(paper, form, options);
  if (output === undefined) {
    around.stdout.write(content);
    return false;
  }
  writeWhole(output, content);
  return true;
}

/** A paper as plain text for a mail. */
export const mailText = (paper: Paper): string => atTerminal(paper, { colour: false, width: mailWidth });

/** A paper in a form, as the text or the bytes of its file. */
export async function contentOf(
  paper: Paper,
  form: PrintFormat,
  { browser, inTemplate }: PrintOptions,
): Promise<string | Uint8Array> {
  if (form === 'docx' && inTemplate) return inTemplate(paper);
  if (form === 'txt') return mailText(paper);
  if (form !== 'pdf') return publish(paper, form);
  const { pdf } = await import('./pdf/index.ts');
  return pdf(paper, browser, process);
}

function formatOf(output: string | undefined): PrintFormat {
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  if (ending === '.docx') return 'docx';
  if (ending === '.pdf') return 'pdf';
  if (ending === '.html' || ending === '.htm') return 'html';
  if (ending === '.txt') return 'txt';
  if (['', '.md', '.markdown'].includes(ending)) return 'md';
  throw new Failure({
    da: `helhed kan skrive Word (.docx), PDF (.pdf), en webside (.html), Markdown (.md) og ren tekst (.txt), men ikke ${ending}-filer.`,
    en: `helhed can write Word (.docx), PDF (.pdf), a web page (.html), Markdown (.md) and plain text (.txt), but no ${ending} files.`,
  });
}
