import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Text } from '../language.ts';
import { fold } from '../plan/spelling.ts';
import { nameAt, namesIn, referencesTo } from './names.ts';
import type { FileView, PlanView } from './view.ts';

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
