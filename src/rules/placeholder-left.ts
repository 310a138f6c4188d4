import { rule } from './rule.ts';

export default rule({
  code: 'HP012',
  name: 'placeholder-left',
  severity: 'note',
  source: 'helhed/format',
  title: { da: 'Der står stadig en pladsholder', en: 'A placeholder is still there' },
  why: {
    da: 'Feltet behøver ikke være udfyldt, men det ser ud til, at nogen ville skrive noget her. Pladsholderen kommer ikke med i den færdige plan.',
    en: 'The field need not be filled in, but somebody seems to have meant to write something here. The placeholder is not printed in the submission.',
  },
  fix: { da: 'Skriv svaret, eller fjern linjen.', en: 'Write the answer, or remove the line.' },
  example: {
    bad: `
      version: TODO # HP012
    `,
    good: `
      version: Udkast 3
    `,
  },
  message: {
    da: ({ value }: Facts) => `Her står stadig »${value}«.`,
    en: ({ value }: Facts) => `"${value}" is still here.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'placeholder') yield { at: problem.at, facts: { value: problem.value } };
  },
});

type Facts = { readonly value: string };
