import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import type { Path } from '../document/data.ts';
import { type Described, takes } from './described.ts';
import { fieldMeant } from './spelling.ts';

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

const resolved = new WeakMap<Described, Described>();

/** A shape with all that is said of it; what stands beside a `$ref` is said of this place. The same shape gives the same object. */
function resolve(shape: Described): Described {
  if (shape.$ref === undefined) return shape;
  const known = resolved.get(shape);
  if (known) return known;
  const { $ref, ...own } = shape;
  const whole = { ...defs[kindOf(shape) ?? ''], ...own };
  resolved.set(shape, whole);
  return whole;
}

/** A whole plan, as a place in itself. */
export const planField: Field = { name: undefined, kind: 'plan', owner: undefined, shape: schema as Described };

/** What an item of a list is; nothing where no list may stand. */
export function itemOf(field: Field): Field | undefined {
  const { items } = field.shape;
  return items && { ...field, kind: kindOf(items), shape: resolve(items) };
}

/** What the schema says of a field among others, by its name in the schema, or any name where any may stand; nothing where it knows of none. */
export function fieldIn({ kind, shape }: Field, name: string): Field | undefined {
  const other = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
  const known = shape.properties;
  const found = (known && Object.hasOwn(known, name) ? known[name] : undefined) ?? other;
  return found && { name, kind: kindOf(found), owner: kind, shape: resolve(found) };
}

/** What the schema says of the place at a path, whose fields may be written in another spelling; nothing where it knows of none. */
export function fieldAt(path: Path): Field | undefined {
  let field: Field | undefined = planField;
  for (const step of path) {
    if (field === undefined) return undefined;
    if (typeof step === 'number') field = itemOf(field);
    else {
      const known = Object.keys(field.shape.properties ?? {});
      field = fieldIn(field, known.includes(step) ? step : (fieldMeant(step, known)?.field ?? step));
    }
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
