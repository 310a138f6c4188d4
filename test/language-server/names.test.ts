import { describe, expect, test } from 'vitest';
import { definition, references } from '../../src/language-server/definition.ts';
import { links } from '../../src/language-server/links.ts';
import { prepareRename, rename } from '../../src/language-server/rename.ts';
import { edited, opened } from './opened.ts';

type Texts = string | Readonly<Record<string, string>>;
const rangeText = (
  texts: Texts,
  uri: string,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
) => {
  const name = uri.replace('file:///', '');
  const text = (typeof texts === 'string' ? texts : (texts[name] ?? '')).replace('¦', '');
  return `${name}:${start.line + 1} ${text.split('\n')[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined)}`;
};

const parted = (main: string, part: string): Texts => ({
  'plan.yaml': `problemer: [{ id: job, problem: Få er i job }]\nindsatsområder:\n${main}`,
  'a.yaml': part,
});

describe('goes', () => {
  const to = (texts: Texts) => {
    const { plan, file, position } = opened(texts);
    const found = definition(plan, file, position);
    return found && rangeText(texts, found.uri, found.range);
  };
  test.each<[what: string, texts: Texts, to: string | null]>([
    [
      'from a goal to its problem',
      'problemer:\n  - { id: job, problem: A }\nmål: { hvad: B, problem: j¦ob }',
      'plan.yaml:2 job',
    ],
    [
      'from the second of two',
      'problemer:\n  - { id: a, problem: A }\n  - { id: b, problem: B }\nmål: { problem: a og b¦ }',
      'plan.yaml:3 b',
    ],
    ['from an answer to its annex', 'bilag:\n  - id: "b 1"\n    titel: A\nmål: { bilag: b 1¦ }', 'plan.yaml:2 b 1'],
    [
      'to an annex by its title',
      'bilag:\n  - { titel: Bilag A }\nmål: { bilag: bilag a¦ }',
      'plan.yaml:2 { titel: Bilag A }',
    ],
    ['from a reference to its activity', 'aktiviteter:\n  - { id: a1, titel: A }\n  - { se: ¦a1 }', 'plan.yaml:2 a1'],
    [
      'from an item of the budget to its activity',
      'aktiviteter:\n  - { id: a1, titel: A }\nbudget: { poster: [{ post: B, aktivitet: a1¦ }] }',
      'plan.yaml:2 a1',
    ],
    ['from a file to its part', parted('  - fil: a.y¦aml\n', 'navn: A\naktiviteter: []\n'), 'a.yaml:1 '],
    ['from a part to the plan', parted('  - fil: a.yaml\n', 'navn: A\nmål: { problem: job¦ }\n'), 'plan.yaml:1 job'],
    ['nowhere from what is not there', 'problemer: [{ id: job, problem: A }]\nmål: { problem: jobb¦ }', null],
    ['nowhere from a sentence', 'formål: job¦', null],
  ])('%s', (_, texts, expected) => {
    expect(to(texts)).toBe(expected);
  });
});

test('finds all references to a thing, in all files', () => {
  const texts = parted(
    '  - fil: a.yaml\nmål: { problem: jo¦b }\n',
    'navn: A\naktiviteter: [{ titel: B, mål: { problem: JOB og andet } }]\n',
  );
  const { plan, file, position } = opened(texts);
  const found = (withOwn: boolean) =>
    references(plan, file, position, withOwn).map(({ uri, range }) => rangeText(texts, uri, range));
  expect(found(true)).toEqual(['plan.yaml:1 job', 'plan.yaml:4 job', 'a.yaml:2 JOB']);
  expect(found(false)).toHaveLength(2);
});

describe('renames', () => {
  const renamed = (texts: Texts, name: string) => {
    const { plan, file, position } = opened(texts);
    const done = rename(plan, file, position, name);
    if ('refused' in done) return done.refused.da;
    return Object.fromEntries(
      plan.files.map(({ uri, document }) => [document.file, edited(document.text, done.edits[uri] ?? [])]),
    );
  };
  test('an id and every reference to it, in all files, and nothing else', () => {
    const texts = parted(
      '  - fil: a.yaml\nformål: job\nmål: { problem: "job" }\n',
      "navn: job\naktiviteter: [{ titel: B, mål: { problem: jo¦b og 'andet' } }]\n",
    );
    expect(renamed(texts, 'arbejde')).toEqual({
      'plan.yaml':
        'problemer: [{ id: arbejde, problem: Få er i job }]\nindsatsområder:\n  - fil: a.yaml\nformål: job\nmål: { problem: "arbejde" }\n',
      'a.yaml': "navn: job\naktiviteter: [{ titel: B, mål: { problem: arbejde og 'andet' } }]\n",
    });
  });
  test.each<[what: string, text: string, name: string, refused: string]>([
    [
      'to more words',
      'problemer: [{ id: jo¦b, problem: A }]',
      'i job',
      'Et id er ét ord af bogstaver, tal, »-«, »_« og ».«.',
    ],
    [
      'to a name that is taken',
      'problemer: [{ id: jo¦b, problem: A }, { id: Bo, problem: B }]',
      'bo',
      'Der er allerede noget andet, der hedder »bo«.',
    ],
    ['what is no id', 'titel: jo¦b', 'a', 'Her står der ikke et id, der kan få et andet navn.'],
  ])('never %s', (_, text, name, refused) => {
    expect(renamed(text, name)).toBe(refused);
  });
  test.each<[what: string, text: string, placeholder: string | undefined]>([
    ['an id', 'bilag: [{ id: ¦b1, titel: A }]', 'b1'],
    ['a reference by id', 'bilag: [{ id: b1, titel: A }]\nmål: { bilag: B1¦ }', 'b1'],
    ['no reference by title', 'bilag: [{ id: b1, titel: A }]\nmål: { bilag: A¦ }', undefined],
    ['no other word', 'titel: ¦A', undefined],
  ])('is offered for %s', (_, text, placeholder) => {
    const { plan, file, position } = opened(text);
    expect(prepareRename(plan, file, position)?.placeholder).toBe(placeholder);
  });
});

test('links the files that are there', () => {
  const texts = parted(
    '  - fil: a.yaml\nbilag:\n  - { titel: A, fil: a.docx }\n  - { titel: B, fil: b.docx }\n',
    'navn: A\naktiviteter: []\n',
  );
  const { plan, file } = opened(texts);
  const found = links(plan, file, path => `file:///${path}`).map(({ target, range }) => [
    target,
    rangeText(texts, file.uri, range),
  ]);
  expect(found).toEqual([
    ['file:///a.yaml', 'plan.yaml:3 a.yaml'],
    ['file:///a.docx', 'plan.yaml:5 a.docx'],
  ]);
});
