import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };

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
