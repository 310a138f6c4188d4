import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { inOne } from '../../src/document/in-one.ts';

type Files = Readonly<Record<string, string>>;

/** A plan and its files in one text. */
function merged(plan: string, files: Files): string | undefined {
  const open = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : 'missing');
  const { document, whole, parts, partsAt } = examine(plan, 'plan.yaml', { open });
  return inOne(
    document,
    whole,
    parts.map((document, at) => ({ document, at: partsAt[at] ?? [] })),
  );
}

const area = `# yaml-language-server: $schema=skema.json
---
# Annas del
navn: Job
formål: |
  Første linje  
  anden linje

  - punkt
aktiviteter:
  - fil: klub.yaml
  - titel: Café
`;
const files: Files = { 'dele/job.yaml': area, 'dele/klub.yaml': 'titel: Klub # et navn\nskridt: [a, b]\n' };

test('each part stands where its file is named, with its comments and its lines', () => {
  expect(merged('titel: X\nindsatsområder:\n  - fil: dele/job.yaml # Anna skriver\n  - navn: Skole\n', files)).toBe(
    `titel: X
indsatsområder:
  - # Anna skriver
    # Annas del
    navn: Job
    formål: |
      Første linje  
      anden linje

      - punkt
    aktiviteter:
      - titel: Klub # et navn
        skridt: [a, b]
      - titel: Café
  - navn: Skole
`,
  );
});

describe('it is the same', () => {
  test('with a note beside the name of the file', () => {
    const text = merged('indsatsområder:\n- note: Annas\n  fil: a.yaml\n- fil: b.yaml\n', {
      'a.yaml': 'navn: A',
      'b.yaml': '{ navn: B }',
    });
    expect(text).toBe('indsatsområder:\n- note: Annas\n  navn: A\n- { navn: B }\n');
  });

  test('with lines that end as on Windows', () => {
    const text = merged('indsatsområder:\r\n  - fil: a.yaml\r\n', { 'a.yaml': 'navn: A\nformål: B\n' });
    expect(text).toBe('indsatsområder:\r\n  - navn: A\r\n    formål: B\r\n');
  });

  test('with no part at all', () => {
    expect(merged('titel: X\n', {})).toBe('titel: X\n');
  });
});

describe('there is no text', () => {
  test.each([
    ['between { and }', 'indsatsområder: [{ fil: a.yaml }]\n', { 'a.yaml': 'navn: A\nformål: B\n' }],
    [
      'of what would say a thing twice',
      'indsatsområder:\n  - note: x\n    fil: a.yaml\n',
      { 'a.yaml': 'note: y\nnavn: A\n' },
    ],
  ])('%s', (_, plan, files) => expect(merged(plan, files)).toBeUndefined());
});
