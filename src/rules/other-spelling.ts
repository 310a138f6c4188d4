import { rule } from './rule.ts';

export default rule({
  code: 'HP007',
  name: 'other-spelling',
  severity: 'note',
  source: 'helhed/format',
  title: { da: 'Et felt er skrevet med et andet ord', en: 'A field is written with another word' },
  why: {
    da: 'helhed forstår ordet, men planer er lettere at læse og sammenligne, når felterne hedder det samme i dem alle.',
    en: 'helhed understands the word, but plans are easier to read and compare when fields have the same name in all of them.',
  },
  fix: { da: 'Ret ordet til det, feltet hedder.', en: 'Change the word to the name of the field.' },
  example: {
    bad: `
      lejemål: 842 # HP007
    `,
    good: `
      boliger: 842
    `,
  },
  message: {
    da: ({ key, field }: Facts) => `»${key}« læses som »${field}«, som feltet hedder her.`,
    en: ({ key, field }: Facts) => `"${key}" is read as "${field}", which is the name of the field here.`,
  },
  mended: {
    da: ({ key, field }: Facts) => `»${key}« rettet til »${field}«`,
    en: ({ key, field }: Facts) => `"${key}" changed to "${field}"`,
  },
  *check({ problems, document }) {
    for (const problem of problems)
      if (problem.kind === 'spelling')
        yield {
          at: problem.at,
          on: 'key',
          facts: { key: problem.key, field: problem.field },
          edits: document.renamed(problem.at, problem.field),
        };
  },
});

type Facts = { readonly key: string; readonly field: string };
