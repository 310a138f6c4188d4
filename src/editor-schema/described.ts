/** The part of the schema's language that the schema of a plan uses. */
export interface Described {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: boolean | Described;
  readonly items?: Described;
}

/** Where a shape stands in a plan. */
export interface Place {
  /** What the schema calls the kind of the shape, when it has a name of its own: `aktivitet`, `maal`, `person`. */
  readonly kind?: string | undefined;
  /** The field that it is the shape of, and the kind whose field that is. */
  readonly field?: string;
  readonly owner?: string | undefined;
}

/** A schema as an editor reads it. */
export type EditorSchema = Readonly<Record<string, unknown>>;

/** Whether one of these kinds of value may stand in a shape. */
export const takes = ({ type }: Described, ...kinds: readonly string[]): boolean =>
  [type].flat().some(each => each !== undefined && kinds.includes(each));

/** How the value of a shape is begun, as its first example is: on the line of its field, as a list or as fields below it. */
export function beginning({ examples: [first] = [] }: Described): 'line' | 'list' | 'fields' {
  if (typeof first !== 'object' || first === null) return 'line';
  return Array.isArray(first) ? 'list' : 'fields';
}
