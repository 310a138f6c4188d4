import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import type { Path } from '../document/data.ts';
import { type Described, takes } from '../editor-schema/described.ts';
import { fieldMeant } from '../plan/spelling.ts';

/** What the schema says of a place in a plan. */
export interface Field {
  /** The field's name as the schema has it; that of the list for an item, and none for a plan. */
  readonly name: string | undefined;
  /** What the schema calls its kind: `aktivitet`, `maal`, `person`. */
  readonly kind: string | undefined;
  /** The kind of the fields that it stands among; `plan` for those of a plan. */
  readonly owner: string | undefined;
  readonly shape: Described;
}

const defs: Readonly<Record<string, Described>> = schema.$defs;

const kindOf = ({ $ref }: Described) => $ref?.slice('#/$defs/'.length);

/** A shape with all that is said of it; what stands beside a `$ref` is said of this place. */
function resolve(shape: Described): Described {
  const { $ref, ...own } = shape;
  return $ref === undefined ? shape : { ...defs[kindOf(shape) ?? ''], ...own };
}

/** What the schema says of the place at a path, whose fields may be written in another spelling; nothing where it knows of none. */
export function fieldAt(path: Path): Field | undefined {
  let field: Field = { name: undefined, kind: 'plan', owner: undefined, shape: schema as Described };
  for (const step of path) {
    const { shape, kind } = field;
    if (typeof step === 'number') {
      if (!shape.items) return undefined;
      const items = shape.items;
      field = { ...field, kind: kindOf(items), shape: resolve(items) };
      continue;
    }
    const known = Object.keys(shape.properties ?? {});
    const name = known.includes(step) ? step : (fieldMeant(step, known)?.field ?? step);
    const other = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    const found = shape.properties?.[name] ?? other;
    if (!found) return undefined;
    field = { name, kind: kindOf(found), owner: kind, shape: resolve(found) };
  }
  return field;
}

/** The fields that may stand among those at a path, in the order of the schema, those that must be there first. */
export function fieldsAt(path: Path): readonly Field[] {
  const at = fieldAt(path);
  const { properties = {}, required = [] } = at?.shape ?? {};
  const names = Object.keys(properties);
  return [...names.filter(name => required.includes(name)), ...names.filter(name => !required.includes(name))].flatMap(
    name => {
      const shape = properties[name];
      return shape ? [{ name, kind: kindOf(shape), owner: at?.kind, shape: resolve(shape) }] : [];
    },
  );
}

/** Whether a text may stand at a place. */
export const takesText = ({ shape }: Field) => takes(shape, 'string', 'number');
