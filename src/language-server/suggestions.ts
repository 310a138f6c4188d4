import type { Language } from '../language.ts';
import { type Field, fieldAt } from '../plan/fields.ts';
import { listOf } from '../plan/lists.ts';
import { askedIn } from '../plan/programme.ts';
import { asksOf, programmes } from '../plan/programmes/index.ts';
import { fold } from '../plan/spelling.ts';
import { type Named, namesIn } from './names.ts';
import type { PlanView } from './view.ts';

/** A value that may be meant, and what it is. */
export interface Suggestion {
  readonly value: string;
  readonly about?: string | undefined;
}

/** The values that may be meant at a field: those the schema allows, those of the programme, and what the plan itself names. */
export function suggestionsFor(field: Field, plan: PlanView): readonly Suggestion[] {
  const { name, kind, owner, shape } = field;
  if (name === 'program' && owner === 'plan')
    return programmes.map(({ id, name }) => ({ value: id, about: name[plan.language] }));
  if (shape.enum) return shape.enum.map(value => ({ value }));
  if (owner === 'indsatsomraade' && (name === 'navn' || name === 'hører_under')) return areaNames(plan);
  if (owner === 'post' && name === 'indsatsområde')
    return (
      plan.examination.reading.plan.indsatsområder?.flatMap(({ navn }) =>
        navn === undefined ? [] : [{ value: navn }],
      ) ?? []
    );
  if (kind === 'henvisning') return named('annex', plan);
  if (owner === 'maal' && name === 'problem') return named('problem', plan);
  if ((owner === 'aktivitet' && name === 'se') || (owner === 'post' && name === 'aktivitet'))
    return named('activity', plan);
  if (name !== undefined && fixedWords.includes(name)) return examplesOf(field);
  return isOfWho(field) ? whoIsNamed(plan) : [];
}

/** Fields whose examples are all that people write there. */
const fixedWords: readonly string[] = ['status', 'pr', 'enhed', 'hvor_ofte', 'niveau'];

const examplesOf = ({ shape }: Field): readonly Suggestion[] =>
  (shape.examples ?? []).filter(example => typeof example === 'string').map(value => ({ value }));

/** The names that the programme gives its indsatsområder, those not chosen yet first. */
function areaNames({ examination, language }: PlanView): readonly Suggestion[] {
  const { program, fase = 'helhedsplan', indsatsområder = [] } = examination.reading.plan;
  const chosen = new Set(indsatsområder.flatMap(({ navn }) => (navn === undefined ? [] : [fold(navn)])));
  const names = askedIn(asksOf(program).areaNames, fase)?.value ?? [];
  const about = programmes.find(({ id }) => id === program)?.name[language];
  return names
    .map(({ name }) => ({ value: name, about }))
    .toSorted((a, b) => Number(chosen.has(fold(a.value))) - Number(chosen.has(fold(b.value))));
}

/** What can be referred to, by its id. */
function named(kind: Named, plan: PlanView): readonly Suggestion[] {
  return namesIn(plan).definitions.flatMap(definition => {
    const [first, second] = definition.names;
    if (definition.kind !== kind || first === undefined) return [];
    if (kind === 'activity' && !definition.id) return [];
    return [{ value: first, ...(second !== undefined && { about: second }) }];
  });
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

function isOfWho({ name, kind, owner }: Field): boolean {
  return kind === 'person' || name === 'partnere' || (whoFields[owner ?? '']?.includes(name ?? '') ?? false);
}

/** The longest text that is a name and no sentence. */
const longest = 80;

/** Everybody whom the plan names where somebody is to be named, and its parties, as they are written. */
function whoIsNamed({ files, examination, language }: PlanView): readonly Suggestion[] {
  const { kommune, boligorganisationer = [] } = examination.reading.plan;
  const names = [
    ...listOf(kommune),
    ...boligorganisationer.flatMap(one => (typeof one === 'string' ? one : (one.navn ?? []))),
  ];
  for (const file of files) {
    const look = (branch: ReturnType<typeof file.document.outline>) => {
      const field = fieldAt([...file.at, ...branch.path]);
      if (field && branch.kind === 'text' && isOfWho(field)) names.push(branch.text);
      for (const child of branch.children) look(child);
    };
    look(file.document.outline());
  }
  const known = new Map(
    names
      .map(name => name.replace(/\s+/gu, ' ').trim())
      .filter(name => name !== '' && name.length <= longest)
      .map(name => [fold(name), name] as const),
  );
  return [...known.values()].toSorted(inOrder(language)).map(value => ({ value }));
}

const inOrder = (language: Language) => new Intl.Collator(language).compare;
