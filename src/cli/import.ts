import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Imported, most, planFromText, planFromWord } from '../exchange/word/index.ts';
import { decode, type Language, type Text } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { quoted, readPlan, readWithin, standardInput } from './files.ts';
import { importReport } from './import-report.ts';
import { schemaFor, withModeline } from './modeline.ts';
import type { Surroundings } from './terminal.ts';
import { writeNew } from './write-file.ts';

export interface ImportOptions {
  readonly output?: string;
}

/** Makes a plan of a document, and tells what was found in it. A file that is there is never written over. */
export async function importCommand(
  path: string,
  { output }: ImportOptions,
  { language, stderr, stdin, stdout }: Surroundings,
): Promise<ExitCode> {
  if (output !== undefined) keepToNewPlan(output);
  const ending = extname(path).toLowerCase();
  if (otherForms.includes(ending)) throw otherForm(path);
  const bytes = path === '-' ? await readPlan(path, stdin) : readWithin(path, most, tooLarge);
  const isText = path === '-' || textForms.includes(ending);
  if (isText && bytes.length > mostText) throw tooLong(path);
  const plan = isText ? planFromText(decode(bytes).text, language) : await planFromWord(bytes, language);
  if ('problem' in plan)
    throw new Failure({ da: `»${path}«: ${plan.problem.da}`, en: `"${path}": ${plan.problem.en}` });
  if (isEmpty(plan)) throw nothingIn(path);
  const name = path === '-' ? standardInput : basename(path);
  const text = `# ${readFrom[language](name)}\n${plan.text}`;
  if (output === undefined) stdout.write(text);
  else writeNew(output, withModeline(text, schemaFor(output)));
  stderr.write(importReport(plan, name, output, language));
  return exit.ok;
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
const otherForms: readonly string[] = ['.doc', '.odt', '.rtf', '.pages', '.pdf'];

const otherForm = (path: string) =>
  new Failure(
    extname(path).toLowerCase() === '.pdf'
      ? {
          da: `helhed læser ikke PDF. Åbn »${path}«, markér teksten, sæt den ind i et tomt dokument i Word, og gem det som .docx. Du kan også gemme teksten som .txt.`,
          en: `helhed does not read PDF. Open "${path}", select the text, paste it into an empty document in Word and save it as .docx. You may also save the text as .txt.`,
        }
      : {
          da: `helhed læser Word-dokumenter (.docx), Markdown (.md) og ren tekst (.txt). Åbn »${path}« i Word eller LibreOffice, og gem den som .docx.`,
          en: `helhed reads Word documents (.docx), Markdown (.md) and plain text (.txt). Open "${path}" in Word or LibreOffice and save it as .docx.`,
        },
  );

const isEmpty = ({ text }: Imported) => text.trim() === '';

const readFrom: Readonly<Record<Language, (name: string) => string>> = {
  da: name => `Læst fra »${name}«. Det, helhed ikke var sikker på, står som kommentarer, der hvor det stod.`,
  en: name => `Read from "${name}". What helhed was not sure of stands as comments, where it stood.`,
};

function keepToNewPlan(output: string): void {
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

const tooLarge = (path: string): Failure => {
  const why: Text = {
    da: 'fylder mere end 40 MB. Gør billederne i dokumentet mindre (Word: Billedformat > Komprimer billeder), gem det, og prøv igen.',
    en: 'is larger than 40 MB. Make the pictures in the document smaller (Word: Picture Format > Compress Pictures), save it and try again.',
  };
  return new Failure({ da: `»${path}« ${why.da}`, en: `"${path}" ${why.en}` });
};

const nothingIn = (path: string) =>
  new Failure({
    da: `Der er ingen tekst i »${path}«. Er den indscannet som billeder, så lad et program genkende teksten først.`,
    en: `There is no text in "${path}". If it was scanned as pictures, let a program recognise the text first.`,
  });
