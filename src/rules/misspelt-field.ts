import { rule } from './rule.ts';

export default rule({
  code: 'HP006',
  name: 'misspelt-field',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Et feltnavn er stavet forkert', en: 'The name of a field is misspelt' },
  why: {
    da: 'helhed læser feltet, som om det var stavet rigtigt, men andre programmer og kolleger vil lede forgæves efter det.',
    en: 'helhed reads the field as if it were spelt right, but other programs and colleagues will look for it in vain.',
  },
  fix: { da: 'Ret feltnavnet til det, der foreslås.', en: 'Change the name to the one that is suggested.' },
  example: {
    bad: `
      revison: Planen bliver gennemgået hvert år i november # HP006
    `,
    good: `
      revision: Planen bliver gennemgået hvert år i november
    `,
  },
  message: {
    da: ({ key, field }: Facts) => `»${key}« er ikke et felt her. Mener I »${field}«?`,
    en: ({ key, field }: Facts) => `"${key}" is not a field here. Did you mean "${field}"?`,
  },
  mended: {
    da: ({ key, field }: Facts) => `»${key}« rettet til »${field}«`,
    en: ({ key, field }: Facts) => `"${key}" changed to "${field}"`,
  },
  *check({ problems, document }) {
    for (const problem of problems)
      if (problem.kind === 'misspelt')
        yield {
          at: problem.at,
          on: 'key',
          facts: { key: problem.key, field: problem.field },
          edits: document.renamed(problem.at, problem.field),
        };
  },
});

type Facts = { readonly key: string; readonly field: string };
