import type { Text } from '../language.ts';
import type { Point } from './plan.ts';

/** What is asked of each activity, in the words of the talk that renders the funder's six points, and in English. */
export const questions: Readonly<Record<Point | 'måling', Text>> = {
  mål: {
    da: 'Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?',
    en: 'What is the concrete goal of the activity – which effect is it to have?',
  },
  skridt: {
    da: 'Hvad vil I gøre – skridt for skridt – for at nå målet?',
    en: 'What will you do – step by step – to reach the goal?',
  },
  succeskriterier: {
    da: 'Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?',
    en: 'What are the success criteria, and how will you measure that you live up to them?',
  },
  måling: {
    da: 'Hvordan vil I måle, at I lever op til succeskriteriet?',
    en: 'How will you measure that you live up to the success criterion?',
  },
  milepæle: { da: 'Hvad er de vigtigste milepæle?', en: 'What are the most important milestones?' },
  ressourcer: { da: 'Hvilke ressourcer skal indgå i aktiviteten?', en: 'Which resources are to go into the activity?' },
  forankring: {
    da: 'Hvad skal der ske med aktiviteten, når helhedsplanen er slut?',
    en: 'What is to happen to the activity when the plan has ended?',
  },
};

/** What is asked when a field is missing that names the thing it belongs to. */
export const fieldQuestions = {
  titel: { da: 'Hvad hedder aktiviteten?', en: 'What is the activity called?' },
  hvad: { da: 'Hvad er nået, når milepælen er nået?', en: 'What is reached when the milestone is reached?' },
  kriterium: {
    da: 'Hvad skal være opfyldt, for at aktiviteten er lykkedes?',
    en: 'What must be met for the activity to have succeeded?',
  },
} satisfies Readonly<Record<string, Text>>;

/** The same of the name of a thing, by what kind of thing it is. */
export const nameQuestions = {
  indsatsomraade: { da: 'Hvad hedder indsatsområdet?', en: 'What is the indsatsområde called?' },
  boligorganisation: { da: 'Hvad hedder boligorganisationen?', en: 'What is the housing organisation called?' },
  part: { da: 'Hvad hedder parten?', en: 'What is the party called?' },
} satisfies Readonly<Record<string, Text>>;
