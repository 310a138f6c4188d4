import type { Data, Path } from '../document/data.ts';
import type { Document } from '../document/document.ts';
import { isBlank, isEvasive, isForgotten } from './blank.ts';
import type { Format } from './formats.ts';
import { once } from './once.ts';
import type { PlanDraft } from './plan.ts';
import { sixPoints } from './plan.ts';
import type { Kind, Problem } from './problem.ts';
import { planShape, resolve, type Shape, shapeAt } from './shape.ts';
import { fieldFor, fieldMeant, fold } from './spelling.ts';
import { type ShapeError, validate } from './validator.ts';

/** Where `owner`, or its field or item `key`, stands in the text. Throws for an object that is not part of the plan. */
export type At = <Owner extends object>(owner: Owner, key?: keyof Owner) => Path;

/** A plan as far as it can be read, and what kept the rest from being read. */
export interface Reading {
  /** What is here has the right shape. Blank values and those of a wrong shape are left out; unknown fields stay. */
  readonly plan: PlanDraft;
  readonly problems: readonly Problem[];
  readonly at: At;
  /** What an owner holds beyond the fields of a plan: unknown fields, values of a wrong shape and words that answer nothing. Nothing that was written is lost. */
  rest(owner: object): readonly (readonly [key: string, value: unknown])[];
  /** Whether a field of an owner is there, with nothing or only a placeholder behind it. */
  blank(owner: object, field: string): boolean;
  /** The fields of an owner that are there with nothing or only a placeholder behind them, and what stands there. */
  blanks(owner: object): readonly (readonly [key: string, written: string])[];
  /** Whether a field of an owner was written but could not be read, so that it should not be called missing. */
  refused(owner: object, field: string): boolean;
}

type Fields = { [key: string]: unknown };
interface Origin {
  readonly parent: object | undefined;
  readonly key: string | number;
}

const blank = Symbol('blank');
const answers: readonly string[] = [...sixPoints, 'måling'];

/** Reads a document as a plan. */
export function read(document: Document): Reading {
  const reader = new Map<object, Origin>();
  const keys = new Map<object, Map<string | number, string | number>>();
  const rests = new Map<object, [string, unknown][]>();
  const problems: Problem[] = [];
  const inAnswers = new Set<object>();
  const forgotten = new Map<object, Map<string, string>>();
  const evaded = new Map<object, [string, unknown][]>();

  const pathOf = (owner: object, key?: string | number): Path => {
    const steps: (string | number)[] = key === undefined ? [] : [keys.get(owner)?.get(key) ?? key];
    for (let at: object | undefined = owner; at; ) {
      const origin = reader.get(at);
      if (!origin) throw new Error('This object is not part of the plan that was read.');
      if (origin.parent) steps.unshift(origin.key);
      at = origin.parent;
    }
    return steps;
  };
  const remember = <Built extends object>(built: Built, parent: object | undefined, key: string | number): Built => {
    reader.set(built, { parent, key });
    return built;
  };
  const rename = (owner: object, key: string | number, written: string | number) => {
    const renamed = keys.get(owner) ?? new Map<string | number, string | number>();
    keys.set(owner, renamed.set(key, written));
  };
  const setAside = (owner: object, key: string, value: unknown) => {
    const aside = rests.get(owner) ?? [];
    rests.set(owner, aside);
    aside.push([key, value]);
  };

  function build(
    data: Data,
    given: Shape | undefined,
    parent: object | undefined,
    key: string | number,
    inAnswer: boolean,
  ): unknown {
    const shape = resolve(given);
    // »mangler« and »kommer« are no answers, but say how far a thing is.
    if (typeof data === 'string')
      return isBlank(data) && !(key === 'status' && /^\p{L}+$/u.test(data) && !isForgotten(data))
        ? blank
        : sameAs(data, shape?.enum);
    if (Array.isArray(data)) return buildList(data, shape, parent, key, inAnswer);
    return buildFields(data as { readonly [key: string]: Data }, shape, parent, key, inAnswer);
  }

  function buildList(
    data: readonly Data[],
    shape: Shape | undefined,
    parent: object | undefined,
    key: string | number,
    inAnswer: boolean,
  ): unknown {
    const list = remember<unknown[]>([], parent, key);
    for (const [at, item] of data.entries()) {
      const sentence = sentenceIn(item, resolve(shape?.items));
      if (sentence !== undefined) problems.push({ kind: 'colon', at: [...pathOf(list), at] });
      const built = build(sentence ?? item, shape?.items, list, at, inAnswer);
      if (built === blank) continue;
      if (list.length !== at) rename(list, list.length, at);
      list.push(built);
    }
    const first = list[0];
    const isPrompt = typeof first === 'string' && /^(?:inds[æÆ]t|skriv|udfyld)\b/i.test(first) && parent !== undefined;
    return list.length === 0 || (isPrompt && document.isInline(pathOf(list))) ? blank : list;
  }

  function buildFields(
    data: { readonly [key: string]: Data },
    shape: Shape | undefined,
    parent: object | undefined,
    key: string | number,
    inAnswer: boolean,
  ): unknown {
    const fields = remember<Fields>({}, parent, key);
    if (inAnswer) inAnswers.add(fields);
    const known = fieldsOf(shape?.properties ?? none);
    const other = typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    let holds = false;
    for (const name of Object.keys(data)) {
      const field = known.size > 0 && !known.has(name) ? canonical(name, [...known], data, fields) : name;
      const value = data[name] ?? '';
      if (field !== name) rename(fields, field, name);
      // Words that answer nothing are asked about as if they were not there, and are shown as they are written.
      const isEvaded = answers.includes(field) && known.has(field) && isEvasive(value);
      if (isEvaded) evaded.set(fields, [...(evaded.get(fields) ?? []), [field, value]]);
      const built = isEvaded
        ? blank
        : build(value, shape?.properties?.[field] ?? other, fields, name, inAnswer || answers.includes(field));
      if (built !== blank) setOwn(fields, field, built);
      else if (known.size > 0 && !known.has(field)) setOwn(fields, field, '');
      else {
        forgotten.set(fields, (forgotten.get(fields) ?? new Map()).set(field, typeof value === 'string' ? value : ''));
        continue;
      }
      holds ||= field !== 'note';
    }
    const mayBeLeftOut = inAnswer || shape?.required === undefined;
    return mayBeLeftOut && !holds ? blank : fields;
  }

  function canonical(name: string, known: readonly string[], written: object, owner: Fields): string {
    const { field, as } = fieldFor(name, known, written, field => Object.hasOwn(owner, field));
    if (as !== undefined)
      problems.push({
        kind: as === 'same' ? 'spelling' : 'misspelt',
        at: pathOf(owner, name),
        owner,
        key: name,
        field,
      });
    return field;
  }

  const built = build(document.data, planShape, undefined, '', false);
  const isPlan = typeof built === 'object' && built !== null && !Array.isArray(built);
  const plan: Fields = isPlan ? (built as Fields) : remember({}, undefined, '');
  if (isPlan) refuse(validate(plan));
  else problems.push({ kind: 'type', at: [], expected: ['fields'], found: kindOf(document.data) });
  const asked = new Map<object, Set<string>>();
  for (const problem of problems)
    if (problem.kind === 'missing')
      asked.set(problem.owner, (asked.get(problem.owner) ?? new Set()).add(problem.field));
  for (const [owner, fields] of forgotten) {
    if (inAnswers.has(owner)) continue;
    for (const [field, value] of fields)
      if (field !== 'note' && field !== 'måling' && !asked.get(owner)?.has(field) && isForgotten(value))
        problems.push({ kind: 'placeholder', at: pathOf(owner, field), value });
  }

  /** Takes note of what ajv found, and takes the values it refused out of the plan. */
  function refuse(errors: readonly ShapeError[]): void {
    const found = errors.map(error => ({ error, ...locate(plan, error.instancePath) }));
    const out: { owner: object; key: string | number; value: unknown }[] = [];
    for (const { error, owner, key, value } of found) {
      const at = owner && key !== undefined ? pathOf(owner, key) : [];
      switch (error.keyword) {
        case 'required': {
          const field = String(error.params['missingProperty']);
          const holder = value as object;
          problems.push({
            kind: 'missing',
            at: pathOf(holder, field),
            owner: holder,
            field,
            blank: forgotten.get(holder)?.has(field) ?? false,
          });
          break;
        }
        case 'additionalProperties': {
          const unknown = String(error.params['additionalProperty']);
          const holder = value as Fields;
          const fields = Object.keys(shapeAt(stepsOf(error.instancePath))?.properties ?? {});
          problems.push({
            kind: 'unknown',
            at: pathOf(holder, unknown),
            owner: holder,
            key: unknown,
            field: fieldMeant(unknown, fields)?.field,
            fields: fields.length <= 14 ? fields.filter(field => field !== 'note') : [],
          });
          setAside(holder, unknown, holder[unknown]);
          break;
        }
        case 'format':
          problems.push({ kind: 'format', at, value: String(value), format: error.params['format'] as Format });
          break;
        case 'enum':
          if (typeof value !== 'string') break;
          problems.push({
            kind: 'value',
            at,
            value: String(value),
            allowed: error.params['allowedValues'] as readonly string[],
          });
          if (owner && key !== undefined) out.push({ owner, key, value });
          break;
        case 'type':
          problems.push({ kind: 'type', at, expected: kindsOf(error.params['type']), found: kindOf(value) });
          if (owner && key !== undefined) out.push({ owner, key, value });
          break;
        default:
          throw new Error(`The schema uses »${error.keyword}«, which no rule words.`);
      }
    }
    for (const { owner, key, value } of out.reverse()) takeOut(owner, key, value);
  }

  function takeOut(owner: object, key: string | number, value: unknown): void {
    if (!Array.isArray(owner)) {
      delete (owner as Fields)[key];
      setAside(owner, String(key), value);
      return;
    }
    const at = Number(key);
    const before = owner.map((_, index) => keys.get(owner)?.get(index) ?? index);
    owner.splice(at, 1);
    before.splice(at, 1);
    for (const [index, original] of before.entries()) rename(owner, index, original);
    const origin = reader.get(owner);
    if (origin?.parent) setAside(origin.parent, String(origin.key), value);
  }

  return {
    plan: plan as PlanDraft,
    problems,
    at: (owner, key) => pathOf(owner, key as string | number | undefined),
    rest: owner => [...(rests.get(owner) ?? []), ...(evaded.get(owner) ?? [])],
    blank: (owner, field) => forgotten.get(owner)?.has(field) ?? false,
    blanks: owner => [...(forgotten.get(owner) ?? [])],
    refused: (owner, field) => rests.get(owner)?.some(([key]) => key === field) ?? false,
  };
}

const none = {};
/** The names of the fields that a shape has. */
const fieldsOf = once((properties: object): ReadonlySet<string> => new Set(Object.keys(properties)));

/** Sets a field also where its name means something to the language itself. */
function setOwn(fields: Fields, field: string, value: unknown): void {
  if (field !== '__proto__') fields[field] = value;
  else Object.defineProperty(fields, field, { value, enumerable: true, configurable: true, writable: true });
}

/** A value as the schema writes it, when it differs only in case, dashes, spaces or the century (`2019–2026`). */
function sameAs(value: string, allowed: readonly string[] | undefined): string {
  if (!allowed || allowed.includes(value)) return value;
  const simple = (text: string) =>
    fold(
      text
        .replace(/[‐‑‒–—]/g, '-')
        .replace(/-\s*20(\d\d)/, '-$1')
        .replace(/-?midlerne$/i, ''),
    );
  return allowed.find(one => simple(one) === simple(value)) ?? value;
}

/** The sentence in an item that a colon has made a field of: `- Fase 1: samtaler`. Only where a sentence may stand and no such field is known. */
export function sentenceIn(item: Data, shape: Shape | undefined): string | undefined {
  if (typeof item !== 'object' || Array.isArray(item)) return undefined;
  const [name, ...others] = Object.keys(item);
  if (name === undefined || others.length > 0 || ![shape?.type].flat().includes('string')) return undefined;
  const value = (item as { readonly [key: string]: Data })[name];
  const isField = fieldMeant(name, Object.keys(shape?.properties ?? {})) !== undefined;
  return isField || typeof value !== 'string' || value === '' ? undefined : `${name}: ${value}`;
}

interface Located {
  readonly owner: object | undefined;
  readonly key: string | number | undefined;
  readonly value: unknown;
}

function locate(plan: object, pointer: string): Located {
  let located: Located = { owner: undefined, key: undefined, value: plan };
  for (const step of stepsOf(pointer)) {
    const owner = located.value as Fields;
    const key = Array.isArray(owner) ? Number(step) : step;
    located = { owner, key, value: owner[key] };
  }
  return located;
}

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const kindNames: Readonly<Record<string, Kind>> = { string: 'text', number: 'text', array: 'list', object: 'fields' };

function kindsOf(types: unknown): Kind[] {
  return [...new Set([types].flat().map(type => kindNames[String(type)] ?? 'text'))];
}

function kindOf(value: unknown): Kind {
  return Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'fields' : 'text';
}
