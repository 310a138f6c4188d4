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

/** Every requirement that some programme makes, and the value that it comes with (`true` where there is nothing to say but that it is asked). */
export interface Requirements {
  /** The plan names the housing area it is for. */
  areaName: true;
  /** The plan names the municipality. */
  municipality: true;
  /** The plan names the parties: housing organisations, and others who sign. */
  parties: true;
  /** The plan says when it begins. */
  periodStart: true;
  /** The plan says when it ends. */
  periodEnd: true;
  /** The plan chooses indsatsområder. */
  areas: true;
  /** The names that an indsatsområde can have. */
  areaNames: readonly AreaName[];
  /** Every activity belongs to an indsatsområde. */
  activityInArea: true;
  /** The plan has at least one activity. */
  activities: true;
  goal: true;
  steps: true;
  successCriteria: true;
  measurement: true;
  milestones: true;
  resources: true;
  anchoring: true;
}

/** What a programme says of one requirement: how strongly, in which phases, and where it stands. */
export interface Asked<Value> {
  readonly value: Value;
  readonly level: Level;
  readonly source: SourceId;
  /** The phases in which it is asked; all when left out. */
  readonly phases?: readonly Phase[];
}

/** One round of Landsbyggefonden's money and all that it asks of a plan. */
export interface Programme {
  readonly id: NonNullable<PlanDraft['program']>;
  readonly name: Text;
  readonly asks: { readonly [Name in keyof Requirements]?: Asked<Requirements[Name]> };
}
