import { rule } from './rule.ts';

export default rule({
  code: 'HP102',
  name: 'phase-missing',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Planen siger ikke, hvilken fase den er i', en: 'The plan does not say which phase it is in' },
  why: {
    da: 'Fasen bestemmer, hvor meget der skal være på plads. Indtil den er kendt, læser helhed planen som en helhedsplan.',
    en: 'The phase decides how much must be in place. Until it is known, helhed reads the plan as a helhedsplan.',
  },
  fix: {
    da: 'Skriv svaret efter `fase:` øverst i planen: prækvalifikation, helhedsplan eller gennemførelse.',
    en: 'Write the answer after `fase:` at the top of the plan: prækvalifikation, helhedsplan or gennemførelse.',
  },
  example: {
    bad: `
      fase: # HP102
    `,
    good: `
      fase: helhedsplan
    `,
  },
  message: {
    da: () => 'Hvilken fase er planen i: prækvalifikation, helhedsplan eller gennemførelse?',
    en: () => 'Which phase is the plan in: prækvalifikation, helhedsplan or gennemførelse?',
  },
  *check({ plan, at, refused }) {
    if (plan.fase === undefined && !refused(plan, 'fase')) yield { at: at(plan, 'fase'), facts: {} };
  },
});
