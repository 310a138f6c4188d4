import { extname, resolve } from 'node:path';
import { type Format, formats } from '../index.ts';
import { Failure } from './failure.ts';
import { betterName, formatsFor, keepToEnding } from './file-ending.ts';

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

const isFormat = (name: string): name is Format => formats.some(format => format === name);

/** Where the report of a run goes, by what `-f` and `-o` say together. At a terminal, where they say nothing. */
export function outputsOf(named: readonly Output[], file: string | undefined): readonly Output[] {
  const outputs = file === undefined ? named : intoFile(named, file);
  for (const output of outputs) if (output.file !== undefined) keepToEnding(output.file, output.format);
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

function formatOf(file: string): Format {
  const format = formatsFor(file)?.find(isFormat);
  if (format === undefined) throw unknownEnding(file);
  return format;
}

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

const unknownEnding = (file: string) => {
  const better = betterName(file, 'html');
  return better === undefined
    ? new Failure({
        da: `helhed kan ikke se på navnet »${file}«, hvilket format det skal være. Skriv det, fx: -f html -o ${file}`,
        en: `helhed cannot see from the name "${file}" which format it is to be. Write it, for example: -f html -o ${file}`,
      })
    : new Failure({
        da: `Svaret kan ikke skrives som en ${extname(file)}-fil. Skriv det fx som en webside: -o ${better}`,
        en: `The report cannot be written as a ${extname(file)} file. Write it as a web page, for example: -o ${better}`,
      });
};
