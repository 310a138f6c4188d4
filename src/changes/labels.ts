import type { Language, Text } from '../language.ts';
import { nameOf } from '../submission/names.ts';

/** What one of the things in a list is called. */
const singular: Readonly<Record<string, Text>> = {
  afdelinger: { da: 'Afdeling', en: 'Housing section' },
  afsnit: { da: 'Afsnit', en: 'Section' },
  aktiviteter: { da: 'Aktivitet', en: 'Activity' },
  bilag: { da: 'Bilag', en: 'Annex' },
  boligorganisationer: { da: 'Boligorganisation', en: 'Housing organisation' },
  delmål: { da: 'Delmål', en: 'Sub-goal' },
  finansiering: { da: 'Finansiering', en: 'Financing' },
  følgegrupper: { da: 'Følgegruppe', en: 'Reference group' },
  godkendelser: { da: 'Godkendelse', en: 'Approval' },
  grupper: { da: 'Gruppe', en: 'Group' },
  medarbejdere: { da: 'Medarbejder', en: 'Member of staff' },
  medlemmer: { da: 'Medlem', en: 'Member' },
  milepæle: { da: 'Milepæl', en: 'Milestone' },
  opgaver: { da: 'Opgave', en: 'Task' },
  partnere: { da: 'Partner', en: 'Partner' },
  parter: { da: 'Part', en: 'Party' },
  poster: { da: 'Post', en: 'Post' },
  problemer: { da: 'Problem', en: 'Problem' },
  projektgrupper: { da: 'Projektgruppe', en: 'Project group' },
  rapporter: { da: 'Rapport', en: 'Report' },
  ressourcer: { da: 'Ressource', en: 'Resource' },
  skridt: { da: 'Skridt', en: 'Step' },
  succeskriterier: { da: 'Succeskriterium', en: 'Success criterion' },
  uden_for: { da: 'Uden for budgettet', en: 'Outside the budget' },
  underskrifter: { da: 'Underskrift', en: 'Signature' },
  ændringer: { da: 'Ændring', en: 'Change' },
};

/** Fields of a plan that have no name of their own in a submission. */
const others: Readonly<Record<string, Text>> = {
  af: { da: 'Af', en: 'By' },
  aktivitet: { da: 'Aktivitet', en: 'Activity' },
  bestyrelse: { da: 'Bestyrelse', en: 'Board' },
  boligorganisationer: { da: 'Boligorganisationer', en: 'Housing organisations' },
  budget: { da: 'Budget', en: 'Budget' },
  evaluering: { da: 'Evaluering', en: 'Evaluation' },
  fase: { da: 'Fase', en: 'Phase' },
  finansiering: { da: 'Finansiering', en: 'Financing' },
  følgegrupper: { da: 'Følgegrupper', en: 'Reference groups' },
  godkendelser: { da: 'Godkendelser', en: 'Approvals' },
  grupper: { da: 'Andre grupper', en: 'Other groups' },
  i_alt: { da: 'Beløb i alt', en: 'Total' },
  id: { da: 'Id', en: 'Id' },
  indsatsområde: { da: 'Indsatsområde', en: 'Indsatsområde' },
  indsatsområder: { da: 'Indsatsområder', en: 'Indsatsområder' },
  justering: { da: 'Justering', en: 'Adjustment' },
  kommunikation: { da: 'Kommunikation', en: 'Communication' },
  overskrift: { da: 'Overskrift', en: 'Heading' },
  part: { da: 'Part', en: 'Party' },
  parter: { da: 'Parter', en: 'Parties' },
  periode: { da: 'Periode', en: 'Period' },
  person: { da: 'Person', en: 'Person' },
  post: { da: 'Post', en: 'Post' },
  poster: { da: 'Poster', en: 'Posts' },
  problemer: { da: 'Problemer', en: 'Problems' },
  program: { da: 'Program', en: 'Programme' },
  projektgrupper: { da: 'Projektgrupper', en: 'Project groups' },
  rapporter: { da: 'Rapporter', en: 'Reports' },
  revision: { da: 'Revision', en: 'Audit' },
  se: { da: 'Se', en: 'See' },
  sekretariat: { da: 'Sekretariat', en: 'Secretariat' },
  styregruppe: { da: 'Styregruppe', en: 'Steering group' },
  uden_for: { da: 'Uden for budgettet', en: 'Outside the budget' },
  underskrifter: { da: 'Underskrifter', en: 'Signatures' },
  version: { da: 'Version', en: 'Version' },
  ændringer: { da: 'Ændringer', en: 'Changes' },
};

/** What a field is called. */
export function fieldName(field: string): Text {
  return others[field] ?? nameOf(field);
}

/** What one thing in a field is called. */
export function thingName(field: string): Text {
  return singular[field] ?? fieldName(field);
}

/** A step on the way to a difference: a field, or a thing in a list, which is called something. */
export interface Step {
  readonly name: Text;
  readonly called?: string;
}

/** Steps as one label: `Milepæl »Det første hold begynder«, dato`. */
export function labelOf(steps: readonly Step[]): Text {
  return { da: said(steps, 'da', '»', '«'), en: said(steps, 'en', '"', '"') };
}

function said(steps: readonly Step[], language: Language, before: string, after: string): string {
  return steps
    .map(({ called, name }, at) => {
      const word = at === 0 ? name[language] : lowered(name[language]);
      return called ? `${word} ${before}${shortened(called)}${after}` : word;
    })
    .join(', ');
}

/** How many letters of a name are shown where it only tells one thing from others. */
const most = 60;

function shortened(name: string): string {
  const letters = [...name.replace(/\s+/gu, ' ').trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** A word inside a line; one whose second letter is a capital too is an abbreviation. */
export const lowered = (word: string) =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
