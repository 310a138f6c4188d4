import { rule } from './rule.ts';

export default rule({
  code: 'HP021',
  name: 'waiver-without-reason',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'En regel er bedt om at tie uden en grund', en: 'A rule is asked to be silent without a reason' },
  why: {
    da: 'Den, der læser planen om et år, skal kunne se, hvorfor et spørgsmål ikke er besvaret. Mangler reglen eller grunden, bliver spørgsmålet derfor stillet alligevel.',
    en: 'Whoever reads the plan in a year must be able to see why a question is not answered. When the rule or the reason is missing, the question is therefore asked all the same.',
  },
  fix: {
    da: 'Skriv reglens kode og grunden i kommentaren: `# helhed: ignorer HP506 fordi aktiviteten slutter med planen`.',
    en: 'Write the code of the rule and the reason in the comment: `# helhed: ignore HP506 because the activity ends with the plan`.',
  },
  example: {
    bad: `
      version: Udkast 3 # helhed: ignorer HP506 # HP021
    `,
    good: `
      version: Udkast 3
    `,
  },
  message: {
    da: ({ codes }: Facts) =>
      codes.length === 0 ? 'Her står ikke, hvilken regel der skal tie.' : `Hvorfor skal ${codes.join(' og ')} tie her?`,
    en: ({ codes }: Facts) =>
      codes.length === 0
        ? 'It does not say which rule is to be silent here.'
        : `Why is ${codes.join(' and ')} to be silent here?`,
  },
  *check({ waivers }) {
    for (const { codes, reason, range } of waivers)
      if (codes.length === 0 || reason === '') yield { range, facts: { codes } };
  },
});

type Facts = { readonly codes: readonly string[] };
