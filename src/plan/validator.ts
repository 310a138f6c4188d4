import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import { formats } from './formats.ts';

/** What ajv tells of one place: facts only; the words are the rules'. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How ajv reads the schema, here and when the project is built. */
export const options = { strict: true, allowUnionTypes: true, allErrors: true, formats } as const;

const check = new Ajv2020(options).compile(schema);

/** Holds data against the schema. The build puts ajv's precompiled code in place of this file, so no compiler is loaded. */
export function validate(data: unknown): readonly ShapeError[] {
  check(data);
  return check.errors ?? [];
}
