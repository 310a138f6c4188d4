import type { Text } from '../../language.ts';

/** What helhed itself writes in a workbook, beside what is in the plan. */
export const words = {
  question: { da: 'Hvad der spørges om', en: 'What is asked' },
  sum: { da: 'I alt', en: 'Total' },
  sumOfYears: { da: 'Årene i alt', en: 'Sum of the years' },
  lists: { da: 'Lister', en: 'Lists' },
  notOnList: {
    da: 'Det står ikke på listen. Vælg en af mulighederne.',
    en: 'This is not on the list. Choose one of the options.',
  },
  keep: {
    da: 'Her står det, helhed kender rækken på. Lad det stå, og lad cellen være tom i nye rækker.',
    en: 'This is what helhed knows the row by. Leave it, and leave the cell empty in new rows.',
  },
} satisfies Record<string, Text>;
