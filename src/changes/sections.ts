import type { Text } from '../language.ts';

/** A part of a plan beside its indsatsområder, and the fields that belong to it. */
export interface Section {
  readonly name: Text;
  /** Whether it is read before or after the indsatsområder. */
  readonly place: 'before' | 'after';
  readonly fields: readonly string[];
}

/** The parts of a plan in the order in which a submission is read. The last holds whatever belongs to no other. */
export const sections: readonly Section[] = [
  {
    name: { da: 'Stamdata', en: 'Master data' },
    place: 'before',
    fields: ['titel', 'program', 'fase', 'område', 'kommune', 'periode', 'boliger', 'beboere', 'version', 'dato'],
  },
  {
    name: { da: 'Parter og boligorganisationer', en: 'Parties and housing organisations' },
    place: 'before',
    fields: ['parter', 'boligorganisationer'],
  },
  { name: { da: 'Problemer', en: 'Problems' }, place: 'before', fields: ['problemer'] },
  {
    name: { da: 'Formål og mål for hele planen', en: 'Purpose and goals of the whole plan' },
    place: 'before',
    fields: [
      ...['formål', 'delmål', 'mål', 'skridt', 'succeskriterier', 'måling', 'milepæle', 'ressourcer', 'forankring'],
    ],
  },
  { name: { da: 'Organisation', en: 'Organisation' }, place: 'after', fields: ['organisation'] },
  { name: { da: 'Budget', en: 'Budget' }, place: 'after', fields: ['budget', 'revision'] },
  { name: { da: 'Bilag', en: 'Annexes' }, place: 'after', fields: ['bilag'] },
  { name: { da: 'Afsnit', en: 'Sections' }, place: 'after', fields: ['afsnit'] },
  {
    name: { da: 'Godkendelser og underskrifter', en: 'Approvals and signatures' },
    place: 'after',
    fields: ['godkendelser', 'underskrifter'],
  },
  {
    name: { da: 'Ændringer og rapporter', en: 'Changes and reports' },
    place: 'after',
    fields: ['ændringer', 'rapporter'],
  },
  { name: { da: 'Andet', en: 'Other' }, place: 'after', fields: [] },
];
