import type { Language } from '../language.ts';
import { type FileKind, fileKind } from '../plan/kind.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP015',
  name: 'not-a-plan',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Filen er ikke en plan', en: 'The file is not a plan' },
  why: {
    da: 'En plan består af felter: et navn, et kolon og et svar. Ren tekst, en liste alene eller felter, som ingen plan har, kan ikke læses som en plan, og en del af en plan bliver læst sammen med den.',
    en: 'A plan consists of fields: a name, a colon and an answer. Plain text, a list alone or fields that no plan has cannot be read as a plan, and a part of a plan is read together with it.',
  },
  fix: {
    da: 'Begynd med `helhed ny`, som skriver en plan med alle felterne, og flyt jeres tekst ind i den. Er filen en del af en plan, så tjek planen i stedet.',
    en: 'Begin with `helhed init`, which writes a plan with all the fields, and move your text into it. If the file is a part of a plan, check the plan instead.',
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
    da: ({ kind, key }: Facts) => sentences.da[kind](key),
    en: ({ kind, key }: Facts) => sentences.en[kind](key),
  },
  *check({ document }) {
    const { data } = document;
    if (data === '' || document.broken) return;
    const kind = fileKind(data);
    if (kind === 'plan') return;
    const [key = ''] = kind === 'no-fields' ? [] : Object.keys(data);
    yield { at: key === '' ? [] : [key], on: 'key', facts: { kind, key } };
  },
});

type Facts = { readonly kind: Exclude<FileKind, 'plan'>; readonly key: string };

const sentences: Readonly<Record<Language, Readonly<Record<Facts['kind'], (key: string) => string>>>> = {
  da: {
    'no-fields': () => 'Filen består ikke af felter med navn, kolon og svar, så der er ingen plan at læse.',
    other: key => `Ingen af felterne her, fx »${key}«, hører til i en plan, så der er ingen plan at læse.`,
    area: () => 'Filen er en del af en plan: et indsatsområde. Tjek den plan, der nævner den med »fil:«.',
    activity: () => 'Filen er en del af en plan: en aktivitet. Tjek den plan, der nævner den med »fil:«.',
  },
  en: {
    'no-fields': () => 'The file does not consist of fields with name, colon and answer, so there is no plan to read.',
    other: key => `None of the fields here, such as "${key}", belongs to a plan, so there is no plan to read.`,
    area: () => 'The file is a part of a plan: an indsatsområde. Check the plan that names it by "fil:".',
    activity: () => 'The file is a part of a plan: an activity. Check the plan that names it by "fil:".',
  },
};
