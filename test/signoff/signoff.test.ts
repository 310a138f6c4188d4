import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isByHand } from '../../src/publishing/by-hand.ts';
import { write } from '../../src/publishing/markdown.ts';
import { fingerprint, readFingerprint } from '../../src/signoff/fingerprint.ts';
import { type Sealed, signoffSheet } from '../../src/signoff/index.ts';
import { signersOf } from '../../src/signoff/signers.ts';
import { allPlans, reading } from '../submission/plans.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sealed: Sealed = { fingerprint: 'a'.repeat(64), files: ['plan.yaml'], errors: 0, warnings: 0 };

const folder = mkdtempSync(join(tmpdir(), 'helhed-signoff-'));
const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).slice(0, 64);

describe('the fingerprint', () => {
  test('of one file is what sha256sum says', async () => {
    writeFileSync(join(folder, 'plan.yaml'), 'titel: Sønderparken\n');
    expect(await fingerprint([bytes('titel: Sønderparken\n')])).toBe(shell('sha256sum plan.yaml'));
  });

  test('of several is what sha256sum says of their list', async () => {
    writeFileSync(join(folder, 'a.yaml'), 'navn: A\n');
    expect(await fingerprint([bytes('titel: Sønderparken\n'), bytes('navn: A\n')])).toBe(
      shell('sha256sum plan.yaml a.yaml | cut -c1-64 | sha256sum'),
    );
  });

  test('is the same for lines that end as on Windows, and another for any other sign', async () => {
    const of = (text: string) => fingerprint([bytes(text)]);
    expect(await of('a: 1\r\nb: 2\r\n')).toBe(await of('a: 1\nb: 2\n'));
    for (const other of ['a: 1\rb: 2\n', 'a: 1\nb: 2', 'a: 1\nb: 3\n', 'a: 1 \nb: 2\n'])
      expect(await of(other)).not.toBe(await of('a: 1\nb: 2\n'));
  });

  test('tells where one file ends and the next begins', async () => {
    expect(await fingerprint([bytes('ab'), bytes('c')])).not.toBe(await fingerprint([bytes('a'), bytes('bc')]));
  });

  const whole = '0123456789abcdef'.repeat(4);
  test.each([
    [whole, whole],
    [whole.toUpperCase(), whole],
    [`  SHA-256: ${whole}\n`, whole],
    [`sha256:${whole}`, whole],
    [whole.replace(/.{8}/g, '$& '), whole],
    [whole.slice(1), undefined],
    [`${whole}0`, undefined],
    [whole.replace('0', 'g'), undefined],
    ['', undefined],
  ])('is read from »%s«', (text, read) => {
    expect(readFingerprint(text)).toBe(read);
  });
});

const signers = (fields: string) =>
  signersOf(reading(`program: 2019-26\n${fields}`).plan).map(({ party, role, name, title, signed }) =>
    [party, role, name, title, signed ?? '–'].join(' | '),
  );

test.each([
  [
    'kommune: Eksempel Kommune\nboligorganisationer: [AAB]',
    ['Eksempel Kommune | kommune |  |  | –', 'AAB | boligorganisation |  |  | –'],
  ],
  [
    'parter: [{ navn: Politiet, rolle: politi, person: P. Eksempel, titel: direktør }]',
    ['Politiet | politi | P. Eksempel | direktør | –'],
  ],
  [
    'parter: [Eksempel Kommune, Politiet]\nunderskrifter: [{ part: Politiet, navn: P, dato: 1.2.2022 }, { part: Naboerne }]',
    ['Eksempel Kommune |  |  |  | –', 'Politiet |  | P |  | 1.2.2022', 'Naboerne |  |  |  | –'],
  ],
  [
    'parter: [Eksempel Kommune]\nunderskrifter: [{ part: Eksempel Kommune, titel: borgmester }, { part: Eksempel Kommune, titel: direktør }]',
    ['Eksempel Kommune |  |  | borgmester | –', 'Eksempel Kommune |  |  | direktør | –'],
  ],
  [
    'kommune: Eksempel Kommune\nboligorganisationer: [AAB, VIBO]\nunderskrifter: [{ part: Kommunen, titel: borgmester }]',
    [
      'Kommunen | kommune |  | borgmester | –',
      'AAB | boligorganisation |  |  | –',
      'VIBO | boligorganisation |  |  | –',
    ],
  ],
  ['område: Birkeparken', []],
])('%s: who is to sign', (fields, rows) => {
  expect(signers(fields)).toEqual(rows);
});

test.each([
  [0, 0, 'finder ingen fejl og ingen advarsler i denne version'],
  [3, 1, 'finder 3 fejl og 1 advarsel i denne version'],
  [0, 2, 'finder ingen fejl og 2 advarsler i denne version'],
  [4, 0, 'finder 4 fejl og ingen advarsler i denne version'],
])('%i errors and %i warnings stand on the sheet', (errors, warnings, words) => {
  const paper = signoffSheet(reading('program: 2019-26\ntitel: X\n'), { ...sealed, errors, warnings }, 'da');
  const text = write(paper.blocks);
  expect(text).toContain(words);
  expect(text).toContain('Programmet helhed, som planen er tjekket med');
  expect(text).not.toContain('helhed tjek');
});

const ofTwo = 'program: 2019-26\nkommune: Eksempel Kommune\nboligorganisationer: [AAB]\n';

test('it says what a signature means, where there is anybody to sign', () => {
  const meaning = 'at de har set planen i netop denne version';
  expect(write(signoffSheet(reading(ofTwo), sealed, 'da').blocks)).toContain(meaning);
  expect(write(signoffSheet(reading('program: 2019-26\n'), sealed, 'da').blocks)).not.toContain(meaning);
});

test('the municipality and the housing organisations are told alike, and each has lines to write on', () => {
  const rows = signoffSheet(reading(ofTwo), sealed, 'da').blocks.flatMap(block =>
    block.kind === 'table' && block.columns.length === 4 ? block.rows : [],
  );
  expect(rows.map(([party]) => party)).toEqual(['Eksempel Kommune', 'AAB']);
  for (const [, name, , signature] of rows) {
    expect(name?.length).toBeGreaterThanOrEqual(24);
    expect(signature?.length).toBeGreaterThanOrEqual(32);
  }
});

describe.each(allPlans)('%s', (_, text) => {
  test('has a place to sign for each who has not, and the date of each who has', () => {
    const read = reading(text);
    const { blocks } = signoffSheet(read, sealed, 'da');
    const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []));
    const rows = tables.flatMap(({ columns, rows }) => (columns.length === 4 ? rows : []));
    const all = signersOf(read.plan);
    expect(rows.length).toBe(all.length);
    expect(rows.filter(row => isByHand(row[3] ?? '')).length).toBe(
      all.filter(({ signed }) => signed === undefined).length,
    );
    expect(write(blocks)).toContain('a'.repeat(64));
  });
});
