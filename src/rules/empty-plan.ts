import { rule } from './rule.ts';

export default rule({
  code: 'HP009',
  name: 'empty-plan',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Filen er tom', en: 'The file is empty' },
  why: { da: 'En tom plan svarer ikke på noget.', en: 'An empty plan answers nothing.' },
  fix: {
    da: 'Begynd med `helhed ny`, som skriver en plan med alle spørgsmålene, lige til at fylde ud.',
    en: 'Begin with `helhed init`, which writes a plan with all the questions, ready to be filled in.',
  },
  example: {
    bad: `
      # Her kommer planen. # HP009
    `,
    good: `
      titel: Sammen om Birkeparken
    `,
  },
  message: {
    da: () => 'Der står ingen plan i filen endnu.',
    en: () => 'There is no plan in the file yet.',
  },
  *check({ document }) {
    if (document.data === '' && !document.broken && document.encoding !== 'binary') yield { at: [], facts: {} };
  },
});
