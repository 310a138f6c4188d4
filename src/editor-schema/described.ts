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
