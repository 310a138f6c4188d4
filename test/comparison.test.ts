import { expect, test } from 'vitest';
import { comparison } from '../src/comparison.ts';
import { programmes } from '../src/plan/programmes/index.ts';
import { requirements } from '../src/plan/requirements.ts';
import { page } from '../src/report/page.ts';

const danish = comparison('da');
const row = (name: string) => danish.split('\n').find(line => line.startsWith(`| ${name} |`));

test.each(Object.values(requirements).map(({ name }) => [name.da, name.en] as const))('%s has a row', (da, en) => {
  expect(danish.split('\n').filter(line => line.startsWith(`| ${da} |`))).toHaveLength(1);
  expect(comparison('en')).toContain(`\n| ${en} |`);
});

test.each([
  [
    'Planens længde',
    '| Planens længde | – | bør: 4 år | bør: 4 år | bør: 4 år (fra helhedsplan); råd¹: 4 år (prækvalifikation) |',
  ],
  ['Områdets navn', '| Områdets navn | krav | krav | krav | krav |'],
  ['Årlig indberetning', '| Årlig indberetning | – | krav: senest 30.6. året efter (gennemførelse) | – | – |'],
])('%s says how strongly it is asked, with its value and the phase', (name, line) => expect(row(name)).toBe(line));

test('the names of the indsatsområder stand below the table', () => {
  for (const { name } of programmes.flatMap(({ asks }) => asks.areaNames ?? []).flatMap(({ value }) => value))
    expect(danish.slice(danish.indexOf('## Indsatsområdernes navne'))).toContain(name);
});

test.each([40, 60, 80, 100, 140])('is shown within %i columns, with nothing left out', width => {
  const shown = page(danish, { colour: false, width });
  expect(shown.split('\n').filter(line => [...line].length > width)).toEqual([]);
  expect(shown).not.toContain('|');
  for (const word of danish.split(/[\s|]+/).filter(word => /^\p{L}+$/u.test(word))) expect(shown).toContain(word);
});

test('where there is room the programmes stand side by side, else once for all that ask alike', () => {
  const rows = '| Hvad | A | B | C |\n|---|---|---|---|\n| Mål for alle | krav (fra helhedsplan) | – | – |\n';
  expect(page(rows, { colour: false, width: 60 })).toBe(
    `Hvad          A${' '.repeat(23)}B  C\nMål for alle  krav (fra helhedsplan)  –  –\n`,
  );
});
