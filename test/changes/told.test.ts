import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
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

/** A text in a plan, its field, and the title of the activity that it stands in. */
interface Written {
  readonly scalar: { value: unknown };
  readonly field: string;
  readonly activity: string | undefined;
}

const untold = ['note', 'program', 'fase', 'id', 'se', 'fil'];

/** The texts of a plan, without notes, and without what names a file, an id or a kind of plan. */
function textsIn(text: string) {
  const document = parseDocument(text, settings);
  const texts: Written[] = [];
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && untold.includes(String(key.value)) ? visit.SKIP : undefined),
    Scalar(at, scalar, path) {
      if (at === 'key') return;
      const pairs = path.filter(isPair);
      const list = path[path.findLastIndex(node => isPair(node) && String(node.key) === 'aktiviteter') + 2];
      const isUnder = pairs.some(({ key }) => String(key) === 'aktiviteter') && isMap(list);
      const activity = isUnder ? list.get('titel') : undefined;
      texts.push({
        scalar,
        field: String(pairs.at(-1)?.key ?? ''),
        activity: activity === scalar.value ? 'Zebrafisk' : activity === undefined ? undefined : String(activity),
      });
    },
  });
  return { document, texts };
}

/** Fields whose texts are told as they are read: as a date, an amount, or what they refer to. */
const read = [
  ...['dato', 'fra', 'til', 'frist', 'start', 'slut', 'hvornår', 'ajourført', 'godkendt', 'beløb', 'i_alt'],
  ...['problem', 'aktivitet', 'afdelinger', 'bilag', 'side'],
];
const isRead = (field: string) => read.includes(field) || !/^[a-zæøå_]+$/u.test(field);

const letters = (words: string) => words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

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
        const changed = found.subjects.flatMap(({ changes, name }) =>
          changes.map(({ new: now, old }) => ({ name: name.da, now: now?.text.da ?? '', old: old?.text.da ?? '' })),
        );
        if (!isRead(chosen.field)) expect(changed.some(({ old }) => letters(old).includes(letters(was)))).toBe(true);
        if (chosen.activity !== undefined && chosen.field !== 'titel')
          expect(
            changed.some(({ name, now }) => now.includes('Zebrafisk') && name.includes(chosen.activity ?? '')),
          ).toBe(true);
      }),
      { numRuns: 40 },
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
      { numRuns: 10 },
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
