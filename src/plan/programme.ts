import type { Text } from '../language.ts';
import type { PlanDraft } from './plan.ts';
import type { SourceId } from './sources.ts';

/** How a source puts its demand: `must` is an error, `should` a warning, `advice` a note. */
export type Level = 'must' | 'should' | 'advice';

export type Phase = NonNullable<PlanDraft['fase']>;
export const phases: readonly Phase[] = ['prækvalifikation', 'helhedsplan', 'gennemførelse'];

/** The name of an indsatsområde, and other forms of it that approved plans are seen to use. */
export interface AreaName {
  readonly name: string;
  readonly seenAs?: readonly string[];
}

/**
 * Every requirement that some programme makes, and the value that it comes with (`true` where there is nothing to say but
 * that it is asked). What each is called stands in `requirements.ts`.
 */
export interface Requirements {
  /** The plan names the housing area it is for. */
  areaName: true;
  /** The plan names the municipality. */
  municipality: true;
  /** The plan names the parties: housing organisations, and others who sign. */
  parties: true;
  /** Municipality and housing organisation are both parties. */
  bothParties: true;
  /** The plan lists the housing sections it covers. */
  sections: true;
  /** The plan says which problems it is to solve. */
  problems: true;
  /** The problems are documented: by a figure, a source or an annex. */
  problemFigures: true;
  /** The plan says what it is for as a whole. */
  purpose: true;
  /** The strategic agreement (strategisk samarbejdsaftale) is there. */
  agreement: true;
  /** The plan says when it begins. */
  periodStart: true;
  /** The plan says when it ends. */
  periodEnd: true;
  /** How long a plan runs, in years. */
  duration: number;
  /** The years of the regulation (regulativ) that governs the plan; another year cited is a slip. */
  regulation: readonly number[];
  /** The plan says whether the area is on the list of § 61 a. */
  listStatus: true;
  /** The plan says how it is coordinated with other efforts, above all a development plan (udviklingsplan). */
  coordination: true;
  /** The plan says how it goes with physical and economic works. */
  physicalWorks: true;
  /** The plan says how it supplements core operation (kernedrift). */
  coreOperation: true;
  /** The plan names the knowledge behind its activities. */
  knowledge: true;
  /** Each party signs. */
  signatures: true;
  /** Each signature has a date and says who signed. */
  signatureDates: true;
  /** Who approves the plan before it runs. */
  approvals: readonly Approver[];
  /** Landsbyggefonden approves each change of the agreement. */
  changesApproved: true;

  /** The most pages that the description of the area's challenges may fill. */
  pageLimit: number;
  /** How long before the plan begins the work on it is started, in months. */
  leadTime: number;
  /** Municipality and housing organisation stand behind the application. */
  backing: true;

  /** The plan lists its annexes. */
  annexes: true;
  annexApplicationForm: true;
  annexKeyFigures: true;
  annexRecommendation: true;
  annexBudget: true;
  annexContingencyPlan: true;
  annexMilestonePlan: true;
  annexTermsOfReference: true;
  annexOrganisationChart: true;
  annexActivityForm: true;
  annexBaselineData: true;
  annexReportingForm: true;

  /** The plan chooses indsatsområder. */
  areas: true;
  /** The names that an indsatsområde can have. */
  areaNames: readonly AreaName[];
  /** Every activity belongs to an indsatsområde. */
  activityInArea: true;
  /** Each chosen indsatsområde has its delaftale. */
  subAgreements: true;
  /** Each delaftale is kept up to date, and says when that was last done. */
  subAgreementsCurrent: true;
  /** Each delaftale names those it is made with. */
  subAgreementPartners: true;
  /** Each indsatsområde states formål and delmål. */
  areaPurpose: true;

  /** The plan has at least one activity. */
  activities: true;
  goal: true;
  steps: true;
  successCriteria: true;
  measurement: true;
  milestones: true;
  resources: true;
  anchoring: true;
  /** Each activity says whom it is for. */
  targetGroup: true;
  /** Each activity says who is responsible. */
  responsible: true;
  /** A visible chain from problem to goal to activity. */
  chain: true;

  /** The plan has a budget. */
  budget: true;
  /** The plan says who pays: the financing plan. */
  financing: true;
  /** Somebody besides Landsbyggefonden pays. */
  localFinancing: true;
  /** The least part of the total that is paid locally, from 0 to 1. */
  localShare: number;

  /** The plan says how the work is organised. */
  organisation: true;
  /** There is a board (boligsocial bestyrelse). */
  board: true;
  /** The municipality's top administrative management sits on the board. */
  boardMunicipality: true;
  /** The management of the housing organisations sits on the board. */
  boardHousing: true;
  /** There is a steering group (styregruppe). */
  steeringGroup: true;
  /** The plan says what the board or steering group is to do. */
  steeringTasks: true;
  /** The plan says what the board or steering group may decide. */
  mandate: true;
  /** The plan says how often the board or steering group meets. */
  meetings: true;
  /** Terms of reference (kommissorium) or rules of procedure (forretningsorden) for the board or steering group. */
  rulesOfProcedure: true;
  /** There is a project leader or a secretariat. */
  projectLeader: true;
  /** The residents are represented. */
  residents: true;
  /** There are reference groups (følgegrupper). */
  referenceGroups: true;
  /** The parties follow up on the goals. */
  followUp: true;
  /** The plan says how it is adjusted when something does not work. */
  adjustment: true;
  /** The plan says how it communicates along the way. */
  communication: true;
  /** The plan says how it is evaluated. The value is the year from which it is asked. */
  evaluation: number;
  /** The effort is measured in Boligsociale Data. */
  centralData: true;

  /** Month and day by which the report of a calendar year is due in the year after, `06-30`. */
  yearlyReport: string;
  /** Milestones that have passed say whether they were reached. */
  milestoneStatus: true;
}

/** Who approves a plan. */
export type Approver = 'boligorganisation' | 'kommune' | 'Landsbyggefonden';

/** What a programme says of one requirement: how strongly, in which phases, and where it stands. */
export interface Asked<Value> {
  readonly value: Value;
  readonly level: Level;
  readonly source: SourceId;
  /** The phases in which it is asked; all when left out. */
  readonly phases?: readonly Phase[];
}

/** The same where a programme asks it in different ways in different phases: one for each. */
export type Asking<Value> = Asked<Value> | readonly Asked<Value>[];

/** One round of Landsbyggefonden's money and all that it asks of a plan. */
export interface Programme {
  readonly id: NonNullable<PlanDraft['program']>;
  readonly name: Text;
  /** The first and the last year whose money it is. */
  readonly years: readonly [from: number, to: number];
  readonly asks: { readonly [Name in keyof Requirements]?: Asking<Requirements[Name]> };
}

/** The ways in which a requirement is asked. */
export function askings<Value>(asking: Asking<Value> | undefined): readonly Asked<Value>[] {
  if (asking === undefined) return [];
  return isMany(asking) ? asking : [asking];
}

/** How a requirement is asked in a phase; not at all when there is nothing. */
export function askedIn<Value>(asking: Asking<Value> | undefined, phase: Phase): Asked<Value> | undefined {
  return askings(asking).find(({ phases }) => phases?.includes(phase) ?? true);
}

const isMany = <Value>(asking: Asking<Value>): asking is readonly Asked<Value>[] => Array.isArray(asking);
