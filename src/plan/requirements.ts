import type { Text } from '../language.ts';
import type { Level, Requirements } from './programme.ts';
import { writeDay } from './time/calendar.ts';

/** What a requirement is called, and its value in words where it has more to say than that it is asked. */
interface Named<Value> {
  readonly name: Text;
  readonly write?: (value: Value) => Text;
}

const same = (words: string): Text => ({ da: words, en: words });

/** What each requirement is called, in the order in which a plan is written. */
export const requirements: { readonly [Name in keyof Requirements]: Named<Requirements[Name]> } = {
  areaName: { name: { da: 'Områdets navn', en: 'Name of the area' } },
  municipality: { name: { da: 'Kommunen', en: 'The municipality' } },
  parties: { name: { da: 'Boligorganisationer og andre parter', en: 'Housing organisations and other parties' } },
  bothParties: {
    name: { da: 'Både kommune og boligorganisation er med', en: 'Municipality and housing organisation' },
  },
  sections: { name: { da: 'Afdelinger med stamdata', en: 'Sections with master data' } },
  problems: { name: { da: 'Problemer, planen skal løse', en: 'Problems to be solved' } },
  problemFigures: { name: { da: 'Problemer med tal og kilde', en: 'Problems with figure and source' } },
  purpose: { name: { da: 'Formål', en: 'Purpose' } },
  agreement: { name: { da: 'Strategisk samarbejdsaftale', en: 'Strategic agreement' } },
  periodStart: { name: { da: 'Planens begyndelse', en: 'Beginning of the plan' } },
  periodEnd: { name: { da: 'Planens slutning', en: 'End of the plan' } },
  duration: {
    name: { da: 'Planens længde', en: 'Length of the plan' },
    write: years => ({ da: `${years} år`, en: `${years} years` }),
  },
  regulation: {
    name: { da: 'Det gældende regulativ', en: 'The governing regulation' },
    write: years => ({ da: `regulativet fra ${years[0]}`, en: `the regulation of ${years[0]}` }),
  },
  listStatus: { name: { da: 'Områdets status efter § 61 a', en: 'Status of the area under § 61 a' } },
  coordination: { name: { da: 'Koordinering med andre indsatser', en: 'Coordination with other efforts' } },
  physicalWorks: {
    name: { da: 'Samspil med fysisk og økonomisk indsats', en: 'Interplay with physical and economic works' },
  },
  coreOperation: { name: { da: 'Samspil med kernedriften', en: 'Interplay with core operation' } },
  knowledge: { name: { da: 'Viden bag aktiviteterne', en: 'Knowledge behind the activities' } },
  signatures: { name: { da: 'Underskrift fra hver part', en: 'A signature of each party' } },
  signatureDates: { name: { da: 'Dato og navn ved hver underskrift', en: 'Date and name at each signature' } },
  approvals: {
    name: { da: 'Godkendelser', en: 'Approvals' },
    write: who => same(who.join(' · ')),
  },
  changesApproved: {
    name: { da: 'Ændringer godkendt af Landsbyggefonden', en: 'Changes approved by Landsbyggefonden' },
  },
  pageLimit: {
    name: { da: 'Beskrivelse af udfordringerne', en: 'Description of the challenges' },
    write: pages => ({ da: `højst ${pages} sider`, en: `at most ${pages} pages` }),
  },
  leadTime: {
    name: { da: 'Start i god tid', en: 'Early start' },
    write: months => ({ da: `omkring ${months} måneder før`, en: `about ${months} months before` }),
  },
  backing: { name: { da: 'Opbakning fra ledelserne', en: 'Backing of the managements' } },
  annexes: { name: { da: 'Liste over bilag', en: 'List of annexes' } },
  annexApplicationForm: { name: { da: 'Bilag: ansøgningsskema', en: 'Annex: application form' } },
  annexKeyFigures: { name: { da: 'Bilag: KÅS-tal', en: 'Annex: KÅS figures' } },
  annexRecommendation: { name: { da: 'Bilag: kommunal anbefaling', en: 'Annex: municipal recommendation' } },
  annexBudget: { name: { da: 'Bilag: budget', en: 'Annex: budget' } },
  annexContingencyPlan: { name: { da: 'Bilag: beredskabsplan', en: 'Annex: contingency plan' } },
  annexMilestonePlan: { name: { da: 'Bilag: milepælsplan', en: 'Annex: milestone plan' } },
  annexTermsOfReference: { name: { da: 'Bilag: kommissorium', en: 'Annex: terms of reference' } },
  annexOrganisationChart: { name: { da: 'Bilag: organisationsdiagram', en: 'Annex: organisation chart' } },
  annexActivityForm: { name: { da: 'Bilag: aktivitetsskema', en: 'Annex: activity form' } },
  annexBaselineData: {
    name: {
      da: 'Bilag: Boligsociale Data på tilsagnstidspunktet',
      en: 'Annex: Boligsociale Data at the time of the grant',
    },
  },
  annexReportingForm: { name: { da: 'Bilag: indberetningsskema', en: 'Annex: reporting form' } },
  areas: { name: { da: 'Indsatsområder', en: 'Indsatsområder' } },
  areaNames: {
    name: { da: 'Indsatsområdernes navne', en: 'Names of the indsatsområder' },
    write: areas => same(areas.map(({ name }) => name).join(' · ')),
  },
  activityInArea: { name: { da: 'Hver aktivitet i et indsatsområde', en: 'Each activity in an indsatsområde' } },
  subAgreements: { name: { da: 'Delaftale for hvert indsatsområde', en: 'Delaftale for each indsatsområde' } },
  subAgreementsCurrent: { name: { da: 'Ajourførte delaftaler', en: 'Delaftaler kept up to date' } },
  subAgreementPartners: { name: { da: 'Delaftalernes partnere', en: 'Partners of the delaftaler' } },
  areaPurpose: { name: { da: 'Indsatsområdets formål og delmål', en: 'Purpose and sub-goals of the indsatsområde' } },
  activities: { name: { da: 'Aktiviteter', en: 'Activities' } },
  goal: { name: { da: 'Mål', en: 'Goal' } },
  steps: { name: { da: 'Fremgangsmåde, skridt for skridt', en: 'What is done, step by step' } },
  successCriteria: { name: { da: 'Succeskriterier', en: 'Success criteria' } },
  measurement: { name: { da: 'Måling af succeskriterierne', en: 'Measurement of the success criteria' } },
  milestones: { name: { da: 'Milepæle', en: 'Milestones' } },
  resources: { name: { da: 'Ressourcer', en: 'Resources' } },
  anchoring: { name: { da: 'Forankring', en: 'Anchoring' } },
  targetGroup: { name: { da: 'Målgruppe', en: 'Target group' } },
  responsible: { name: { da: 'Ansvarlig', en: 'Responsible' } },
  chain: { name: { da: 'Sammenhæng fra problem til mål til aktivitet', en: 'Chain from problem to goal to activity' } },
  budget: { name: { da: 'Budget', en: 'Budget' } },
  financing: { name: { da: 'Finansieringsplan', en: 'Financing plan' } },
  localFinancing: { name: { da: 'Lokal medfinansiering', en: 'Local co-financing' } },
  localShare: {
    name: { da: 'Den lokale andel', en: 'The local share' },
    write: share => ({ da: `mindst ${share * 100} %`, en: `at least ${share * 100}%` }),
  },
  organisation: { name: { da: 'Organisation', en: 'Organisation' } },
  board: { name: { da: 'Bestyrelse', en: 'Board' } },
  boardMunicipality: {
    name: { da: 'Kommunens øverste ledelse i bestyrelsen', en: "The municipality's top management on the board" },
  },
  boardHousing: {
    name: {
      da: 'Boligorganisationernes ledelse i bestyrelsen',
      en: 'Management of the housing organisations on the board',
    },
  },
  steeringGroup: { name: { da: 'Styregruppe', en: 'Steering group' } },
  steeringTasks: { name: { da: 'Opgaver for bestyrelse eller styregruppe', en: 'Tasks of board or steering group' } },
  mandate: { name: { da: 'Mandat for bestyrelse eller styregruppe', en: 'Mandate of board or steering group' } },
  meetings: { name: { da: 'Møder i bestyrelse eller styregruppe', en: 'Meetings of board or steering group' } },
  rulesOfProcedure: {
    name: { da: 'Kommissorium eller forretningsorden', en: 'Terms of reference or rules of procedure' },
  },
  projectLeader: { name: { da: 'Projektleder eller sekretariat', en: 'Project leader or secretariat' } },
  residents: { name: { da: 'Beboerne er repræsenteret', en: 'The residents are represented' } },
  referenceGroups: { name: { da: 'Følgegrupper', en: 'Reference groups' } },
  followUp: { name: { da: 'Opfølgning på målene', en: 'Follow-up on the goals' } },
  adjustment: { name: { da: 'Justering, når noget ikke virker', en: 'Adjustment when something does not work' } },
  communication: { name: { da: 'Kommunikation undervejs', en: 'Communication along the way' } },
  evaluation: {
    name: { da: 'Evaluering', en: 'Evaluation' },
    write: year => ({ da: `fra ${year}`, en: `from ${year}` }),
  },
  centralData: { name: { da: 'Måling i Boligsociale Data', en: 'Measurement in Boligsociale Data' } },
  yearlyReport: {
    name: { da: 'Årlig indberetning', en: 'Yearly report' },
    write: day => ({
      da: `senest ${Number(day.slice(3))}.${Number(day.slice(0, 2))}. året efter`,
      en: `by ${writeDay(`2000-${day}`, 'en').replace(' 2000', '')} of the year after`,
    }),
  },
  milestoneStatus: { name: { da: 'Status på passerede milepæle', en: 'Status of milestones that have passed' } },
};

/** The value of a requirement in words; none where there is nothing to say but that it is asked. */
export function valueWords<Name extends keyof Requirements>(name: Name, value: Requirements[Name]): Text | undefined {
  return requirements[name].write?.(value);
}

/** How strongly a source asks, in a word. */
export const levelWords: Readonly<Record<Level, Text>> = {
  must: { da: 'krav', en: 'must' },
  should: { da: 'bør', en: 'should' },
  advice: { da: 'råd', en: 'advice' },
};
