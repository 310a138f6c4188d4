import type { Text } from '../../../language.ts';

/** What is said of an answer that can't be taken in. */
export const problems = {
  gone: (text: string): Text => ({
    da:
      text === ''
        ? 'Et svar er taget ud, men stedet er der ikke længere i planen.'
        : `»${text}« – det, der blev spurgt om, er ikke længere i planen.`,
    en:
      text === ''
        ? 'An answer was taken out, but the plan no longer has its place.'
        : `"${text}" – what was asked is no longer in the plan.`,
  }),
  noField: ({ da, en }: Text, text: string): Text => ({
    da: `Der er ikke plads til »${text}« under »${da}«, som det er skrevet i planen. Skriv det i planen selv.`,
    en: `There is no room for "${text}" under "${en}" as it is written in the plan. Write it in the plan itself.`,
  }),
  noSuchChoice: ({ da, en }: Text, text: string): Text => ({
    da: `»${text}« er ikke en af mulighederne under »${da}«. Planens svar er beholdt.`,
    en: `"${text}" is not one of the choices under "${en}". That of the plan is kept.`,
  }),
  changedMeanwhile: ({ da, en }: Text, text: string): Text => ({
    da: `»${da}« er ændret både her (til »${text}«) og i planen, siden formularen blev skrevet. Planens svar er beholdt.`,
    en: `"${en}" has been changed both here (to "${text}") and in the plan since the form was written. That of the plan is kept.`,
  }),
  noRemark: (text: string): Text => ({
    da: `»${text}« står uden for felterne og kan ikke sættes ind som en kommentar. Skriv det i planen selv.`,
    en: `"${text}" stands outside of the boxes and cannot be put in as a comment. Write it in the plan itself.`,
  }),
} as const;
