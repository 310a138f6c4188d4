import { expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { askerOf, type SourceId } from '../../src/plan/sources.ts';
import { reporters } from '../../src/report/index.ts';
import { whole } from '../rules/plan-with.ts';

test.each<readonly [SourceId, string]>([
  ['lbf/organisation-og-økonomi', 'Landsbyggefonden'],
  ['lov/91a', 'Almenboligloven § 91 a'],
  ['aftale/slagelse-2021', 'Landsbyggefondens skabelon'],
  ['cfbu/feltet', 'CFBU (Center for Boligsocial Udvikling)'],
  ['aarhusvest/begyndere', 'begyndervejledning fra Aarhus Vest'],
  ['kommissorium/slagelse-2021', 'regulativet, gengivet i et kommissorium fra Slagelse'],
  ['oplæg/seks-punkter', 'oplæg om Landsbyggefondens krav'],
  ['profil/prækvalifikation-2019', 'bedst kendte profil, ikke et krav'],
  ['helhed/råd', 'helheds eget råd'],
  ['helhed/format', 'helheds format'],
])('%s is asked by %s', (source, asker) => expect(askerOf(source).da).toBe(asker));

const report = (text: string, width: number) => {
  const { document, findings } = examine(text, 'plan.yaml');
  const context = { language: 'da', colour: false, width, version: '0.0.0' } as const;
  return reporters.terminal([{ file: 'plan.yaml', text: document.text, findings }], context);
};
const gaps = whole.replace(/ {8}mål:.*\n/, '');

test('the report says who asks, the first time that a rule speaks', () => {
  expect(report(gaps, 100)).toContain(
    '\n          Kilde: oplæg om Landsbyggefondens krav · Læs mere: helhed forklar HP501\n',
  );
  expect(report(gaps, 50)).toContain(
    '\n          Kilde: oplæg om Landsbyggefondens krav\n          Læs mere: helhed forklar HP501\n',
  );
});

test('nobody asks a plan that contradicts itself', () => {
  const shown = report(whole.replace('til: 2025-10-31', 'til: 2020-10-31'), 100);
  expect(shown).toContain('\n          Læs mere: helhed forklar HP602\n');
});
