import type { Language, Text } from '../../language.ts';

/** What helhed itself writes in a form. */
export const words = {
  form: { da: 'Formular', en: 'Form' },
  area: { da: 'Indsatsområde', en: 'Indsatsområde' },
  activity: { da: 'Aktivitet', en: 'Activity' },
  write: {
    da: 'Skriv i felterne, og lad dem stå, som I ikke har noget at skrive i. Det, der allerede står, er planens egne ord: ret det, hvis det ikke passer.',
    en: 'Write in the boxes, and leave those that you have nothing to write in. What stands there already is in the words of the plan: correct it where it does not hold.',
  },
  beside: {
    da: 'Skriver I uden for felterne, går det ikke tabt: det kommer med i planen som en bemærkning.',
    en: 'What you write outside of the boxes is not lost: it comes into the plan as a remark.',
  },
  sendBack: {
    da: 'Gem dokumentet som Word-dokument (.docx), og send det tilbage til den, I fik det af.',
    en: 'Save it as a Word document (.docx), and send it back to whoever you got it from.',
  },
  more: { da: 'Flere', en: 'More' },
  promptText: { da: 'Skriv her', en: 'Write here' },
  promptLines: { da: 'Skriv her, én ting på hver linje', en: 'Write here, one thing on each line' },
  promptDate: { da: 'Skriv en dato', en: 'Write a date' },
  promptChoice: { da: 'Vælg', en: 'Choose' },
  promptOpenChoice: { da: 'Vælg eller skriv', en: 'Choose or write' },
} as const satisfies Record<string, Text>;

/** What stands in a box that has no answer, in either language. */
export const prompts: readonly string[] = [
  words.promptText,
  words.promptLines,
  words.promptDate,
  words.promptChoice,
  words.promptOpenChoice,
].flatMap(({ da, en }) => [da, en]);

/** What a row of a list is called: »Ressourcer 2«. */
export const rowCalled = (label: Text, at: number, language: Language): string => `${label[language]} ${at + 1}`;
