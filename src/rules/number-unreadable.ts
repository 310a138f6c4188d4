import { rule } from './rule.ts';

export default rule({
  code: 'HP013',
  name: 'number-unreadable',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Der er ikke noget tal', en: 'There is no number' },
  why: {
    da: 'Feltet er til et antal eller et beløb. Uden et tal kan det ikke lægges sammen eller sammenlignes.',
    en: 'The field is for a count or an amount. Without a number it cannot be added or compared.',
  },
  fix: {
    da: 'Skriv et tal. Det må gerne være cirka: `ca. 840`.',
    en: 'Write a number. It may be approximate: `ca. 840`.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              boliger: mange # HP013
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              boliger: ca. 840
    `,
  },
  message: {
    da: ({ value }: Facts) => `Her skulle der stå et tal, men der står »${value}«.`,
    en: ({ value }: Facts) => `There should be a number here, but there is "${value}".`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'format' && ['antal', 'beloeb'].includes(problem.format))
        yield { at: problem.at, facts: { value: problem.value } };
  },
});

type Facts = { readonly value: string };
