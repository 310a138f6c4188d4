import type { FieldOrder } from '../document/writing/step.ts';
import { fieldAt } from '../plan/fields.ts';

/** The fields of a thing in the order of the schema, which is that of a plan. */
export const fieldOrder: FieldOrder = path => Object.keys(fieldAt(path)?.shape.properties ?? {});
