import type { Location, Position } from 'vscode-languageserver-types';
import { partNamedAt } from './links.ts';
import { type Mention, nameAt, namesIn, referencesTo } from './names.ts';
import type { FileView, PlanView } from './view.ts';

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
