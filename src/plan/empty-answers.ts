import type { Point } from './plan.ts';

/** What is begun where an answer is to stand: fields below each other, or the first item of a list. An empty text is a place to fill in. */
export type Empty = '' | readonly Empty[] | { readonly [field: string]: Empty };

/** The shape in which each of the six answers, and a measurement, is begun. Nothing stands in it, so nothing is taken for an answer. */
export const emptyAnswers = {
  mål: '',
  skridt: [''],
  succeskriterier: [{ kriterium: '', måling: '' }],
  måling: '',
  milepæle: [{ dato: '', hvad: '' }],
  ressourcer: [{ hvad: '', giver: '', beløb: '' }],
  forankring: { hvad: '', hvem: '', hvornår: '' },
} as const satisfies Readonly<Record<Point | 'måling', Empty>>;

/** A field with what is begun in it, as lines of YAML. `fill` gives what stands at each place to fill in, from the top. */
export function emptyLines(field: string, empty: Empty, fill: () => string = () => ''): readonly string[] {
  if (typeof empty === 'string') return [`${field}: ${fill()}`.trimEnd()];
  return [`${field}:`, ...linesOf(empty, fill).map(line => `  ${line}`)];
}

function linesOf(empty: Empty, fill: () => string): readonly string[] {
  if (typeof empty === 'string') return [fill()];
  if (!isList(empty)) return Object.entries(empty).flatMap(([name, each]) => emptyLines(name, each, fill));
  return empty.flatMap(each => linesOf(each, fill).map((line, at) => `${at === 0 ? '-' : ' '} ${line}`.trimEnd()));
}

const isList = (empty: Empty): empty is readonly Empty[] => Array.isArray(empty);
