import type { Text } from '../../language.ts';
import type { PlanFiles } from './store.ts';

/** The most letters that the page can follow while somebody writes: more than the longest of plans has. */
const most = 1_500_000;

/** Says that a plan is longer than the page can follow, where it is. */
export function tooLong({ main, files }: Pick<PlanFiles, 'main' | 'files'>): Text | undefined {
  const letters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (letters <= most) return undefined;
  return {
    da: `${main} er for lang til at blive skrevet i her på siden. Selv den længste helhedsplan fylder mindre end 1 MB som ren tekst: se efter, om det er den rigtige fil. Kommandoen »helhed tjek« kan læse den.`,
    en: `${main} is too long to be written in here in the page. Even the longest plan is less than 1 MB as plain text: see whether it is the right file. The command "helhed check" can read it.`,
  };
}
