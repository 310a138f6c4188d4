import type { Data } from '../../document/data.ts';
import { sixPoints } from '../../plan/plan.ts';
import { allParts, type Part } from './draft.ts';

/** Finds what a document refers to by its words: annexes, activities, sections and challenges. What is not found stays as it is written. */
export function resolveReferences(plan: Part): void {
  const known = knownIn(plan);
  for (const part of allParts(plan)) {
    pointElsewhere(part, plan);
    for (const [name, value] of [...part.fields]) {
      const annex = name === 'bilag' && typeof value === 'string' ? annexIn(value, known) : undefined;
      for (const [field, data] of annex ?? []) part.fields.set(field, data);
      if (!annex) part.fields.set(name, answerIn(value, name, known) ?? resolved(value, name, known));
    }
  }
  for (const [problem, id] of known.used) markProblem(plan, problem, id);
}

/** An activity that only says where it is described points there. */
function pointElsewhere({ scope, fields }: Part, plan: Part): void {
  const [, nr] = /^Se aktivitet (\S+?)(?: under .+)?\.$/u.exec(textIn(fields.get('beskrivelse'))) ?? [];
  if (scope !== 'activity' || nr === undefined || fields.size > 3) return;
  const found = allParts(plan).find(part => part.scope === 'activity' && part.fields.get('nr') === nr);
  if (!found || found.fields === fields) return;
  fields.set('se', idOf(found));
  fields.delete('titel');
  fields.delete('beskrivelse');
}

/** The id that others refer to an activity by: its number. */
function idOf({ fields }: Part): string {
  const id = textIn(fields.get('nr'));
  fields.set('id', id);
  return id;
}

interface Known {
  /** Activities and sections by what a submission calls them. */
  readonly activities: ReadonlyMap<string, Part>;
  readonly sections: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, string>;
  readonly annexes: readonly { readonly line: string; readonly nr: string; readonly place: string }[];
  /** The challenges that something refers to, and the id that they get. */
  readonly used: Map<string, string>;
}

function knownIn(plan: Part): Known {
  const activities = new Map<string, Part>();
  for (const part of allParts(plan).filter(({ scope }) => scope === 'activity')) {
    const title = textIn(part.fields.get('titel'));
    const nr = textIn(part.fields.get('nr'));
    if (nr !== '' && title !== '') activities.set(`${nr} ${title}`, part);
  }
  const owners = listIn(plan.fields.get('boligorganisationer'));
  const sections = owners.flatMap(owner => listIn(fieldIn(owner, 'afdelinger')));
  const problems = listIn(plan.fields.get('problemer')).map(problem => textIn(fieldIn(problem, 'problem') ?? problem));
  return {
    activities,
    sections: new Map(
      sections.map(one => [
        `${textIn(fieldIn(one, 'nr'))} ${textIn(fieldIn(one, 'navn'))}`,
        textIn(fieldIn(one, 'nr')),
      ]),
    ),
    problems: new Map(problems.map((problem, at) => [problem, String(at + 1)])),
    annexes: listIn(plan.fields.get('bilag')).flatMap(annex => {
      const [nr, title] = [textIn(fieldIn(annex, 'nr')), textIn(fieldIn(annex, 'titel'))];
      return nr === '' || title === ''
        ? []
        : [{ nr, line: `Bilag ${nr}: ${title}`, place: textIn(fieldIn(annex, 'sted')) }];
    }),
    used: new Map(),
  };
}

function resolved(value: Data, name: string, known: Known): Data {
  if (typeof value === 'string') return textFor(value, name, known);
  if (isList(value)) return value.map(item => resolved(item, name, known));
  const entries = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, Data])[] => {
    const annex = key === 'bilag' && typeof inner === 'string' ? annexIn(inner, known) : undefined;
    if (annex) return annex;
    // A challenge is not a reference to itself.
    return [[key, name === 'problemer' && key === 'problem' ? inner : resolved(inner, key, known)]];
  });
  return Object.fromEntries(entries);
}

/** An answer that stands in an annex: `I bilag 3: Plan for besøg, side 3-5 (sekretariatet)`. */
function answerIn(value: Data, name: string, { annexes }: Known): Data | undefined {
  if (typeof value !== 'string' || !sixPoints.some(point => point === name)) return undefined;
  const found = annexes.find(({ line, place }) => {
    const rest = value.startsWith(`I ${lower(line)}`) ? value.slice(line.length + 2) : undefined;
    return rest !== undefined && /^(?:, side [^(]+?)?$/u.test(rest.replace(` (${place})`, ''));
  });
  if (!found) return undefined;
  const [, side] = /^, side ([^(]+?)(?: \(|$)/u.exec(value.slice(found.line.length + 2)) ?? [];
  return { bilag: found.nr, ...(side === undefined ? {} : { side }) };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function textFor(text: string, name: string, known: Known): string {
  if (name === 'aktivitet') {
    const activity = known.activities.get(text);
    return activity ? idOf(activity) : text;
  }
  if (name === 'afdelinger') return known.sections.get(text) ?? text;
  const id = name === 'problem' ? known.problems.get(text) : undefined;
  if (id === undefined) return text;
  known.used.set(text, id);
  return id;
}

/** The number of an annex, and where in it to look. */
function annexIn(text: string, { annexes }: Known): readonly (readonly [string, Data])[] | undefined {
  const found = annexes.find(({ line }) => text === line || text.startsWith(`${line}, `));
  if (!found) return undefined;
  const side = text.slice(found.line.length + 2).replace(/^side /u, '');
  return [['bilag', found.nr], ...(side === '' ? [] : [['side', side] as const])];
}

/** Gives a challenge the id that others refer to it by. */
function markProblem(plan: Part, words: string, id: string): void {
  const problems = listIn(plan.fields.get('problemer')).map((problem): Data => {
    if (textIn(fieldIn(problem, 'problem') ?? problem) !== words) return problem;
    return typeof problem === 'string' ? { id, problem } : { id, ...problem };
  });
  plan.fields.set('problemer', problems);
}

const isList = (value: Data): value is readonly Data[] => Array.isArray(value);
const listIn = (value: Data | undefined): readonly Data[] => (value !== undefined && isList(value) ? value : []);
const textIn = (value: Data | undefined): string => (typeof value === 'string' ? value : '');
const fieldIn = (value: Data, key: string): Data | undefined =>
  typeof value === 'object' && !isList(value) && Object.hasOwn(value, key) ? value[key] : undefined;
