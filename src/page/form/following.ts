import type { Path } from '../../document/data.ts';
import type { Field, Form, ListControl } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import { pointerTo } from '../../placing.ts';
import { keyed, noItems } from './item-keys.ts';
import { signatureOf } from './signature.ts';

/**
 * Where a field stands in a form when it stood at a path in the one before: things are known by their id, their name or what they say,
 * and not by their number, since somebody else may have put another in above them. Nothing where it has gone.
 */
export function followed(before: Form, after: Form, path: Path): Path | undefined {
  for (const { id, field } of before.sections) {
    if (insideAt(field, path) === undefined) continue;
    const there = after.sections.find(section => section.id === id)?.field;
    return there && followedIn(field, there, path);
  }
  return path;
}

function followedIn(before: Field, after: Field, path: Path): Path | undefined {
  const inside = insideAt(before, path);
  if (inside === undefined) return [...after.path, ...path.slice(before.path.length)];
  const there = sameIn(before, after, inside);
  return there && followedIn(inside, there, path);
}

/** The field within another that a path leads through. */
function insideAt({ control }: Field, path: Path): Field | undefined {
  const pointer = `${pointerTo(path)}/`;
  return insideOf(control).find(inside => pointer.startsWith(`${pointerTo(inside.path)}/`));
}

function sameIn(before: Field, after: Field, inside: Field): Field | undefined {
  if (before.control.kind !== 'list' || after.control.kind !== 'list')
    return insideOf(after.control).find(({ key }) => key === inside.key);
  return after.control.items[placeIn(before.control, after.control, before.control.items.indexOf(inside))];
}

function placeIn(before: ListControl, after: ListControl, at: number): number {
  for (const marksOf of [idsIn, namesIn]) {
    const [old, now] = [marksOf(before), marksOf(after)];
    const mark = old[at] ?? '';
    const isOneOf = (marks: readonly string[]) => marks.indexOf(mark) === marks.lastIndexOf(mark);
    if (mark !== '' && isOneOf(old) && isOneOf(now) && now.includes(mark)) return now.indexOf(mark);
  }
  const said = ({ items }: ListControl) => items.map(signatureOf);
  return keyed(keyed(noItems, said(before)), said(after)).keys.indexOf(at);
}

const namesIn = ({ nameOf }: ListControl): readonly string[] => nameOf.map(({ da }) => da);

const idsIn = ({ items }: ListControl): readonly string[] =>
  items.map(({ control }) => {
    const id = insideOf(control).find(({ name }) => name === 'id')?.control;
    return id?.kind === 'text' ? id.value.trim() : '';
  });
