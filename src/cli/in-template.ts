import { readFileSync, statSync } from 'node:fs';
import { type Paper, publishInTemplate, type Text } from '../index.ts';
import { Failure } from './failure.ts';
import { isSystemError } from './files.ts';
import type { PrintFormat } from './print-formats.ts';
import type { Surroundings } from './terminal.ts';

/** The most that a template's file may fill, in bytes; a larger one is not read. */
const most = 40_000_000;

/** What makes the Word documents of a run in a template. What its owner should know of it is told once. */
export function templateNamed(
  path: string,
  form: PrintFormat | undefined,
  { language, stderr }: Surroundings,
): (paper: Paper) => Promise<Uint8Array> {
  if (form !== 'docx')
    throw new Failure({
      da: '--skabelon er til Word-dokumenter. Skriv -f docx, eller lad navnet efter -o ende på .docx.',
      en: '--template is for Word documents. Write -f docx, or let the name after -o end in .docx.',
    });
  const template = bytesOf(path);
  const told = new Set<Text['da']>();
  return async paper => {
    const filled = await publishInTemplate(paper, template);
    if ('problem' in filled) throw new Failure(named(path, filled.problem));
    for (const note of filled.notes) {
      if (told.has(note.da)) continue;
      told.add(note.da);
      stderr.write(`${note[language]}\n`);
    }
    return filled.document;
  };
}

const named = (path: string, { da, en }: Text): Text => ({ da: `»${path}«: ${da}`, en: `"${path}": ${en}` });

function bytesOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > most) throw tooLarge(path);
    return readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new Failure(
      error.code === 'EISDIR'
        ? { da: `»${path}« er en mappe. Skriv navnet på skabelonen.`, en: `"${path}" is a folder. Name the template.` }
        : ['ENOENT', 'ENOTDIR'].includes(error.code)
          ? { da: `Skabelonen »${path}« findes ikke.`, en: `The template "${path}" does not exist.` }
          : {
              da: `Skabelonen »${path}« kan ikke læses (${error.code}).`,
              en: `The template "${path}" cannot be read (${error.code}).`,
            },
    );
  }
}

const tooLarge = (path: string) =>
  new Failure({
    da: `Skabelonen »${path}« fylder mere end 40 MB. Gør billederne i den mindre (Word: Billedformat > Komprimer billeder), og prøv igen.`,
    en: `The template "${path}" is larger than 40 MB. Make its pictures smaller (Word: Picture Format > Compress Pictures) and try again.`,
  });
