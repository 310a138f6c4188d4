import type { Language } from '../language.ts';
import type { Kind } from '../plan/problem.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP004',
  name: 'wrong-type',
  severity: 'error',
  source: 'helhed/format',
  title: {
    da: 'Svaret har en anden form, end feltet kan læses i',
    en: 'The answer has another form than its field can be read in',
  },
  why: {
    da: 'Nogle felter er tekst, nogle er lister, og nogle har felter under sig. Står der noget andet, kan helhed ikke læse svaret.',
    en: 'Some fields are text, some are lists, and some have fields below them. If something else stands there, helhed cannot read the answer.',
  },
  fix: {
    da: 'Skriv svaret i den form, der spørges efter. Mangler der en bindestreg, så sæt den foran, fx `- titel: Fritidsjob`.',
    en: 'Write the answer in the form that is asked for. If a dash is missing, put it first, for example `- titel: Fritidsjob`.',
  },
  example: {
    bad: `
      titel: # HP004
        - Sammen om Birkeparken
        - 2021-25
    `,
    good: `
      titel: Sammen om Birkeparken 2021-25
    `,
  },
  message: {
    da: ({ expected, found }: Facts) => `Her skal der stå ${words(expected, 'da')}, men der står ${kinds[found].da}.`,
    en: ({ expected, found }: Facts) => `Here should be ${words(expected, 'en')}, but there is ${kinds[found].en}.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'type')
        yield { at: problem.at, facts: { expected: problem.expected, found: problem.found } };
  },
});

type Facts = { readonly expected: readonly Kind[]; readonly found: Kind };

const kinds: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  text: { da: 'en tekst', en: 'a text' },
  list: { da: 'en liste (linjer, der begynder med bindestreg)', en: 'a list (lines that begin with a dash)' },
  fields: { da: 'felter (navn, kolon og værdi)', en: 'fields (name, colon and value)' },
};

const words = (expected: readonly Kind[], language: Language) =>
  expected.map(kind => kinds[kind][language]).join(language === 'da' ? ' eller ' : ' or ');
