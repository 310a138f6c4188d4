import type { Text } from '../language.ts';
import type { Phase } from '../plan/programme.ts';

/** What is asked before a new plan is written. */
export const whichProgramme: Text = { da: 'Hvilke midler søger planen?', en: 'Which funds does the plan apply for?' };
export const whichPhase: Text = { da: 'Hvor langt er planen?', en: 'How far is the plan?' };

/** What each phase is, to those who choose one. */
export const phaseWords: Readonly<Record<Phase, Text>> = {
  prækvalifikation: { da: 'vi søger om at komme i gang', en: 'we apply to begin' },
  helhedsplan: { da: 'vi skriver planen', en: 'we write the plan' },
  gennemførelse: { da: 'planen er i gang', en: 'the plan is under way' },
};
