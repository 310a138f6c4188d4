import type { Language, Text } from '../language.ts';

/** What is said beside the places of a plan that is begun from another. */
export const words = {
  was: { da: 'i den gamle plan:', en: 'in the old plan:' },
  oldPlan: { da: 'den gamle plan', en: 'the old plan' },
  period: {
    da: 'Hvornår begynder den nye plan, og hvornår slutter den?',
    en: 'When does the new plan begin, and when does it end?',
  },
  date: { da: 'Hvilken dag er den nye plan skrevet?', en: 'On which day was the new plan written?' },
  goal: {
    da: 'Hvad blev der af målet i den gamle plan, og blev aktiviteten forankret, som der stod?',
    en: 'What became of the goal in the old plan, and was the activity anchored as it said?',
  },
} satisfies Readonly<Record<string, Text>>;

/** What stands at the top. */
export const head: Readonly<Record<Language, (from: string) => string>> = {
  da: from => `Begyndt ud fra ${from}.
Datoer, beløb, status, godkendelser, underskrifter, ændringer og rapporter er taget ud. De står ved siden af efter »${words.was.da}« og kan slettes.
En tekst med linjen »overført fra …, ikke rørt siden« over sig er den gamle. Ret den, så forsvinder bemærkningen i helhed tjek; passer den stadig, så slet linjen.`,
  en: from => `Begun from ${from}.
Dates, amounts, statuses, approvals, signatures, changes and reports are taken out. They stand beside after "${words.was.en}" and can be deleted.
A text below a line "carried over from …, not touched since" is the old one. Change it, and the note in helhed check goes away; if it still holds, delete the line.`,
};
