import type { Text } from '../language.ts';
import type { Field as Known } from '../plan/fields.ts';

/** How one more is offered in each list of a plan; `milepaele.hvad` where the same name is another thing elsewhere. */
const offers: Readonly<Record<string, Text>> = {
  afdelinger: { da: 'Tilføj en afdeling', en: 'Add a housing section' },
  afsnit: { da: 'Tilføj et afsnit', en: 'Add a section' },
  aktiviteter: { da: 'Tilføj en aktivitet', en: 'Add an activity' },
  ansvarlig: { da: 'Tilføj en ansvarlig', en: 'Add someone responsible' },
  beboere: { da: 'Tilføj en linje om beboerne', en: 'Add a line on the residents' },
  bestyrelse: { da: 'Tilføj en bestyrelse', en: 'Add a board' },
  bilag: { da: 'Tilføj et bilag', en: 'Add an annex' },
  boligorganisationer: { da: 'Tilføj en boligorganisation', en: 'Add a housing organisation' },
  delmål: { da: 'Tilføj et delmål', en: 'Add a sub-goal' },
  driftsansvarlig: { da: 'Tilføj en driftsansvarlig', en: 'Add an operator' },
  evaluering: { da: 'Tilføj et punkt om evalueringen', en: 'Add a point on the evaluation' },
  finansiering: { da: 'Tilføj en, der betaler', en: 'Add someone who pays' },
  forankring: { da: 'Tilføj et punkt om forankringen', en: 'Add a point on the anchoring' },
  formand: { da: 'Tilføj en formand', en: 'Add a chair' },
  formål: { da: 'Tilføj et formål', en: 'Add a purpose' },
  følgegrupper: { da: 'Tilføj en følgegruppe', en: 'Add a reference group' },
  godkendelser: { da: 'Tilføj en godkendelse', en: 'Add an approval' },
  grupper: { da: 'Tilføj en gruppe', en: 'Add a group' },
  'milepaele.hvad': { da: 'Tilføj endnu noget, der er nået', en: 'Add something else that is reached' },
  'rapport.hvad': { da: 'Tilføj noget, der er sendt', en: 'Add something that was sent' },
  hvem: { da: 'Tilføj en person eller gruppe', en: 'Add a person or group' },
  indsatsområder: { da: 'Tilføj et indsatsområde', en: 'Add an indsatsområde' },
  justering: { da: 'Tilføj et punkt om justering', en: 'Add a point on adjustment' },
  kommune: { da: 'Tilføj en kommune', en: 'Add a municipality' },
  kommunikation: { da: 'Tilføj et punkt om kommunikation', en: 'Add a point on communication' },
  kontakt: { da: 'Tilføj en kontaktperson', en: 'Add a contact person' },
  mandat: { da: 'Tilføj et punkt i mandatet', en: 'Add a point to the mandate' },
  medarbejdere: { da: 'Tilføj en medarbejder', en: 'Add a member of staff' },
  medlemmer: { da: 'Tilføj et medlem', en: 'Add a member' },
  milepæle: { da: 'Tilføj en milepæl', en: 'Add a milestone' },
  mål: { da: 'Tilføj et mål', en: 'Add a goal' },
  målgruppe: { da: 'Tilføj en målgruppe', en: 'Add a target group' },
  måling: { da: 'Tilføj en måling', en: 'Add a measurement' },
  note: { da: 'Tilføj en note', en: 'Add a note' },
  område: { da: 'Tilføj et boligområde', en: 'Add a housing area' },
  opgaver: { da: 'Tilføj en opgave', en: 'Add a task' },
  parter: { da: 'Tilføj en part', en: 'Add a party' },
  partnere: { da: 'Tilføj en partner', en: 'Add a partner' },
  poster: { da: 'Tilføj en post', en: 'Add an item' },
  problemer: { da: 'Tilføj et problem', en: 'Add a problem' },
  projektgrupper: { da: 'Tilføj en projektgruppe', en: 'Add a project group' },
  projektleder: { da: 'Tilføj en projektleder', en: 'Add a project leader' },
  rapporter: { da: 'Tilføj en rapport', en: 'Add a report' },
  ressourcer: { da: 'Tilføj en ressource', en: 'Add a resource' },
  resultater: { da: 'Tilføj et resultat', en: 'Add a result' },
  revision: { da: 'Tilføj et punkt om revision', en: 'Add a point on revision' },
  sekretariat: { da: 'Tilføj et sekretariat', en: 'Add a secretariat' },
  skridt: { da: 'Tilføj et skridt', en: 'Add a step' },
  styregruppe: { da: 'Tilføj en styregruppe', en: 'Add a steering group' },
  succeskriterier: { da: 'Tilføj et succeskriterium', en: 'Add a success criterion' },
  tekst: { da: 'Tilføj et stykke tekst', en: 'Add a paragraph' },
  uden_for: { da: 'Tilføj en linje uden for budgettet', en: 'Add a line outside the budget' },
  underskrifter: { da: 'Tilføj en underskrift', en: 'Add a signature' },
  viden: { da: 'Tilføj en kilde til viden', en: 'Add a source of knowledge' },
  ændringer: { da: 'Tilføj en ændring', en: 'Add a change' },
  år: { da: 'Tilføj et år', en: 'Add a year' },
};

/** How one more is offered in a list that has no words of its own. */
const anyOffer: Text = { da: 'Tilføj en linje', en: 'Add a line' };

/** How one more is offered: »Tilføj en milepæl«. */
export const offerOf = (name: string, known: Known | undefined): Text =>
  offers[`${known?.owner ?? ''}.${name}`] ?? (Object.hasOwn(offers, name) ? (offers[name] ?? anyOffer) : anyOffer);
