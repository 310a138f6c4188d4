import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import type { Path } from '../document/data.ts';
import { fieldMeant } from './spelling.ts';

/** The part of the schema's language that a plan's schema uses to say what is where. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
}

const defs: Readonly<Record<string, Shape>> = schema.$defs;

/** The shape of a whole plan. */
export const planShape: Shape = schema as Shape;

/** The shape behind a `$ref`. */
export function resolve(shape: Shape | undefined): Shape | undefined {
  return shape?.$ref === undefined ? shape : defs[shape.$ref.slice('#/$defs/'.length)];
}

/** The shape of what stands at a path, whose fields may be written in another spelling. */
export function shapeAt(path: Path): Shape | undefined {
  let shape = resolve(planShape);
  for (const step of path.map(String)) {
    const known = Object.keys(shape?.properties ?? {});
    const field = known.includes(step) ? step : (fieldMeant(step, known)?.field ?? step);
    const other = typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    shape = resolve(/^\d+$/.test(step) && shape?.items ? shape.items : (shape?.properties?.[field] ?? other));
  }
  return shape;
}

/** Tells whether a list may stand at a path, of texts or of anything. */
export function takesList(path: Path, of?: 'texts'): boolean {
  const shape = shapeAt(path);
  const item = resolve(shape?.items);
  return [shape?.type].flat().includes('array') && (of === undefined || [item?.type].flat().includes('string'));
}

const fieldsOf = (shape: Shape | undefined) => Object.keys(shape?.properties ?? {});

/** The fields of a plan, an indsatsområde and an activity. */
export const planFields: readonly string[] = fieldsOf(planShape);
export const areaFields: readonly string[] = fieldsOf(defs['indsatsomraade']);
export const activityFields: readonly string[] = fieldsOf(defs['aktivitet']);

const owners: Readonly<Record<string, Shape | undefined>> = {
  plan: planShape,
  indsatsområde: defs['indsatsomraade'],
  aktivitet: defs['aktivitet'],
};

/** The first step on a way of fields that no plan has, and the field whose it should be; nothing where all are there. */
export function lostOn(
  owner: string,
  way: readonly string[],
): { readonly from: string; readonly field: string } | undefined {
  let shape = resolve(owners[owner]);
  let from = owner;
  for (const field of way) {
    const other = typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    const found = resolve(shape?.properties?.[field] ?? other);
    if (!found) return { from, field };
    shape = found.properties ? found : (resolve(found.items) ?? found);
    from = field;
  }
  return undefined;
}
