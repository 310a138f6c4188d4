import type { Text } from '../language.ts';
import { isReference } from '../plan/activities.ts';
import { type Activity, type PlanDraft, sixPoints } from '../plan/plan.ts';
import { fieldQuestions, nameQuestions } from '../plan/questions.ts';
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
      const named = namedIn(plan).find(({ things }) => things.some(thing => thing === problem.owner));
      yield { at: problem.at, facts: { field: problem.field, ...(named && { of: named.kind }) } };
    }
  },
});

function questionOf({ field, of }: Facts): Text | undefined {
  if (of !== undefined && field === 'navn') return nameQuestions[of];
  return field in fieldQuestions ? fieldQuestions[field as keyof typeof fieldQuestions] : undefined;
}

/** The things in a plan that have a name, by what kind of thing each is. */
const namedIn = ({ boligorganisationer = [], indsatsområder = [], parter = [] }: PlanDraft): readonly Named[] => [
  { kind: 'boligorganisation', things: boligorganisationer },
  { kind: 'indsatsomraade', things: indsatsområder },
  { kind: 'part', things: parter },
];

interface Named {
  readonly kind: keyof typeof nameQuestions;
  readonly things: readonly unknown[];
}

type Facts = { readonly field: string; readonly of?: keyof typeof nameQuestions };

const headFields = ['program', 'fase', 'titel', 'område', 'kommune', 'periode'];

/** Fields that other rules ask for in the funder's words, and those that a reference to somewhere else makes needless. */
function hasOwnRule(owner: object, field: string, plan: object): boolean {
  if (owner === plan && headFields.includes(field)) return true;
  if (['fra', 'til', 'måling'].includes(field)) return true;
  if ('bilag' in owner) return true;
  return [...sixPoints].includes(field as (typeof sixPoints)[number]) || isReference(owner as Activity);
}
