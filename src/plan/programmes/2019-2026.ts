import type { Programme } from '../programme.ts';

const first = ['prækvalifikation'] as const;
const planned = ['helhedsplan', 'gennemførelse'] as const;
const underway = ['gennemførelse'] as const;
const areaNames = [
  { name: 'Uddannelse og livschancer' },
  { name: 'Beskæftigelse' },
  { name: 'Kriminalitetsforebyggelse' },
  { name: 'Sammenhængskraft og medborgerskab' },
] as const;

export default {
  id: '2019-26',
  name: { da: '2019-26-midlerne', en: 'The 2019-26 funds' },
  years: [2019, 2026],
  asks: {
    areaName: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'must', source: 'helhed/format', phases: first },
    ],
    municipality: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'must', source: 'helhed/format', phases: first },
    ],
    parties: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'must', source: 'helhed/format', phases: first },
    ],
    bothParties: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    sections: [
      { value: true, level: 'must', source: 'lov/91a', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    problems: [
      { value: true, level: 'must', source: 'lov/91a', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    problemFigures: [
      { value: true, level: 'should', source: 'lov/91a', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    purpose: { value: true, level: 'advice', source: 'helhed/råd', phases: planned },
    agreement: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    periodStart: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'must', source: 'helhed/format', phases: first },
    ],
    periodEnd: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'must', source: 'helhed/format', phases: first },
    ],
    duration: [
      { value: 4, level: 'should', source: 'lbf-2019/boligsociale-indsatser', phases: planned },
      { value: 4, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    regulation: { value: [2019, 2020], level: 'advice', source: 'lbf/orienterer-2020' },
    listStatus: { value: true, level: 'advice', source: 'lbf/orienterer-2020' },
    coordination: { value: true, level: 'advice', source: 'lbf/orienterer-2020', phases: planned },
    coreOperation: { value: true, level: 'advice', source: 'lbf-2019/boligsociale-indsatser', phases: planned },
    knowledge: { value: true, level: 'advice', source: 'lbf/orienterer-2020', phases: planned },
    signatures: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    signatureDates: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    changesApproved: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    pageLimit: { value: 5, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    leadTime: { value: 18, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    backing: { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    annexes: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    annexApplicationForm: { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    annexKeyFigures: { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    annexRecommendation: { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    annexBudget: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    annexContingencyPlan: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    annexMilestonePlan: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    annexTermsOfReference: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    annexReportingForm: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    areas: [
      { value: true, level: 'must', source: 'bl/boligsocialt-arbejde', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    areaNames: [
      { value: areaNames, level: 'must', source: 'lbf-2019/boligsociale-indsatser', phases: planned },
      { value: areaNames, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    activityInArea: [
      { value: true, level: 'must', source: 'bl/boligsocialt-arbejde', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    subAgreements: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    subAgreementsCurrent: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: underway },
    subAgreementPartners: { value: true, level: 'should', source: 'aftale/slagelse-2021', phases: planned },
    activities: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    goal: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    steps: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    successCriteria: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    measurement: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    milestones: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    resources: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    anchoring: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    targetGroup: { value: true, level: 'should', source: 'plan/nv-life', phases: planned },
    responsible: { value: true, level: 'should', source: 'oplæg/faser', phases: planned },
    chain: { value: true, level: 'should', source: 'sfi/procesevaluering-2012', phases: planned },
    budget: [
      { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    financing: { value: true, level: 'must', source: 'lov/91a', phases: planned },
    localFinancing: [
      { value: true, level: 'must', source: 'lbf/organisation-og-økonomi', phases: planned },
      { value: true, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    localShare: [
      { value: 0.25, level: 'must', source: 'lbf/organisation-og-økonomi', phases: planned },
      { value: 0.25, level: 'advice', source: 'profil/prækvalifikation-2019', phases: first },
    ],
    organisation: { value: true, level: 'must', source: 'lbf/organisation-og-økonomi', phases: planned },
    board: { value: true, level: 'must', source: 'lbf/organisation-og-økonomi', phases: planned },
    boardMunicipality: { value: true, level: 'should', source: 'lbf/organisation-og-økonomi', phases: planned },
    boardHousing: { value: true, level: 'should', source: 'lbf/organisation-og-økonomi', phases: planned },
    steeringTasks: { value: true, level: 'advice', source: 'lbf/organisation-og-økonomi', phases: planned },
    mandate: { value: true, level: 'advice', source: 'oplæg/råd', phases: planned },
    meetings: { value: true, level: 'advice', source: 'helhed/råd', phases: planned },
    rulesOfProcedure: { value: true, level: 'advice', source: 'oplæg/råd', phases: planned },
    projectLeader: { value: true, level: 'should', source: 'sbi/2018-09', phases: planned },
    residents: { value: true, level: 'should', source: 'abis/styregrupper', phases: planned },
    referenceGroups: { value: true, level: 'advice', source: 'lbf/organisation-og-økonomi', phases: planned },
    followUp: { value: true, level: 'must', source: 'aftale/slagelse-2021', phases: planned },
    adjustment: { value: true, level: 'advice', source: 'oplæg/faser', phases: underway },
    communication: { value: true, level: 'advice', source: 'oplæg/faser', phases: underway },
    evaluation: { value: 2019, level: 'advice', source: 'helhed/råd', phases: planned },
    centralData: { value: true, level: 'advice', source: 'lbf/boligsociale-data', phases: planned },
    milestoneStatus: { value: true, level: 'advice', source: 'helhed/råd', phases: underway },
  },
} as const satisfies Programme;
