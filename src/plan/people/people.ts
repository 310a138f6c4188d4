import { listOf } from '../lists.ts';
import type { Gruppe, Organisation } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import type { Pattern } from '../wording/any-case.ts';

/** An organisation with its parts; one that is told in a text alone has only `beskrivelse`. */
export type OrganisationParts = Exclude<Draft<Organisation>, string>;

/** A group with its parts; one that is written as a text alone has only `navn`. */
export type Group = Exclude<Draft<Gruppe>, string | readonly unknown[]>;

/** A group of the organisation, and the field it is written in. */
export interface PlacedGroup {
  readonly field: GroupField;
  /** The group as it is written: what `at` can place. A text has no place of its own. */
  readonly written: string | Group;
  readonly parts: Group;
}

const groupFields = [
  'bestyrelse',
  'styregruppe',
  'følgegrupper',
  'projektgrupper',
  'sekretariat',
  'grupper',
] as const satisfies readonly (keyof OrganisationParts)[];
export type GroupField = (typeof groupFields)[number];

/** The organisation in parts, when it is written so. */
export function organisationOf({ organisation }: PlanDraft): OrganisationParts | undefined {
  return typeof organisation === 'object' ? organisation : undefined;
}

/** The groups that do the work or decide over it, from the top down. */
export function groupsOf(plan: PlanDraft): readonly PlacedGroup[] {
  const organisation = organisationOf(plan);
  if (!organisation) return [];
  return groupFields.flatMap(field =>
    listOf(organisation[field]).map(
      (written): PlacedGroup => ({ field, written, parts: typeof written === 'string' ? { navn: written } : written }),
    ),
  );
}

/** The group that decides: the board (bestyrelse), or else the steering group, also when it stands among the other groups. */
export function steeringBody(plan: PlanDraft): PlacedGroup | undefined {
  const groups = groupsOf(plan);
  const named = (pattern: Pattern) =>
    groups.find(({ field, parts }) => field === 'grupper' && pattern.test(parts.navn ?? ''));
  return (
    groups.find(({ field }) => field === 'bestyrelse') ??
    groups.find(({ field }) => field === 'styregruppe') ??
    named(/(?<!afdelings|organisations)bestyrelse/i) ??
    named(/styregruppe/i)
  );
}

/** People or roles in words, one text for each: `Direktøren for Boligforeningen Eksempel`, `projektleder, Boligforeningen Eksempel`. */
export function peopleIn(value: unknown): readonly string[] {
  return listOf(value as string | object | undefined).map(person => {
    if (typeof person !== 'object') return String(person);
    const { navn, titel, organisation, rolle } = person as Readonly<Record<string, unknown>>;
    return [navn, titel, organisation, rolle].filter(part => typeof part === 'string').join(', ');
  });
}
