import type { Branch } from '../document/outline.ts';
import { type Named, namedBy } from '../plan/choices.ts';
import { fieldAt } from '../plan/fields.ts';
import { fold } from '../plan/spelling.ts';
import type { FileView, PlanView } from './view.ts';

/** A thing with a name of its own, and the names it can be referred to by: its id first. */
export interface Definition {
  readonly kind: Named;
  readonly file: FileView;
  /** All of it. */
  readonly branch: Branch;
  readonly id: Mention | undefined;
  readonly names: readonly string[];
}

/** A place where a name is written: its own, or in a reference to it. */
export interface Mention {
  readonly kind: Named;
  readonly file: FileView;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The names in a plan, in all its files. */
export interface Names {
  readonly definitions: readonly Definition[];
  readonly references: readonly Mention[];
}

/** What has an id, and what else it may be called by. */
const things: Readonly<Record<string, { readonly kind: Named; readonly also: readonly string[] }>> = {
  aktivitet: { kind: 'activity', also: ['titel'] },
  problem: { kind: 'problem', also: ['problem'] },
  bilag: { kind: 'annex', also: ['titel', 'nr', 'fil'] },
};

/** Finds all names in a plan. */
export function namesIn({ files }: PlanView): Names {
  const definitions: Definition[] = [];
  const references: Mention[] = [];
  for (const file of files) {
    const look = (branch: Branch) => {
      const field = fieldAt([...file.at, ...branch.path]);
      if (!field) return;
      const thing = things[field.kind ?? ''];
      if (thing && branch.kind === 'fields') {
        const definition = definitionOf(branch, file, thing);
        if (definition.names.length > 0) definitions.push(definition);
      }
      const kind = branch.kind === 'text' && branch.text !== '' ? namedBy(field) : undefined;
      if (kind) references.push(...mentionsIn(branch, kind, file));
      for (const child of branch.children) look(child);
    };
    look(file.document.outline());
  }
  return { definitions, references };
}

function definitionOf(
  branch: Branch,
  file: FileView,
  { kind, also }: { readonly kind: Named; readonly also: readonly string[] },
): Definition {
  const child = (name: string) => branch.children.find(({ path, text }) => path.at(-1) === name && text !== '');
  const isReference = kind === 'activity' && child('se') !== undefined;
  const own = child('id');
  const names = isReference ? [] : ['id', ...also].flatMap(name => child(name)?.text ?? []);
  return { kind, file, branch, id: own && mention(own, kind, file), names };
}

/** Where the names stand in a reference: a goal may name more problems than one, `unge og voksne`. */
function mentionsIn(branch: Branch, kind: Named, file: FileView): readonly Mention[] {
  const whole = mention(branch, kind, file);
  const pieces = [...whole.name.matchAll(/[^\s,;/+&]+/gu)].filter(([piece]) => piece !== 'og');
  const separators = whole.name.split(/\s*[,;/+&]\s*|\s+og\s+/u);
  const written = file.document.text.slice(whole.from, whole.to);
  if (kind !== 'problem' || pieces.length !== separators.length || written !== whole.name) return [whole];
  return pieces.map(({ 0: name, index }) => ({
    ...whole,
    name,
    from: whole.from + index,
    to: whole.from + index + name.length,
  }));
}

/** A text without the quotes around it. */
function mention({ text, value: { from, to } }: Branch, kind: Named, file: FileView): Mention {
  const isQuoted = /^(["'])[\s\S]*\1$/u.test(file.document.text.slice(from, to));
  return { kind, file, name: text.trim(), from: from + (isQuoted ? 1 : 0), to: to - (isQuoted ? 1 : 0) };
}

/** What a name refers to: by id first, else by whatever else it is called. */
export function definitionFor(
  { definitions }: Names,
  { kind, name }: Pick<Mention, 'kind' | 'name'>,
): Definition | undefined {
  const own = definitions.filter(definition => definition.kind === kind);
  const wanted = fold(name);
  return (
    own.find(({ id }) => id && fold(id.name) === wanted) ??
    own.find(({ names }) => names.some(one => fold(one) === wanted))
  );
}

/** The thing whose own name, or a reference to which, stands at an offset; and where that is. */
export function nameAt(
  names: Names,
  file: FileView,
  offset: number,
): { readonly mention: Mention; readonly definition: Definition | undefined } | undefined {
  const isHere = (mention: Mention | undefined): mention is Mention =>
    mention?.file === file && mention.from <= offset && offset <= mention.to;
  const definition = names.definitions.find(({ id }) => isHere(id));
  if (definition?.id) return { mention: definition.id, definition };
  const found = names.references.find(isHere);
  return found && { mention: found, definition: definitionFor(names, found) };
}

/** The references to a thing, by whatever name. */
export const referencesTo = (names: Names, definition: Definition): readonly Mention[] =>
  names.references.filter(reference => definitionFor(names, reference) === definition);
