import type { Path } from '../../document/data.ts';
import { annexesAbout } from '../annexes.ts';
import type { PlanDraft } from '../plan.ts';
import type { Reading } from '../read.ts';
import { anyCase } from '../wording/any-case.ts';
import { chaptersAbout } from '../wording/chapters.ts';
import { textsIn } from '../wording/statements.ts';
import {
  type Group,
  groupsOf,
  type OrganisationParts,
  organisationOf,
  type PlacedGroup,
  peopleIn,
  steeringBody,
} from './people.ts';

/** What a plan says of how the work is organised. */
export interface Organising {
  /** The organisation in parts, when it is written so. */
  readonly parts: OrganisationParts | undefined;
  /** What is told of it as a whole: its description and sections, and the plan's own sections about it. */
  readonly told: string;
  /** Every text of the organisation, and what is told of it. */
  readonly said: string;
  readonly groups: readonly PlacedGroup[];
  /** The group that decides, when there is one in the parts. */
  readonly steering: PlacedGroup | undefined;
}

const known = new WeakMap<PlanDraft, Organising | 'missing'>();

/** What a plan says of its organisation, under `organisation` or in a section about it; nothing when it says nothing. */
export function organisingOf(plan: PlanDraft): Organising | undefined {
  const found = known.get(plan) ?? organising(plan) ?? 'missing';
  known.set(plan, found);
  return found === 'missing' ? undefined : found;
}

function organising(plan: PlanDraft): Organising | undefined {
  const chapters = chaptersAbout(plan, anyCase(/organiser|organisation|(?<!ud)styring|ledelse/));
  if (plan.organisation === undefined && chapters.length === 0) return undefined;
  const parts = organisationOf(plan);
  const told = textOf([
    ...chapters.map(({ text }) => text),
    parts ? [parts.beskrivelse, parts.afsnit] : plan.organisation,
  ]);
  const said = `${textOf(plan.organisation)}\n${told}`;
  return { parts, told, said, groups: groupsOf(plan), steering: steeringBody(plan) };
}

/** Every text in an answer, each on a line of its own. */
const textOf = (answer: unknown) => textsIn(answer).join('\n').normalize('NFC');

/** Tells whether a plan leaves how it is organised to an annex. */
export function isOrganisedInAnnex(plan: PlanDraft): boolean {
  if (plan.organisation !== undefined) return organisationOf(plan)?.bilag !== undefined;
  return annexesAbout(plan, anyCase(/organisering|organisations(?:plan|beskrivelse)/)).length > 0;
}

/** The organisation whose details can be asked for: not one that is missing, could not be read, or stands in an annex. */
export function detailsOf({ plan, refused }: Reading): Organising | undefined {
  return refused(plan, 'organisation') || isOrganisedInAnnex(plan) ? undefined : organisingOf(plan);
}

/** Where a detail of the organisation is to be written. */
export function placeOf({ plan, at }: Reading, detail: keyof OrganisationParts): Path {
  const parts = organisationOf(plan);
  return parts ? at(parts, detail) : at(plan, 'organisation');
}

/** Where a detail of a group is to be written. */
export function placeInGroup(reading: Reading, { written, field }: PlacedGroup, detail: keyof Group): Path {
  return typeof written === 'object' ? reading.at(written, detail) : placeOf(reading, field);
}

/** Everybody who sits in a group, each in words; a group that is written as one text is taken as one. */
export function seatsIn({ written, parts }: PlacedGroup): readonly string[] {
  if (typeof written === 'string')
    return /direkt|form[aæ]nd|chef|kommune|medlem|repræsentant|,/i.test(written) ? [written] : [];
  return [...peopleIn(parts.formand), ...peopleIn(parts.medlemmer)];
}

/** Every text of a group, each on a line of its own. */
export function wordsOf({ written }: PlacedGroup): string {
  return textOf(written);
}

/**
 * Where the terms of reference (kommissorium) stand, or else the rules of procedure (forretningsorden) if these count too:
 * in an annex, with the organisation, or nowhere.
 */
export function termsOf(plan: PlanDraft, counts: 'kommissorium' | 'both'): 'annex' | 'organisation' | undefined {
  const terms = counts === 'both' ? /kommissori|forretningsorden|vedtægt/i : /kommissori|vedtægt/i;
  if (annexesAbout(plan, terms).length > 0) return 'annex';
  const { parts, groups = [], said = '' } = organisingOf(plan) ?? {};
  const papers = [parts, ...groups.map(group => group.parts)].flatMap(owner =>
    counts === 'both' ? [owner?.kommissorium, owner?.forretningsorden] : [owner?.kommissorium],
  );
  if (papers.some(paper => typeof paper === 'object' && paper.bilag !== undefined)) return 'annex';
  if (papers.some(paper => paper !== undefined)) return 'organisation';
  return terms.test(said.replace(termsOfOthers, ' ')) ? 'organisation' : undefined;
}

/** The terms of other groups, which a board or a steering group has for a task to approve. */
const termsOfOthers =
  /(?:godkend|udarbejd|vedtag)[\wæøåé]{0,9} (?:[\wæøåé]{1,30} ){0,2}kommissorier(?:ne)?(?![\wæøåé])|kommissori[\wæøåé]{0,9} (?:for|til) (?:[\wæøåé]{1,30} ){0,2}[\wæøåé]{0,30}(?:projekt|arbejds|følge|del|under)[\wæøåé]{0,9}gruppe|(?:projekt|arbejds|følge|under)gruppernes kommissori/gi;

/** What those are called who lead the daily work. */
export const leader = anyCase(
  /projektled|sekretariat|programled|(?<![\wæøåé])koordinator|boligsocial[\wæøåé]* (?:led|chef|konsulent)|helhedsplan[\wæøåé]*led|områdeled|daglige? led|projektchef/,
);

/** A seat that says where its holder belongs, or what they are called, and not the position alone. */
const belongs = /\s(?:i|fra|hos|ved|ansat)\s|\S[\s,]+[A-ZÀ-Þ]/;

/**
 * Tells whether somebody leads the daily work: a project leader or a secretariat, whatever they are called. One who is only
 * spoken of in what others do, or who has a seat by the position alone, is not named by that.
 */
export function namesLeader({ parts, told, groups }: Organising): boolean {
  if (parts?.projektleder !== undefined || parts?.sekretariat !== undefined) return true;
  const seats = groups.flatMap(group => [group.parts.navn ?? '', ...seatsIn(group).filter(seat => belongs.test(seat))]);
  return [told, textOf(parts?.medarbejdere), ...seats].some(text => leader.test(text.normalize('NFC')));
}

/** Tells whether the organisation says who does the daily work, in its parts. */
export function namesStaff({ parts }: Organising): boolean {
  return [parts?.projektleder, parts?.medarbejdere, parts?.sekretariat].some(people => people !== undefined);
}
