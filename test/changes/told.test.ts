import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { isSame } from '../../src/changes/index.ts';
import { changesPaper } from '../../src/changes/paper.ts';
import { write } from '../../src/publishing/markdown.ts';
import { allPlans, wholePlans } from '../submission/plans.ts';
import { between, lines } from './versions.ts';

test.each(allPlans)('%s: nothing differs from itself', (_, text) => {
  const found = between(text, text);
  expect(found.subjects).toEqual([]);
  expect([found.gaps.closed, found.gaps.opened]).toEqual([[], []]);
});

const settings = { schema: 'failsafe', keepSourceTokens: false } as const;

/** The texts of a plan that are told: all but notes, and what names a file, an id or a kind of plan. */
function textsIn(text: string) {
  const document = parseDocument(text, settings);
  const found: { readonly scalar: { value: unknown }; readonly field: string }[] = [];
  visit(document, {
    Pair(_, { key }) {
      return isScalar(key) && ['note', 'program', 'fase', 'id', 'se', 'fil'].includes(String(key.value))
        ? visit.SKIP
        : undefined;
    },
    Scalar(at, scalar, path) {
      if (at === 'key') return;
      const pair = [...path].reverse().find(node => 'key' in node && isScalar(node.key));
      found.push({ scalar, field: pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '' });
    },
  });
  return { document, texts: found };
}

describe.each(wholePlans)('%s', (_, text) => {
  test('tells any text that is exchanged, with what it was and what it is', async () => {
    const count = textsIn(text).texts.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(count - 1), async index => {
        const { document, texts } = textsIn(text);
        const chosen = texts[index];
        if (!chosen) throw new Error('There is no such text.');
        const was = String(chosen.scalar.value);
        chosen.scalar.value = 'Zebrafisk';
        const found = between(text, document.toString());
        const told = write((await changesPaper(found, 'da')).blocks);
        expect(told).toContain('Zebrafisk');
        const olds = found.subjects.flatMap(({ changes }) => changes).map(({ old }) => old?.text.da ?? '');
        const digits = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        const isSaid = olds.some(old => digits(old).includes(digits(was)));
        // Dates, amounts and references are told as they are read.
        expect(isSaid || /\d|^[\p{L}-]+$/u.test(was)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('tells the same from the other side', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const { document, texts } = textsIn(text);
        for (const at of [one, other]) {
          const chosen = texts[at % texts.length];
          if (chosen) chosen.scalar.value = `Zebrafisk ${at}`;
        }
        const changed = document.toString();
        const sides = (found: ReturnType<typeof between>, old: 'old' | 'new', now: 'old' | 'new') =>
          found.subjects
            .flatMap(({ changes }) => changes)
            .map(change => JSON.stringify([change[old]?.text ?? null, change[now]?.text ?? null]))
            .sort();
        expect(sides(between(text, changed), 'old', 'new')).toEqual(sides(between(changed, text), 'new', 'old'));
      }),
      { numRuns: 20 },
    );
  });

  test('takes no other order of fields for a difference', () => {
    const document = parseDocument(text, settings);
    visit(document, {
      Map(_, map) {
        if (isMap(map)) map.items.reverse();
      },
    });
    expect(lines(text, document.toString())).toEqual([]);
  });

  test('tells the same of the same, in the same bytes', async () => {
    const changed = text.replace(/\d{3}/u, '123');
    const paper = async () => write((await changesPaper(between(text, changed), 'da')).blocks);
    expect(await paper()).toBe(await paper());
    expect(isSame(between(text, text))).toBe(true);
  });
});
