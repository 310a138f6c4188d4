import type { Path } from '../document/data.ts';
import { pointerTo } from '../placing.ts';
import type { Field, Form } from './form.ts';
import { insideOf } from './standing.ts';

/** The field at a path; nothing where there is none. */
export function fieldOf({ sections }: Form, path: Path): Field | undefined {
  const wanted = pointerTo(path);
  const look = (fields: readonly Field[]): Field | undefined => {
    for (const field of fields) {
      const own = pointerTo(field.path);
      if (own === wanted) return field;
      if (!wanted.startsWith(`${own}/`)) continue;
      const lines = field.control.kind === 'table' ? field.control.rows.map(row => row.field) : [];
      const found = look([...insideOf(field.control), ...lines]);
      if (found) return found;
    }
    return undefined;
  };
  return look(sections.flatMap(({ field }) => insideOf(field.control)));
}
