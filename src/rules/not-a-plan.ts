import { rule } from './rule.ts';

export default rule({
  code: 'HP015',
  name: 'not-a-plan',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Filen er ikke en plan', en: 'The file is not a plan' },
  why: {
    da: 'En plan består af felter: et navn, et kolon og et svar. Ren tekst eller en liste alene kan ikke læses som en plan.',
    en: 'A plan consists of fields: a name, a colon and an answer. Plain text or a list alone cannot be read as a plan.',
  },
  fix: {
    da: 'Begynd med `helhed init`, som skriver en plan med alle felterne, og flyt jeres tekst ind i den.',
    en: 'Begin with `helhed init`, which writes a plan with all the fields, and move your text into it.',
  },
  example: {
    bad: `
      Vi vil skabe et trygt område # HP015
    `,
    good: `
      titel: Et trygt område
    `,
  },
  message: {
    da: () => 'Filen består ikke af felter med navn, kolon og svar, så der er ingen plan at læse.',
    en: () => 'The file does not consist of fields with name, colon and answer, so there is no plan to read.',
  },
  *check({ document }) {
    const isPlan = typeof document.data === 'object' && !Array.isArray(document.data);
    if (!isPlan && document.data !== '' && !document.broken) yield { at: [], facts: {} };
  },
});
