import type { PaperFormat } from '../index.ts';

/** The forms that something for people to read can be asked for in. A PDF is printed by a program on this machine. */
export type PrintFormat = PaperFormat | 'pdf';
export const printFormats: readonly PrintFormat[] = ['md', 'html', 'docx', 'pdf'];
