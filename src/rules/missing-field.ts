import type { Text } from '../language.ts';
import { isReference } from '../plan/activities.ts';
import { type Activity, sixPoints } from '../plan/plan.ts';
import { areaQuestion, fieldQuestions } from '../plan/questions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP002',
  name: 'missing-field',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Et felt mangler', en: 'A field is missing' },
  why: {
    da: 'Uden feltet kan hverken helhed eller den, der læser planen, se, hvad der er tale om.',
    en: 'Without the field neither helhed nor a reader of the plan can see what is spoken of.',
  },
  fix: {
    da: 'Skriv svaret, eller slet det, som feltet hører til.',
    en: 'Write the answer, or delete what the field belongs to.',
  },
  example: {
    bad: `
      boligorganisationer:
        - nr: "0123" # HP002
          afdelinger: [{ nr: "55", navn: Birkeparken, boliger: 842 }]
    `,
    good: `
      boligorganisationer:
        - nr: "0123"
          navn: Boligforeningen Eksempel
          afdelinger: [{ nr: "55", navn: Birkeparken, boliger: 842 }]
    `,
  },
  message: {
    da: (facts: Facts) => questionOf(facts)?.da ?? `Her mangler »${facts.field}«.`,
    en: (facts: Facts) => questionOf(facts)?.en ?? `"${facts.field}" is missing here.`,
  },
  *check({ problems, plan }) {
    for (const problem of problems) {
      if (problem.kind !== 'missing' || hasOwnRule(problem.owner, problem.field, plan)) continue;
      const isArea = plan.indsatsområder?.some(area => area === problem.owner) ?? false;
      yield { at: problem.at, facts: { field: problem.field, isArea } };
    }
  },
});

function questionOf({ field, isArea }: Facts): Text | undefined {
  if (isArea && field === 'navn') return areaQuestion;
  return field in fieldQuestions ? fieldQuestions[field as keyof typeof fieldQuestions] : undefined;
}

type Facts = { readonly field: string; readonly isArea: boolean };

const headFields = ['program', 'fase', 'titel', 'område', 'kommune', 'periode'];

/** Fields that other rules ask for in the funder's words, and those that a reference to somewhere else makes needless. */
function hasOwnRule(owner: object, field: string, plan: object): boolean {
  if (owner === plan && headFields.includes(field)) return true;
  if (['fra', 'til', 'måling'].includes(field)) return true;
  if ('bilag' in owner) return true;
  return [...sixPoints].includes(field as (typeof sixPoints)[number]) || isReference(owner as Activity);
}
