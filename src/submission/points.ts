import type { Text } from '../language.ts';
import type { Point } from '../plan/plan.ts';
import type { Requirements } from '../plan/programme.ts';
import { questions } from '../plan/questions.ts';

/** How a submission speaks of one of the six points. */
export interface PointWords {
  readonly name: Text;
  /** The heading where the answer is for a whole indsatsområde, or for the whole plan. */
  readonly ofArea: Text;
  readonly ofPlan: Text;
  /** What the funder asks, and the gap asks when there is no answer. */
  readonly question: Text;
  readonly need: keyof Requirements;
}

const words = (da: string, en: string) => ({
  name: { da, en },
  ofArea: { da: `${da} for indsatsområdet`, en: `${en} of the indsatsområde` },
  ofPlan: { da: `${da} for hele planen`, en: `${en} of the whole plan` },
});

/** The words for the six points. */
export const pointWords: Readonly<Record<Point, PointWords>> = {
  mål: {
    ...words('Mål', 'Goal'),
    question: questions.mål,
    need: 'goal',
  },
  skridt: {
    ...words('Fremgangsmåde', 'Steps'),
    question: questions.skridt,
    need: 'steps',
  },
  succeskriterier: {
    ...words('Succeskriterier og måling', 'Success criteria and measurement'),
    question: questions.succeskriterier,
    need: 'successCriteria',
  },
  milepæle: {
    ...words('Milepæle', 'Milestones'),
    question: questions.milepæle,
    need: 'milestones',
  },
  ressourcer: {
    ...words('Ressourcer', 'Resources'),
    question: questions.ressourcer,
    need: 'resources',
  },
  forankring: {
    ...words('Forankring', 'Anchoring'),
    question: questions.forankring,
    need: 'anchoring',
  },
};
