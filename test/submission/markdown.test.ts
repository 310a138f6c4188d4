import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/plan/money/amount.ts';
import { fold, others, textOf } from '../publishing/readers.ts';
import { lostIn, notesOf, packed } from './answers.ts';
import { allPlans, reading, submitted, wholePlans } from './plans.ts';

const shown = (markdown: string) => textOf(marked.parse(markdown, { async: false }));

describe.each(allPlans)('%s', (_, text) => {
  const markdown = submitted(text);
  const page = shown(markdown).replaceAll(' / ', ' ');

  test('has every text of the plan', () => {
    expect(lostIn(page, text)).toEqual([]);
  });

  test('has no note', () => {
    expect(notesOf(text).filter(note => packed(page).includes(note))).toEqual([]);
  });

  test('has a title, and headings that go down one level at a time', () => {
    const levels = [...markdown.matchAll(/^(#+) /gmu)].map(([, signs = '']) => signs.length);
    expect(levels[0]).toBe(1);
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no heading without anything under it', () => {
    const lines = markdown.split('\n').filter(line => line !== '');
    const level = (line = '') => /^#+(?= )/u.exec(line)?.[0].length ?? 9;
    const empty = lines.filter((line, at) => level(line) < 9 && level(lines[at + 1]) <= level(line));
    expect(empty.filter(line => !line.startsWith('## Indsatsområde'))).toEqual([]);
  });

  test.each(others)('is read the same by %s', (_, reader) => {
    expect(textOf(reader(markdown))).toBe(textOf(marked.parse(markdown, { async: false })));
  });

  test('is written in English too, with the same texts of the plan', () => {
    const english = shown(submitted(text, 'en')).replaceAll(' / ', ' ');
    const lost = lostIn(english, text).filter(({ text }) => text.length > 25 && readAmount(text) === undefined);
    expect(lost).toEqual([]);
  });
});

test.each(wholePlans)('%s has no gap', (_, text) => {
  expect(submitted(text)).not.toContain('**Mangler:**');
});

/** Every field of the schema at every place, each with a word of its own; fields, lists or text where there is a choice, or fields where there must be text. */
function planOf(
  choice: 'fields' | 'list' | 'text' | 'wrong',
  dress = (word: string) => word,
): {
  readonly text: string;
  readonly words: readonly string[];
  readonly notes: readonly string[];
} {
  type Shape = {
    $ref?: string;
    type?: string | string[];
    enum?: string[];
    properties?: Record<string, Shape>;
    additionalProperties?: Shape | boolean;
    items?: Shape;
  };
  const schema = JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8')) as Shape & {
    $defs: Record<string, Shape>;
  };
  const words: string[] = [];
  const notes: string[] = [];
  const resolve = (shape: Shape): Shape =>
    shape.$ref ? resolve({ ...schema.$defs[shape.$ref.split('/').at(-1)!], ...shape, $ref: '' }) : shape;
  const build = (given: Shape, key: string, depth: number): unknown => {
    const shape = resolve(given);
    const types = [shape.type ?? 'object'].flat();
    if (key === 'note') {
      notes.push(`notat${notes.length}x`);
      return notes.at(-1);
    }
    if (shape.enum) return shape.enum[0];
    const wantsText = types.includes('string') && (choice === 'text' || depth > 7);
    if (!wantsText && types.includes('object') && !(choice === 'list' && types.includes('array') && depth < 5)) {
      const known = Object.entries(shape.properties ?? {}).filter(([name]) => name !== 'se');
      const open =
        typeof shape.additionalProperties === 'object'
          ? [['2024', shape.additionalProperties] as const]
          : [['ukendt felt', { type: 'string' }] as const];
      return Object.fromEntries([...known, ...open].map(([name, of]) => [name, build(of, name, depth + 1)]));
    }
    if (!wantsText && types.includes('array'))
      return [build(shape.items ?? {}, key, depth + 1), build(shape.items ?? {}, key, depth + 1)];
    const word = dress(`ord${words.length}x`);
    if (key !== 'id') words.push(word);
    if (key === 'id') return `id${depth}`;
    return choice === 'wrong' && !types.includes('object') ? { forkert: word } : word;
  };
  const plan = build(schema, '', 0);
  return { text: JSON.stringify(plan), words, notes };
}

describe.each(['fields', 'list', 'text', 'wrong'] as const)('a plan with every field, written as %s', choice => {
  const { text, words, notes } = planOf(choice);
  const page = shown(submitted(text));

  test('shows every word and no note', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(word => !page.includes(word))).toEqual([]);
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.filter(note => page.includes(note))).toEqual([]);
  });
});

/** Dresses a word in signs that mean something in Markdown and HTML. */
const dresses: readonly (readonly [name: string, dress: (word: string) => string])[] = [
  ['line starts', word => `1. ${word}`],
  ['headings', word => `# ${word} #`],
  ['stars and tags', word => `*${word}* <b>&amp;</b> | \`x\``],
  ['links', word => `https://a_.dk/*${word}* [${word}](x)`],
  ['bold', word => `**Mangler:** ${word}_`],
];

describe.each(dresses)('a plan with every text dressed in %s', (_, dress) => {
  test.each(['fields', 'text'] as const)('shows it as it is written, with %s', choice => {
    const { text, words } = planOf(choice, dress);
    const markdown = submitted(text);
    const pages = [shown(markdown), ...others.map(([, reader]) => textOf(reader(markdown)))];
    for (const page of pages) expect(words.filter(word => !page.includes(fold(word)))).toEqual([]);
  });
});

test('what could not be read is shown at the end of its owner', () => {
  const { rest, plan } = reading(
    'kommune: { navn: Et sted, note: hemmeligt }\nukendt: [en, { to: tre }]\nnote: { også: hemmeligt }\n',
  );
  expect(rest(plan)).not.toEqual([]);
  const text = submitted(
    'kommune: { navn: Et sted, note: hemmeligt }\nukendt: [en, { to: tre }]\nnote: { også: hemmeligt }\n',
  );
  expect(text).toContain('## Andet\n\n- **ukendt:** en, to: tre\n- **Kommune:** Et sted\n');
  expect(text).not.toContain('hemmeligt');
  expect(text).not.toContain('Hvilken kommune');
});
