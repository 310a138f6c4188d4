import type { Path } from '../../document/data.ts';
import type { Field, Form } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import { pointerTo } from '../../placing.ts';

/** The field that stands at a path, if the form has one there. */
export function fieldAt({ sections }: Form, path: Path): Field | undefined {
  const pointer = pointerTo(path);
  const look = (field: Field): Field | undefined => {
    if (field.path.length > 0 && pointerTo(field.path) === pointer) return field;
    for (const each of insideOf(field.control)) {
      const found = look(each);
      if (found) return found;
    }
    return undefined;
  };
  return sections.map(({ field }) => look(field)).find(found => found !== undefined);
}
