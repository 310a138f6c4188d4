import type { Text } from '../language.ts';
import type { Point } from '../plan/plan.ts';
import type { Requirements } from '../plan/programme.ts';

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
    question: {
      da: 'Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?',
      en: 'What is the concrete goal of the activity – which effect is it to have?',
    },
    need: 'goal',
  },
  skridt: {
    ...words('Fremgangsmåde', 'Steps'),
    question: {
      da: 'Hvad vil I gøre – skridt for skridt – for at nå målet?',
      en: 'What will you do – step by step – to reach the goal?',
    },
    need: 'steps',
  },
  succeskriterier: {
    ...words('Succeskriterier og måling', 'Success criteria and measurement'),
    question: {
      da: 'Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?',
      en: 'What are the success criteria, and how will you measure that you live up to them?',
    },
    need: 'successCriteria',
  },
  milepæle: {
    ...words('Milepæle', 'Milestones'),
    question: { da: 'Hvad er de vigtigste milepæle?', en: 'What are the most important milestones?' },
    need: 'milestones',
  },
  ressourcer: {
    ...words('Ressourcer', 'Resources'),
    question: { da: 'Hvilke ressourcer skal indgå i aktiviteten?', en: 'Which resources are to go into the activity?' },
    need: 'resources',
  },
  forankring: {
    ...words('Forankring', 'Anchoring'),
    question: {
      da: 'Hvad skal der ske med aktiviteten, når helhedsplanen er slut?',
      en: 'What is to happen to the activity when the plan has ended?',
    },
    need: 'anchoring',
  },
};
