import type { Text } from '../../language.ts';

/** What has a sheet of its own, with a row for each: where such lists stand, and what the sheet is called. */
export interface Table {
  readonly id: string;
  readonly title: Text;
  readonly hasSums?: boolean;
}

/** The answers of an activity, which may stand higher up too. */
export const answers: readonly Table[] = [
  { id: 'mål', title: { da: 'Mål', en: 'Goals' } },
  { id: 'skridt', title: { da: 'Skridt', en: 'Steps' } },
  { id: 'succeskriterier', title: { da: 'Succeskriterier', en: 'Success criteria' } },
  { id: 'måling', title: { da: 'Måling', en: 'Measurement' } },
  { id: 'milepæle', title: { da: 'Milepæle', en: 'Milestones' } },
  { id: 'ressourcer', title: { da: 'Ressourcer', en: 'Resources' } },
  { id: 'forankring', title: { da: 'Forankring', en: 'Anchoring' } },
];

export const areas: Table = { id: 'indsatsområder', title: { da: 'Indsatsområder', en: 'Indsatsområder' } };
export const activities: Table = { id: 'aktiviteter', title: { da: 'Aktiviteter', en: 'Activities' } };

/** The lines of a budget. */
export const budgetLines: readonly Table[] = [
  { id: 'poster', title: { da: 'Budget', en: 'Budget' }, hasSums: true },
  { id: 'finansiering', title: { da: 'Finansiering', en: 'Financing' }, hasSums: true },
  { id: 'uden_for', title: { da: 'Uden for budgettet', en: 'Outside the budget' }, hasSums: true },
];

/** What else the plan has a list of. */
export const ofThePlan: readonly Table[] = [
  { id: 'problemer', title: { da: 'Problemer', en: 'Problems' } },
  { id: 'parter', title: { da: 'Parter', en: 'Parties' } },
  { id: 'bilag', title: { da: 'Bilag', en: 'Annexes' } },
];
