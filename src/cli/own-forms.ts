import { extname } from 'node:path';
import { keepToEnding } from './file-ending.ts';
import { formOf, type PrintOptions } from './print.ts';
import { printFormats } from './print-formats.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, writeWhole } from './write-file.ts';

/** What is asked of a command that has forms of its own beside those of a paper. */
export type OwnFormOptions<Form extends string> = Omit<PrintOptions, 'format'> & {
  readonly format?: NonNullable<PrintOptions['format']> | Form;
};

/**
 * The command's own form that is asked for, by its name or by the ending of the file; else how the paper is printed, and it is
 * told before anything is read when it can't be.
 */
export function ownForm<Form extends string>(
  { format, ...rest }: OwnFormOptions<Form>,
  forms: readonly Form[],
  around: Surroundings,
): { readonly own: Form | undefined; readonly printing: PrintOptions } {
  const named =
    format ??
    extname(rest.output ?? '')
      .toLowerCase()
      .slice(1);
  const own = forms.find(form => form === named);
  const form = printFormats.find(form => form === format);
  const printing: PrintOptions = form === undefined ? rest : { ...rest, format: form };
  if (own === undefined) formOf(printing, around);
  else if (rest.output !== undefined) keepToEnding(rest.output, own);
  return { own, printing };
}

/** Writes a text to standard output, or to a file that is none of those it is made of, and says so. */
export function give(text: string, output: string | undefined, files: readonly string[], around: Surroundings): void {
  if (output === undefined) {
    around.stdout.write(text);
    return;
  }
  keepFrom(output, files);
  writeWhole(output, text);
  tellWritten(output, around);
}

/** Says which file was written. */
export function tellWritten(file: string, { language, stderr }: Surroundings): void {
  stderr.write(`${{ da: 'Skrev', en: 'Wrote' }[language]} ${file}.\n`);
}
