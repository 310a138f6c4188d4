import type { Text } from '../language.ts';
import type { Field } from './fields.ts';
import { listOf } from './lists.ts';
import type { PlanDraft } from './plan.ts';
import { askedIn } from './programme.ts';
import { asksOf, programmes } from './programmes/index.ts';
import { fold } from './spelling.ts';

/** A value that may be meant at a field, and what it is. */
export interface Choice {
  readonly value: string;
  readonly about?: Text | undefined;
}

/** What a plan gives a short name to. */
export type Named = 'activity' | 'problem' | 'annex';

/** Where values are chosen from. */
export interface Around {
  readonly plan: PlanDraft;
  /** What may be referred to, each by all that it is called, its id first if it has one. */
  readonly named: (kind: Named) => readonly (readonly string[])[];
  /** The texts that stand where somebody is named. */
  readonly who: () => Iterable<string>;
}

/** The values that may be meant at a field: those the schema allows, those of the programme, and what the plan itself names. */
export function choicesFor(field: Field, around: Around): readonly Choice[] {
  const { name, owner, shape } = field;
  if (name === 'program' && owner === 'plan') return programmes.map(({ id, name }) => ({ value: id, about: name }));
  if (shape.enum) return shape.enum.map(value => ({ value }));
  if (isAreaName(field)) return areaNames(around.plan);
  if (owner === 'post' && name === 'indsatsområde')
    return (around.plan.indsatsområder ?? []).flatMap(({ navn }) => (navn === undefined ? [] : [{ value: navn }]));
  const kind = namedBy(field);
  if (kind)
    return around
      .named(kind)
      .flatMap(([value, about]) =>
        value === undefined ? [] : [{ value, ...(about !== undefined && { about: { da: about, en: about } }) }],
      );
  if (name !== undefined && fixedWords.includes(name)) return examplesOf(field);
  return isOfWho(field) ? everybody(around) : [];
}

/** Whether a field holds the programme's name of an indsatsområde. */
export const isAreaName = ({ name, owner }: Field): boolean =>
  owner === 'indsatsomraade' && (name === 'navn' || name === 'hører_under');

/** What a field refers to by its short name. */
export function namedBy({ name, kind, owner }: Field): Named | undefined {
  if (kind === 'henvisning') return 'annex';
  if (owner === 'maal' && name === 'problem') return 'problem';
  return (owner === 'aktivitet' && name === 'se') || (owner === 'post' && name === 'aktivitet')
    ? 'activity'
    : undefined;
}

/** Fields whose examples are all that people write there. */
const fixedWords: readonly string[] = ['status', 'pr', 'enhed', 'hvor_ofte', 'niveau'];

const examplesOf = ({ shape }: Field): readonly Choice[] =>
  (shape.examples ?? []).filter(example => typeof example === 'string').map(value => ({ value }));

/** The names that the programme gives its indsatsområder, those not chosen yet first. */
function areaNames({ program, fase = 'helhedsplan', indsatsområder = [] }: PlanDraft): readonly Choice[] {
  const chosen = new Set(indsatsområder.flatMap(({ navn }) => (navn === undefined ? [] : [fold(navn)])));
  const names = askedIn(asksOf(program).areaNames, fase)?.value ?? [];
  const about = programmes.find(({ id }) => id === program)?.name;
  return names
    .map(({ name }) => ({ value: name, about }))
    .toSorted((a, b) => Number(chosen.has(fold(a.value))) - Number(chosen.has(fold(b.value))));
}

/** Fields that name people or organisations, by what they stand among. */
const whoFields: Readonly<Record<string, readonly string[]>> = {
  ressourcer: ['giver'],
  finansiering: ['kilde'],
  post: ['kilde'],
  part: ['navn', 'person'],
  underskrift: ['part', 'navn'],
  godkendelse: ['af'],
  person: ['organisation'],
};

/** Whether somebody is named at a field: a person, a role or an organisation. */
export function isOfWho({ name, kind, owner }: Field): boolean {
  return kind === 'person' || name === 'partnere' || (whoFields[owner ?? '']?.includes(name ?? '') ?? false);
}

/** The longest text that is a name and no sentence. */
const longest = 80;

/** Everybody whom the plan names where somebody is to be named, and its parties, as they are written. */
function everybody({ plan: { kommune, boligorganisationer = [] }, who }: Around): readonly Choice[] {
  const names = [
    ...listOf(kommune),
    ...boligorganisationer.flatMap(one => (typeof one === 'string' ? one : (one.navn ?? []))),
    ...who(),
  ];
  const known = new Map(
    names
      .map(name => name.replace(/\s+/gu, ' ').trim())
      .filter(name => name !== '' && name.length <= longest)
      .map(name => [fold(name), name] as const),
  );
  return [...known.values()].toSorted(new Intl.Collator('da').compare).map(value => ({ value }));
}
