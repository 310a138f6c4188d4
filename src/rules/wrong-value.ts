import { listed } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP005',
  name: 'wrong-value',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Værdien er ikke en af dem, der kan vælges', en: 'The value is not one of those that can be chosen' },
  why: {
    da: 'Program og fase bestemmer, hvad der spørges om. Kan helhed ikke kende dem, spørges der kun om det, der er ens for alle.',
    en: 'Programme and phase decide what is asked. When helhed cannot tell them, it only asks what is asked of all.',
  },
  fix: { da: 'Vælg en af de værdier, der står i beskeden.', en: 'Choose one of the values in the message.' },
  example: {
    bad: `
      program: 2017-20 # HP005
    `,
    good: `
      program: 2015-18
    `,
  },
  message: {
    da: ({ value, allowed }: Facts) => `»${value}« kan ikke vælges her. Vælg ${listed(allowed, 'or', 'da')}.`,
    en: ({ value, allowed }: Facts) => `"${value}" cannot be chosen here. Choose ${listed(allowed, 'or', 'en')}.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'value') yield { at: problem.at, facts: { value: problem.value, allowed: problem.allowed } };
  },
});

type Facts = { readonly value: string; readonly allowed: readonly string[] };
