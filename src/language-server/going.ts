import type { DocumentLink, Location, Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Text } from '../language.ts';
import { mayBePart } from '../plan/parts.ts';
import { fold } from '../plan/spelling.ts';
import { fieldAt } from './fields.ts';
import { type Mention, nameAt, namesIn, referencesTo } from './names.ts';
import { branchesIn, type FileView, type PlanView } from './view.ts';

/** Where a reference, or the name of a part's file, leads. */
export function definition(plan: PlanView, file: FileView, position: Position): Location | null {
  const offset = file.lines.offsetAt(position);
  const part = partNamedAt(plan, file, offset);
  if (part) return { uri: part.uri, range: part.lines.rangeBetween({ from: 0, to: 0 }) };
  const found = nameAt(namesIn(plan), file, offset)?.definition;
  if (!found) return null;
  const { from, to } = found.id ?? found.branch.value;
  return { uri: found.file.uri, range: found.file.lines.rangeBetween({ from, to }) };
}

/** The part whose file is named at an offset. */
function partNamedAt({ files }: PlanView, file: FileView, offset: number): FileView | undefined {
  const [owner, branch] = branchesIn(file, offset).slice(-2);
  if (!owner || !/^file?$/iu.test(String(branch?.path.at(-1)))) return undefined;
  const at = [...file.at, ...owner.path];
  return mayBePart(at) ? files.find(other => other !== file && isSame(other.at, at)) : undefined;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((step, at) => step === other[at]);

/** All places where the thing at a place is referred to, and with its own name, when that is wanted. */
export function references(
  plan: PlanView,
  file: FileView,
  position: Position,
  withDeclaration: boolean,
): readonly Location[] {
  const names = namesIn(plan);
  const found = nameAt(names, file, file.lines.offsetAt(position))?.definition;
  if (!found) return [];
  return [...(withDeclaration && found.id ? [found.id] : []), ...referencesTo(names, found)].map(locationOf);
}

const locationOf = ({ file, from, to }: Mention): Location => ({
  uri: file.uri,
  range: file.lines.rangeBetween({ from, to }),
});

/** What may be given another name at a place: an id, where it is given or referred to. */
export function prepareRename(
  plan: PlanView,
  file: FileView,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const found = nameAt(namesIn(plan), file, file.lines.offsetAt(position));
  const id = found?.definition?.id;
  if (!found || !id || fold(id.name) !== fold(found.mention.name)) return null;
  return { range: file.lines.rangeBetween(found.mention), placeholder: id.name };
}

/** The edits that give an id another name wherever it stands, by the files' URIs; or why it can't have that name. */
export function rename(
  plan: PlanView,
  file: FileView,
  position: Position,
  name: string,
): { readonly edits: Record<string, TextEdit[]> } | { readonly refused: Text } {
  const names = namesIn(plan);
  const definition = nameAt(names, file, file.lines.offsetAt(position))?.definition;
  const id = definition?.id;
  if (!definition || !id) return { refused: refusals.nothing };
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(name)) return { refused: refusals.word };
  const isTaken = names.definitions.some(
    other => other !== definition && other.kind === id.kind && other.id && fold(other.id.name) === fold(name),
  );
  if (isTaken) return { refused: refusals.taken(name) };
  const byId = referencesTo(names, definition).filter(reference => fold(reference.name) === fold(id.name));
  const edits: Record<string, TextEdit[]> = {};
  for (const { file, from, to } of [id, ...byId]) {
    const edit = { range: file.lines.rangeBetween({ from, to }), newText: name };
    edits[file.uri] = [...(edits[file.uri] ?? []), edit];
  }
  return { edits };
}

const refusals = {
  nothing: { da: 'Her står der ikke et id, der kan få et andet navn.', en: 'There is no id here that can be renamed.' },
  word: {
    da: 'Et id er ét ord af bogstaver, tal, »-«, »_« og ».«.',
    en: 'An id is one word of letters, digits, "-", "_" and ".".',
  },
  taken: (name: string): Text => ({
    da: `Der er allerede noget andet, der hedder »${name}«.`,
    en: `Something else is called "${name}" already.`,
  }),
};

/** The names of files in a file that can be opened: those of parts, and of what lies beside the plan. */
export function links(plan: PlanView, file: FileView, resolve: (path: string) => string): readonly DocumentLink[] {
  const { exists } = plan.examination.options;
  const found: DocumentLink[] = [];
  const look = (branch: ReturnType<FileView['document']['outline']>) => {
    const { path, kind, text, value } = branch;
    const field = kind === 'text' && text !== '' ? fieldAt([...file.at, ...path]) : undefined;
    if (field?.name === 'fil') {
      const part = partNamedAt(plan, file, value.from);
      const target = part?.uri ?? (exists?.(text) === true ? resolve(text) : undefined);
      if (target !== undefined) found.push({ range: file.lines.rangeBetween(value), target });
    }
    for (const child of branch.children) look(child);
  };
  look(file.document.outline());
  return found;
}
