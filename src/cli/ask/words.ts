import type { Language, Question, Text } from '../../index.ts';
import { quoted } from '../files.ts';

type Saying = Readonly<Record<Language, (said: string) => string>>;

/** What is said around the questions. */
export const words = {
  example: { da: 'fx', en: 'for example' },
  twice: { da: '(Enter to gange, når svaret er færdigt)', en: '(Enter twice when the answer is complete)' },
  noMore: { da: '(Enter, når der ikke er flere)', en: '(Enter when there are no more)' },
  mayBeEmpty: { da: '(Enter springer over)', en: '(Enter skips)' },
  arrows: { da: '(piletaster og Enter)', en: '(arrow keys and Enter)' },
  other: { da: 'noget andet', en: 'something else' },
  skip: { da: 'spring over', en: 'skip' },
  unreadable: {
    date: {
      da: 'Det kan ikke læses som en dato. Skriv fx 31.12.2026, juni 2026 eller 3. kvartal 2026 – eller tryk Enter, så bliver det stående:',
      en: 'That cannot be read as a date. Write for example 31.12.2026, juni 2026 or 3. kvartal 2026 – or press Enter, and it stays:',
    },
    amount: {
      da: 'Det kan ikke læses som et beløb. Skriv fx 1.250.000 eller 1,25 mio. kr. – eller tryk Enter, så bliver det stående:',
      en: 'That cannot be read as an amount. Write for example 1.250.000 or 1,25 mio. kr. – or press Enter, and it stays:',
    },
  },
  placeGone: {
    da: 'Planen er ændret imens, og stedet, svaret hører til, er der ikke længere. Svaret er ikke skrevet.',
    en: 'The plan has been changed meanwhile, and the place of the answer is no longer there. The answer is not written.',
  },
  readAs: { da: said => `Det læses som ${said}.`, en: said => `Read as ${said}.` },
  yourAnswer: { da: said => `Det, du skrev: ${said}`, en: said => `What you wrote: ${said}` },
} satisfies Readonly<Record<string, Text | Saying | Readonly<Record<string, Text>>>>;

/** How many questions are left, what the next is about, and what helps to answer it. */
export function whereWeAre(number: number, { gap, field }: Question, language: Language): string {
  const many = {
    da: number === 1 ? 'Det sidste spørgsmål' : `${number} spørgsmål tilbage`,
    en: number === 1 ? 'The last question' : `${number} questions left`,
  };
  const subject = gap?.subject?.[language];
  return [
    many[language] + (subject === undefined ? '' : ` · ${subject}`),
    ...(field.help && field.help[language] !== gap?.message[language] ? [field.help[language]] : []),
  ].join('\n');
}

/** How it goes. */
export const opening: Text = {
  da: 'Her kommer det, der mangler, ét spørgsmål ad gangen. Hvert svar bliver gemt i planen med det samme.\nEnter uden svar springer over. Ctrl-C stopper, og det, I har svaret, er gemt.',
  en: 'Here is what is missing, one question at a time. Each answer is saved in the plan at once.\nEnter without an answer skips. Ctrl-C stops, and what you have answered is saved.',
};

/** How many answers there are now, how many questions are left, and where they are shown. */
export const goodbye: Readonly<Record<Language, (answered: number, left: number, plan: string) => string>> = {
  da: (answered, left, plan) =>
    [
      answered === 0
        ? 'Der er ikke skrevet noget.'
        : `I har svaret på ${answered} spørgsmål, og svarene står i ${plan}.`,
      left === 0 ? 'Der er ikke flere spørgsmål.' : `Der er ${left} spørgsmål tilbage.`,
      `Se planen igennem: helhed tjek ${quoted(plan)}`,
    ].join(' '),
  en: (answered, left, plan) =>
    [
      answered === 0
        ? 'Nothing is written.'
        : `You have answered ${answered} ${answered === 1 ? 'question' : 'questions'}, and the answers stand in ${plan}.`,
      left === 0 ? 'There are no more questions.' : `${left} ${left === 1 ? 'question is' : 'questions are'} left.`,
      `Look the plan through: helhed check ${quoted(plan)}`,
    ].join(' '),
};
