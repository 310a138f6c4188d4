import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { parse } from '../../src/document/document.ts';
import { type FileKind, fileKind } from '../../src/plan/kind.ts';

const six = 'mål: a\nskridt: b\nmilepæle: c\nforankring: d\n';

describe('what a file holds', () => {
  test.each<readonly [string, FileKind]>([
    ['titel: Sammen', 'plan'],
    ['tittel: Sammen', 'plan'],
    ['{}', 'plan'],
    ['Program: 2019-26', 'plan'],
    ['titel: A\naktiviteter: [{ titel: B }]', 'plan'],
    [`titel: A\n${six}aktiviteter: [{ titel: B }]`, 'plan'],
    [`titel: A\nkommune: B\n${six}`, 'plan'],
    ['titel: A\nmål: b', 'plan'],
    ['navn: A\nkommune: B\naktiviteter: []', 'plan'],
    ['navn: A', 'plan'],
    ['navn: A\naktiviteter: [{ titel: B }]', 'area'],
    ['Navn: A\nformål: x\ndelaftale: y\npartnere: [z]', 'area'],
    [`titel: A\n${six}`, 'activity'],
    [`id: a\ntitel: A\npartnere: [b]\n${six}`, 'activity'],
    ['helhed: x', 'other'],
    ['helhedsplan:\n  titel: A', 'other'],
    ['- titel: A', 'no-fields'],
    ['Sammen', 'no-fields'],
    ['', 'no-fields'],
  ])('%j', (text, kind) => expect(fileKind(parse(text).data)).toBe(kind));
});

test('a part by itself is told to be one, and nothing else is asked of it', () => {
  const said = (text: string) => check(text).map(({ code, message }) => `${code} ${message.da}`);
  expect(said('navn: A\naktiviteter: [{ titel: B }]')).toEqual([
    'HP015 Filen er en del af en plan: et indsatsområde. Tjek den plan, der nævner den med »fil:«.',
  ]);
  expect(said(`titel: A\n${six}`)).toEqual([
    'HP015 Filen er en del af en plan: en aktivitet. Tjek den plan, der nævner den med »fil:«.',
  ]);
});

test('no settings turn off what says that a plan cannot be read', () => {
  const settings = {
    severities: new Map(['HP001', 'HP009', 'HP011', 'HP015', 'HP023'].map(code => [code, 'off'] as const)),
    demands: [],
  };
  const severities = (text: string | Uint8Array) =>
    check(text, 'plan.yaml', { settings }).map(({ severity }) => severity);
  for (const text of ['', '- a', 'helhed: x', 'titel: "a', new Uint8Array([0, 1, 2, 0])])
    expect(severities(text)).toContain('error');
});
