import { extname } from 'node:path';
import { Failure } from './failure.ts';

/** What a file is by the ending of its name: the formats that may be written to it. A name that ends in anything else may hold any. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  '.csv': ['csv'],
  '.doc': [],
  '.docx': ['docx'],
  '.eml': ['eml'],
  '.htm': ['html'],
  '.html': ['html'],
  '.ics': ['ics'],
  '.json': ['json', 'gitlab', 'sarif'],
  '.markdown': ['md', 'markdown'],
  '.md': ['md', 'markdown'],
  '.odt': [],
  '.pdf': ['pdf'],
  '.png': [],
  '.rtf': [],
  '.sarif': ['sarif'],
  '.txt': ['txt', 'terminal', 'compact', 'github', 'md', 'markdown'],
  '.xlsx': ['xlsx'],
  '.xml': ['junit'],
};

/** The ending that a format is known by. */
const endings: Readonly<Record<string, string>> = {
  compact: '.txt',
  github: '.txt',
  gitlab: '.json',
  junit: '.xml',
  markdown: '.md',
  terminal: '.txt',
};

/** The formats that may be written to a file by that name, the most usual first; nothing where its ending means nothing. */
export const formatsFor = (file: string): readonly string[] | undefined => meanings[extname(file).toLowerCase()];

const fits = (file: string, format: string) => formatsFor(file)?.includes(format);

/** A file's name with the ending of a format: `plan.docx` as `plan.html`. */
const renamed = (file: string, format: string) =>
  file.slice(0, file.length - extname(file).length) + (endings[format] ?? `.${format}`);

/** Refuses to write one format to a file whose name says that it is another. */
export function keepToEnding(file: string, format: string): void {
  if (fits(file, format) !== false) return;
  throw new Failure({
    da: `Navnet »${file}« passer ikke til formatet ${format}. Skriv i stedet: ${renamed(file, format)}`,
    en: `The name "${file}" does not fit the format ${format}. Write instead: ${renamed(file, format)}`,
  });
}

/** The name that a file had better have, when its ending means what a command can't write; nothing when it means nothing. */
export const betterName = (file: string, format: string): string | undefined =>
  fits(file, format) === false ? renamed(file, format) : undefined;
