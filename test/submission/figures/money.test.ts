import { describe, expect, test } from 'vitest';
import { economyOf } from '../../../src/plan/money/economy.ts';
import { localShareOf } from '../../../src/plan/money/local-share.ts';
import { accountsOf } from '../../../src/submission/figures/accounts.ts';
import { moneyFigure } from '../../../src/submission/figures/money.ts';
import { allPlans, reading } from '../plans.ts';
import { manuscript } from './drawn.ts';

const accounts = (budget: string) => {
  const economy = economyOf(reading(`budget: ${budget}`));
  return economy && accountsOf(economy);
};
const payers = (budget: string) => accounts(budget)?.payers.map(({ kroner, name }) => [name, kroner]);

test('the payers are counted in kroner, each once', () => {
  expect(
    payers(
      '{ enhed: 1.000 kr., finansiering: [ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen, beløb: 1.000 }, { kilde: Landsbyggefonden, beløb: 1.500 } ] }',
    ),
  ).toEqual([
    ['LBF', 6_500_000],
    ['Kommunen', 1_000_000],
  ]);
});

describe('there is no figure', () => {
  test.each([
    ['of one amount that cannot be read', '[ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen, beløb: en del } ]'],
    ['of an amount that is only about', '[ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen, beløb: ca. 1.000 } ]'],
    ['where an amount is missing', '[ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen } ]'],
    [
      'of a line at odds with its years',
      '[ { kilde: LBF, beløb: 5.000, år: { 2022: 1.000 } }, { kilde: X, beløb: 1 } ]',
    ],
    [
      'of a year that is still to be filled in',
      '[ { kilde: LBF, år: { 2022: 1.000, 2023: } }, { kilde: X, beløb: 1 } ]',
    ],
    ['of what somebody pays back', '[ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen, beløb: "-1.000" } ]'],
    ['of one payer alone', '[ { kilde: LBF, beløb: 5.000 } ]'],
  ])('%s', (_, lines) => {
    expect(moneyFigure(manuscript(`budget: { finansiering: ${lines} }`))).toEqual([]);
  });

  test('of a total at odds with its parts', () => {
    const text =
      'budget: { i_alt: 9.000, finansiering: [ { kilde: LBF, beløb: 5.000 }, { kilde: Kommunen, beløb: 1.000 } ] }';
    expect(moneyFigure(manuscript(text))).toEqual([]);
  });

  test('of a budget in words', () => {
    expect(moneyFigure(manuscript('budget: Se bilag 2'))).toEqual([]);
  });
});

const whole = `budget:
  finansiering:
    - { kilde: Landsbyggefonden, år: { 2022: 3.000.000, 2023: 3.000.000 } }
    - { kilde: Eksempel Kommune, hvad: Medarbejdertimer, år: { 2022: 500.000, 2023: 500.000 } }
    - { kilde: Boligforeningen Eksempel, år: { 2022: 1.000.000, 2023: "-" } }
    - { kilde: Frivillige, timer: 800 }`;

test('what has no amount is named and not counted, and then nothing is said of the local share', () => {
  const [figure] = moneyFigure(manuscript(whole));
  expect(figure?.description).toBe(
    'Landsbyggefonden: 6.000.000 kr., 75,0 %; Eksempel Kommune: 1.000.000 kr., 12,5 %; Boligforeningen Eksempel: 1.000.000 kr., 12,5 %; I alt: 8.000.000 kr., 100,0 %. År for år: 2022 4.500.000 kr.; 2023 3.500.000 kr.',
  );
  expect(figure?.remark).toBe('Uden beløb og derfor ikke talt med: Frivillige.');
});

test('the local share is parted in money and what is given in kind', () => {
  const [figure] = moneyFigure(manuscript(whole.replace(/\n.*Frivillige.*/u, '')));
  expect(figure?.description).toContain(
    'Heraf lokalt: 2.000.000 kr., 25,0 %; Lokalt i penge: 1.000.000 kr., 12,5 %; Lokalt i timer, lokaler og andet: 1.000.000 kr., 12,5 %.',
  );
});

test('a bar is as long as its share, and a year as high as its amount', () => {
  const [figure] = moneyFigure(manuscript(whole));
  const [bars, years] = figure?.drawings ?? [];
  const boxes = (drawing: typeof bars) => drawing?.shapes.flatMap(shape => (shape.kind === 'box' ? [shape] : [])) ?? [];
  const lengths = boxes(bars).map(({ width }) => width);
  expect(lengths.map(length => length / (lengths[3] ?? 1))).toEqual([0.75, 0.125, 0.125, 1]);
  const heights = boxes(years).map(({ height }) => height / 40);
  expect(heights.map(height => Math.round(height * 4_500_000))).toEqual([
    ...[3_000_000, 3_000_000, 500_000, 500_000, 1_000_000, 4_500_000, 3_500_000],
  ]);
});

describe('where the programme asks for a local share', () => {
  const [figure] = moneyFigure(manuscript(`program: 2019-26\n${whole.replace(/\n.*Frivillige.*/u, '')}`));

  test('it is told beside that of the plan, and marked on its bar', () => {
    expect(figure?.description).toContain('Heraf lokalt (der spørges efter mindst 25 %): 2.000.000 kr., 25,0 %');
    const marks = figure?.drawings[0]?.shapes.filter(shape => shape.kind === 'line' && shape.look === 'day');
    expect(marks).toMatchObject([{ points: [[226 + 0.25 * (580 - 226), expect.any(Number)], expect.anything()] }]);
  });

  test('its table has the shares, as the amounts stand in the tables under it', () => {
    expect(figure?.grids.map(({ rows }) => rows.map(([name, share]) => [name?.text, share?.text]))).toEqual([
      [
        ['Hvem betaler', 'Andel'],
        ['Landsbyggefonden', '75,0 %'],
        ['Eksempel Kommune', '12,5 %'],
        ['Boligforeningen Eksempel', '12,5 %'],
        ['Heraf lokalt (der spørges efter mindst 25 %): 2.000.000 kr.', '25,0 %'],
        ['Lokalt i penge: 1.000.000 kr.', '12,5 %'],
        ['Lokalt i timer, lokaler og andet: 1.000.000 kr.', '12,5 %'],
      ],
    ]);
  });

  test('and the amounts too where only the posts of the budget have them', () => {
    const posts =
      'budget: { poster: [ { post: A, kilde: Landsbyggefonden, beløb: 3.000, år: { 2022: 3.000 } }, { post: B, kilde: Kommunen, beløb: 1.000, år: { 2022: 1.000 } } ] }';
    const [bars, years] = moneyFigure(manuscript(posts))[0]?.grids ?? [];
    expect(bars?.rows[1]?.map(({ text }) => text).slice(0, 3)).toEqual(['Landsbyggefonden', '3.000 kr.', '75,0 %']);
    expect(years?.rows.at(-1)?.map(({ text }) => text)).toEqual([expect.anything(), expect.anything()]);
  });
});

test.each(allPlans)('the local share of %s is the one that the rules count', (_, text) => {
  const economy = economyOf(reading(text));
  const local = economy && accountsOf(economy)?.local;
  if (local) expect(local.kroner).toBe(localShareOf(economy)?.local.kroner);
  if (local) expect(local.cash).toBe(localShareOf(economy)?.cash.kroner);
});

test('a budget of shares alone is shown in per cent', () => {
  const [figure] = moneyFigure(
    manuscript(
      'budget: { finansiering: [ { kilde: Landsbyggefonden, andel: 75 % }, { kilde: Kommunen, andel: 25 % } ] }',
    ),
  );
  expect(figure?.description).toBe('Landsbyggefonden: 75,0 %; Kommunen: 25,0 %; I alt: 100,0 %; Heraf lokalt: 25,0 %.');
});
