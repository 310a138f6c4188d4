import { rule } from './rule.ts';

export default rule({
  code: 'HP103',
  name: 'title-missing',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Planen har ingen titel', en: 'The plan has no title' },
  why: {
    da: 'Titlen står på forsiden og i alle oversigter, så alle ved, hvilken plan der tales om.',
    en: 'The title stands on the cover and in every overview, so that all know which plan is spoken of.',
  },
  fix: {
    da: 'Skriv titlen efter `titel:` øverst i planen.',
    en: 'Write the title after `titel:` at the top of the plan.',
  },
  example: {
    bad: `
      titel: # HP103
    `,
    good: `
      titel: Sammen om Birkeparken – boligsocial helhedsplan 2021-25
    `,
  },
  message: {
    da: () => 'Hvad hedder planen?',
    en: () => 'What is the plan called?',
  },
  *check({ plan, at, refused }) {
    if (plan.titel === undefined && !refused(plan, 'titel')) yield { at: at(plan, 'titel'), facts: {} };
  },
});
