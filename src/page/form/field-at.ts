import type { Path } from '../../document/data.ts';
import type { Field, Form } from '../../form/form.ts';
import { pointerTo } from '../../placing.ts';

/** The field that stands at a path, if the form has one there. */
export function fieldAt({ sections }: Form, path: Path): Field | undefined {
  const pointer = pointerTo(path);
  const within = (field: Field): Field | undefined => {
    if (pointerTo(field.path) === pointer) return field;
    const { control } = field;
    const below =
      control.kind === 'group' ? [...control.fields, ...control.more] : control.kind === 'list' ? control.items : [];
    return below.map(within).find(found => found !== undefined);
  };
  return sections.map(({ field }) => within(field)).find(found => found !== undefined);
}
