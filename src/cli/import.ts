import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Imported, planFromText, planFromWord } from '../exchange/word/index.ts';
import { decode, type Language } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { quoted, readPlan, readWithin, standardInput } from './files.ts';
import { importReport } from './import-report.ts';
import { schemaFor, withModeline } from './modeline.ts';
import type { Surroundings } from './terminal.ts';
import { writeNew } from './write-file.ts';

export interface ImportOptions {
  readonly output?: string;
}

/** Makes a plan of a document, or of a text where that is none, and tells what was found in it. A file that is there is never written over. */
export async function importCommand(
  path: string,
  document: Uint8Array | undefined,
  { output }: ImportOptions,
  { language, stderr, stdin, stdout }: Surroundings,
): Promise<ExitCode> {
  if (output !== undefined) keepToNewPlan(output);
  const plan = document ? await planFromWord(document, language) : planFromText(await textIn(path, stdin), language);
  if ('problem' in plan)
    throw new Failure({ da: `»${path}«: ${plan.problem.da}`, en: `"${path}": ${plan.problem.en}` });
  if (isEmpty(plan)) throw nothingIn(path);
  const name = path === '-' ? standardInput : basename(path);
  const text = `# ${readFrom[language](name)}\n${plan.text}`;
  const written = output === undefined ? text : withModeline(text, schemaFor(output));
  if (output === undefined) stdout.write(written);
  else writeNew(output, written);
  stderr.write(importReport(plan, written, name, output, language));
  return exit.ok;
}

/** Whether a file is a text by its name, or what is sent in. */
export const isText = (path: string): boolean => path === '-' || textForms.includes(extname(path).toLowerCase());

async function textIn(path: string, stdin: Surroundings['stdin']): Promise<string> {
  const bytes = path === '-' ? await readPlan(path, stdin) : readWithin(path, mostText, tooLong);
  if (bytes.length > mostText) throw tooLong(path);
  return decode(bytes).text;
}

/** The most that a text may fill, in bytes: some thousand pages. */
const mostText = 4_000_000;

const tooLong = (path: string) =>
  new Failure({
    da: `»${path}« er længere end nogen plan. Del teksten i flere filer, og læs dem hver for sig.`,
    en: `"${path}" is longer than any plan. Part the text into several files, and read each by itself.`,
  });

const textForms: readonly string[] = ['.md', '.markdown', '.txt', '.text'];
/** What other programs write documents in. */
const otherForms: readonly string[] = ['.doc', '.rtf', '.pages', '.pdf'];

/** Refuses what helhed can't read, by its name. */
export function keepToDocuments(path: string): void {
  if (otherForms.includes(extname(path).toLowerCase())) throw otherForm(path);
}

const otherForm = (path: string) =>
  new Failure(
    extname(path).toLowerCase() === '.pdf'
      ? {
          da: `helhed læser ikke PDF. Åbn »${path}«, markér teksten, sæt den ind i et tomt dokument i Word, og gem det som .docx. Du kan også gemme teksten som .txt.`,
          en: `helhed does not read PDF. Open "${path}", select the text, paste it into an empty document in Word and save it as .docx. You may also save the text as .txt.`,
        }
      : {
          da: `helhed læser Word-dokumenter (.docx), OpenDocument (.odt), Markdown (.md) og ren tekst (.txt). Åbn »${path}« i Word eller LibreOffice, og gem den som .docx.`,
          en: `helhed reads Word documents (.docx), OpenDocument (.odt), Markdown (.md) and plain text (.txt). Open "${path}" in Word or LibreOffice and save it as .docx.`,
        },
  );

const isEmpty = ({ text }: Imported) => text.trim() === '';

const readFrom: Readonly<Record<Language, (name: string) => string>> = {
  da: name => `Læst fra »${name}«. Det, helhed ikke var sikker på, står som kommentarer, der hvor det stod.`,
  en: name => `Read from "${name}". What helhed was not sure of stands as comments, where it stood.`,
};

/** Refuses a name that is no plan's, or is taken. */
export function keepToNewPlan(output: string): void {
  const name = output.replace(/\.[^./\\]*$/u, '');
  if (!/\.ya?ml$/iu.test(output))
    throw new Failure({
      da: `En plan er en fil, der ender på .yaml. Skriv fx: -o ${quoted(`${name}.yaml`)}`,
      en: `A plan is a file that ends in .yaml. Write for example: -o ${quoted(`${name}.yaml`)}`,
    });
  if (existsSync(output))
    throw new Failure({
      da: `»${output}« findes allerede og er ikke rørt. Vælg et andet navn, fx: -o ${quoted(`${name}-2.yaml`)}`,
      en: `"${output}" already exists and is untouched. Choose another name, for example: -o ${quoted(`${name}-2.yaml`)}`,
    });
}

const nothingIn = (path: string) =>
  new Failure({
    da: `Der er ingen tekst i »${path}«. Er den indscannet som billeder, så lad et program genkende teksten først.`,
    en: `There is no text in "${path}". If it was scanned as pictures, let a program recognise the text first.`,
  });
