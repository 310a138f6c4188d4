import type { Data } from '../../document/data.ts';
import type { Scope } from './lexicon.ts';

/** What a document says at a place that no field is sure to mean: it becomes a comment there. */
export interface Remark {
  /** The heading that it stood under; empty for what stood beside the text. */
  readonly under: string;
  readonly lines: readonly string[];
}

/** A part of a plan while it is read from a document. */
export interface Part {
  readonly scope: Scope;
  readonly fields: Map<string, Data>;
  /** What the document calls a field that it answers, folded. */
  readonly saidAs: Map<string, string>;
  readonly remarks: Remark[];
  /** What is not written again, since it adds up what is. */
  readonly settled: string[];
  /** For a plan its indsatsområder; for those, and for a plan without, the activities. */
  readonly areas: Part[];
  readonly activities: Part[];
  /** For a plan its organisation and its budget, which have fields of their own. */
  readonly inners: Map<string, Part>;
}

export const newPart = (scope: Scope): Part => ({
  scope,
  fields: new Map(),
  saidAs: new Map(),
  remarks: [],
  settled: [],
  areas: [],
  activities: [],
  inners: new Map(),
});

/** Keeps lines as a comment in a part. */
export function remark(part: Part, under: string, lines: readonly string[]): void {
  const said = lines.filter(line => line !== '');
  if (said.length > 0) part.remarks.push({ under, lines: said });
}

/** Puts a value into a field, behind what stands there already. */
export function add(part: Part, field: string, value: Data): void {
  const had = part.fields.get(field);
  part.fields.set(field, had === undefined ? value : [...listed(had), ...listed(value)]);
}

const listed = (value: Data): readonly Data[] => (Array.isArray(value) ? value : [value]);

/** Puts text into a field that holds one text, as a paragraph of its own. */
export function addText(part: Part, field: string, text: string): void {
  const had = part.fields.get(field);
  part.fields.set(field, typeof had === 'string' ? `${had}\n\n${text}` : text);
}

/** A part and all parts in it. */
export const allParts = (part: Part): readonly Part[] => [
  part,
  ...[...part.areas, ...part.activities, ...part.inners.values()].flatMap(allParts),
];
