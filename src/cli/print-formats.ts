import type { PaperFormat } from '../index.ts';

/** The forms that something for people to read can be asked for in: those of the library, plain text as a mail holds it, and a PDF that a program on this machine prints. */
export type PrintFormat = PaperFormat | 'txt' | 'pdf';
export const printFormats: readonly PrintFormat[] = ['md', 'html', 'docx', 'pdf', 'txt'];
