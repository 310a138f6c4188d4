import type { Text } from '../language.ts';

/** The parts of a plan that are filled in in one sitting, and the fields in each, those that every plan has first. */
export interface Part {
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly string[];
  /** Fields that few plans have. */
  readonly more?: readonly string[];
}

/** The parts in the order in which a plan is read. */
export const parts: readonly Part[] = [
  {
    id: 'stamdata',
    title: { da: 'Stamdata', en: 'Master data' },
    fields: ['program', 'fase', 'titel', 'område', 'kommune', 'periode', 'dato', 'version'],
    more: ['boliger', 'beboere'],
  },
  {
    id: 'parter',
    title: { da: 'Boligorganisationer og parter', en: 'Housing organisations and parties' },
    fields: ['boligorganisationer', 'parter'],
  },
  {
    id: 'formål',
    title: { da: 'Problemer og formål', en: 'Problems and purpose' },
    fields: ['problemer', 'formål', 'delmål'],
    more: ['mål', 'skridt', 'succeskriterier', 'måling', 'milepæle', 'ressourcer', 'forankring'],
  },
  {
    id: 'indsatsområder',
    title: { da: 'Indsatsområder og aktiviteter', en: 'Indsatsområder and activities' },
    fields: ['indsatsområder'],
    more: ['aktiviteter'],
  },
  { id: 'organisation', title: { da: 'Organisation', en: 'Organisation' }, fields: ['organisation'] },
  { id: 'budget', title: { da: 'Budget', en: 'Budget' }, fields: ['budget'] },
  {
    id: 'bilag',
    title: { da: 'Bilag og andre afsnit', en: 'Annexes and other sections' },
    fields: ['bilag', 'afsnit'],
    more: ['revision', 'note'],
  },
  {
    id: 'godkendelse',
    title: { da: 'Godkendelser og underskrifter', en: 'Approvals and signatures' },
    fields: ['godkendelser', 'underskrifter'],
  },
  {
    id: 'undervejs',
    title: { da: 'Når planen er i gang', en: 'When the plan is under way' },
    fields: ['ændringer', 'rapporter'],
  },
];
