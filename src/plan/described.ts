/** The part of the schema's language that the schema of a plan uses. */
export interface Described {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: boolean | Described;
  readonly items?: Described;
}

/** Whether one of these kinds of value may stand in a shape. */
export const takes = ({ type }: Described, ...kinds: readonly string[]): boolean =>
  [type].flat().some(each => each !== undefined && kinds.includes(each));

/** How the value of a shape is begun, as its first example is: on the line of its field, as a list or as fields below it. */
export function beginning({ examples: [first] = [] }: Described): 'line' | 'list' | 'fields' {
  if (typeof first !== 'object' || first === null) return 'line';
  return Array.isArray(first) ? 'list' : 'fields';
}
