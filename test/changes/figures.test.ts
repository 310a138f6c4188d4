import { describe, expect, test } from 'vitest';
import { changesPaper } from '../../src/changes/paper.ts';
import { write } from '../../src/publishing/markdown.ts';
import { atTerminal } from '../../src/report/paper.ts';
import { between, lines } from './versions.ts';

const plan = (financing: string, head = '') => `program: 2019-26
titel: Sammen
${head}område: Birkeparken
budget:
  i_alt: "1.000.000"
  finansiering:
    - { kilde: Landsbyggefonden, beløb: "750.000" }
    - ${financing}
`;
const old = plan('{ kilde: Eksempel Kommune, beløb: "250.000", andel: "25,0 %" }');
const paperOf = (now: string, language: 'da' | 'en' = 'da') => changesPaper(between(old, now), language);

describe('the table of figures', () => {
  test.each([
    [
      'shares have one decimal, and who pays nothing has a dash',
      plan('{ kilde: Fonden, beløb: "250.000" }'),
      ['| Fonden | – | 250.000 kr. (25,0 %) | +250.000 kr. |', '| Eksempel Kommune | 250.000 kr. (25,0 %) | – |'],
    ],
    [
      'an amount that contradicts itself is no amount',
      plan('{ kilde: Eksempel Kommune, beløb: "250.000", år: { "2020": "100.000", "2021": "110.000" } }'),
      ['| Eksempel Kommune | 250.000 kr. (25,0 %) | uklart |'],
    ],
    [
      'so is one that is not told',
      plan('{ kilde: Eksempel Kommune, timer: "100" }'),
      ['| Eksempel Kommune | 250.000 kr. (25,0 %) | uklart |'],
    ],
  ])('%s', async (_, now, rows) => {
    const { blocks } = await paperOf(now);
    for (const row of rows) expect(write(blocks)).toContain(row);
  });

  test('keeps a number with its unit on a narrow terminal', async () => {
    const shown = atTerminal(await paperOf(plan('{ kilde: Fonden med et langt navn, beløb: "250.000" }')), {
      colour: false,
      width: 40,
    });
    expect(shown).toContain('(25,0 %)');
    expect(shown.split('\n').filter(line => /^\s*(?:%|kr\.)/u.test(line))).toEqual([]);
  });
});

test('a share in another notation is the same share', () => {
  expect(lines(old, old.replace('25,0 %', '25 %'))).toEqual([]);
  expect(lines(old, old.replace('25,0 %', '26 %'))).toHaveLength(1);
});

test.each([
  ['version: Udkast 3\ndato: 2021-05-20\n', 'Birkeparken', 'Udkast 3 · 20.05.2021'],
  ['', 'Birkeparken', ''],
])('at the head of its pages stand the area and the version, and never the file: %j', async (head, area, edition) => {
  const paper = await paperOf(plan('{ kilde: Eksempel Kommune, beløb: "240.000" }', head));
  expect([paper.area, paper.edition]).toEqual([area, edition]);
});
