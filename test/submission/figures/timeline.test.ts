import { describe, expect, test } from 'vitest';
import type { Form, Shape } from '../../../src/publishing/drawing.ts';
import { axisOf, placeOn } from '../../../src/submission/figures/time-axis.ts';
import { timeline } from '../../../src/submission/figures/timeline.ts';
import { manuscriptOf } from '../../../src/submission/manuscript.ts';
import { reading } from '../plans.ts';
import { manuscript, textsOf } from './drawn.ts';

const plan = (milestones: string, more = '') => `
periode: { fra: 2022-01-01, til: 2025-12-31 }
${more}
aktiviteter: [ { titel: Klub, milepæle: ${milestones} } ]
`;
const shown = (text: string, today?: Parameters<typeof timeline>[1]) => timeline(manuscript(text), today)[0];
const shapesOf = (text: string): readonly Shape[] => shown(text)?.drawings[0]?.shapes ?? [];
/** Where the marks stand on the axis, from 0 to 1: the axis goes from 236 to 794. The legend is no mark. */
const marksOf = (text: string) => {
  const diamonds = shapesOf(text).filter((shape): shape is Form => shape.kind === 'form');
  return diamonds.flatMap(({ look, points }) => {
    const [x = 0, y = 0] = points[0] ?? [];
    const height = shown(text)?.drawings[0]?.height ?? 0;
    return y > height - 34 ? [] : [{ look, at: (x - 236) / (794 - 236) }];
  });
};
const days = 4 * 365 + 1;

describe('a milestone stands at its date', () => {
  test.each<readonly [string, 'full' | 'frame', number]>([
    ['2022-01-01', 'full', 0],
    ['1. januar 2023', 'full', 365 / days],
    ['31.12.2025', 'full', (days - 1) / days],
    // Without a day it stands where its time ends.
    ['2022', 'frame', 365 / days],
    ['1. kvartal 2022', 'frame', 90 / days],
    ['juni 2024', 'frame', (365 + 365 + 182) / days],
    ['ved udgangen af 2025', 'frame', 1],
  ])('%s', (date, look, at) => {
    const [mark, ...others] = marksOf(plan(`[ { dato: "${date}", hvad: A } ]`));
    expect(others).toEqual([]);
    expect(mark?.look).toBe(look);
    expect(mark?.at).toBeCloseTo(at, 6);
  });

  test('and one that lies years outside the period at the end, with its year', () => {
    const text = plan('[ { dato: 2202-03-01, hvad: A }, { dato: 2023-01-01, hvad: B } ]');
    expect(marksOf(text).map(({ at }) => Math.round(at * 100))).toEqual([25, 100]);
    expect(textsOf(shown(text)!)).toContain('01.03. 2202');
  });

  test('and those that are due on one day are one mark with their number', () => {
    const text = plan('[ { dato: 2023-01-01, hvad: A }, { dato: 01.01.2023, hvad: B } ]');
    expect(marksOf(text)).toHaveLength(1);
    expect(textsOf(shown(text)!)).toContain('01.01. (2)');
  });
});

test('what a milestone has come to stands beside its date, and is counted for who cannot see it', () => {
  const text = plan(
    '[ { dato: 2023-01-01, hvad: A, status: nået }, { dato: 2023-01-01, hvad: B }, { dato: maj 2024, hvad: C, status: udskudt til 1.9.2024 }, { dato: 2025-03-01, hvad: D, status: på vej } ]',
  );
  const said = textsOf(shown(text)!);
  expect(said).toEqual(expect.arrayContaining(['01.01. nået', '01.01.', 'maj udskudt', '01.03.']));
  expect(shown(text)?.description).toContain('Nået: 1. Udskudt: 1.');
  const cells = shown(text)?.grids.flatMap(({ rows }) => rows.flat().map(({ text }) => text));
  expect(cells).toEqual(expect.arrayContaining(['● 01.01. nået\n● 01.01.', '○ maj udskudt']));
});

test('the names of times are English in an English paper', () => {
  const text = plan(
    '[ { dato: Maj 2024, hvad: A }, { dato: 2. kvartal 2023, hvad: B }, { dato: sommer 2025, hvad: C } ]',
  );
  const [figure] = timeline(manuscriptOf(reading(text), 'en'));
  expect(textsOf(figure!)).toEqual(expect.arrayContaining(['May', 'Q2', 'sommer']));
});

test.each<readonly [when: string, bar: readonly [from: number, to: number] | undefined]>([
  ['start: 2023-01-01, slut: 2023-12-31', [365 / days, 730 / days]],
  ['start: 2023-01-01', [365 / days, 1]],
  ['slut: 2022-12-31', [0, 365 / days]],
  ['målgruppe: Unge', undefined],
])('an activity with %s has a bar as far as it goes, or the plan', (when, bar) => {
  const text = `periode: { fra: 2022-01-01, til: 2025-12-31 }\naktiviteter: [ { titel: Klub, ${when}, milepæle: [ { dato: 2024-01-01, hvad: A } ] } ]`;
  const [found] = shapesOf(text).flatMap(shape =>
    shape.kind === 'box' && shape.look === 'wash' && shape.x >= 236 ? [shape] : [],
  );
  const ends = found && [(found.x - 236) / (794 - 236), (found.x + found.width - 236) / (794 - 236)];
  expect(ends?.map(end => Math.round(end * 1000))).toEqual(bar?.map(end => Math.round(end * 1000)));
});

test.each([
  ['there is no milestone', 'aktiviteter: [ { titel: Klub } ]'],
  ['none has a date', plan('[ { hvad: A }, B ]')],
  ['no date can be read', plan('[ { dato: når det passer, hvad: A }, { dato: 30.02.2023, hvad: B } ]')],
  ['the plan is empty', 'titel: X'],
])('there is no figure when %s', (_, text) => {
  expect(timeline(manuscript(text))).toEqual([]);
});

test('the words tell how many there are each year, the first and the last, and what has none', () => {
  const text = plan(
    '[ { dato: 2022-03-01, hvad: A }, { dato: 2022-04-01, hvad: B }, { dato: efterår 2024, hvad: C } ]\n  } , { titel: Café',
  );
  expect(shown(text)?.description).toBe(
    '3 milepæle: 2 i 2022, 1 i 2024. Den første er 01.03.2022 (1 Klub), den sidste efterår 2024 (1 Klub). Uden milepæl med dato: 2 Café.',
  );
});

describe('a day is marked across it', () => {
  const text = plan('[ { dato: 2023-01-01, hvad: A } ]', 'dato: 2022-06-15');

  test("the plan's own date in a submission", () => {
    expect(textsOf(shown(text)!)).toContain('planens dato 15.06.2022');
  });

  test('or the day that is asked for', () => {
    const said = textsOf(shown(text, { day: '2024-05-01', name: 'i dag 01.05.2024' })!);
    expect(said).toContain('i dag 01.05.2024');
    expect(said).not.toContain('planens dato 15.06.2022');
  });

  test('but not one that lies far from the plan', () => {
    expect(textsOf(shown(text, { day: '2039-05-01', name: 'i dag 01.05.2039' })!)).not.toContain('i dag 01.05.2039');
  });
});

describe('an axis', () => {
  test.each<readonly [string, Parameters<typeof axisOf>, readonly [string, string, number]]>([
    [
      'is the quarters of the period',
      [{ from: '2022-11-01', to: '2026-10-31' }, [], undefined],
      ['2022-10-01', '2026-12-31', 17],
    ],
    [
      'reaches out to what lies near',
      [{ from: '2022-01-01', to: '2023-12-31' }, [{ from: '2024-02-01', to: '2024-02-01' }], '2021-12-24'],
      ['2021-10-01', '2024-03-31', 10],
    ],
    [
      'and not to what lies far off',
      [{ from: '2022-01-01', to: '2023-12-31' }, [{ from: '1922-02-01', to: '2202-02-01' }], '2039-12-24'],
      ['2022-01-01', '2023-12-31', 8],
    ],
    [
      'is that of the times where there is no period',
      [{}, [{ from: '2024-02-01', to: '2024-08-01' }], undefined],
      ['2024-01-01', '2024-09-30', 3],
    ],
    [
      'is of one quarter at least',
      [{}, [{ from: '2024-02-01', to: '2024-02-01' }], undefined],
      ['2024-01-01', '2024-03-31', 1],
    ],
  ])('%s', (_, given, [from, to, count]) => {
    const axis = axisOf(...given);
    expect([axis.from, axis.to, axis.quarters.length]).toEqual([from, to, count]);
    expect([placeOn(axis, from), placeOn(axis, to, 'evening')]).toEqual([0, 1]);
  });
});

test('in Word a column is a quarter, and the cells say the days', () => {
  const [grid] = shown(plan('[ { dato: 2022-02-15, hvad: A }, { dato: 3. kvartal 2024, hvad: B } ]'))?.grids ?? [];
  const row = grid?.rows.at(-2)?.map(({ text }) => text);
  expect(row?.[0]).toBe('1 Klub');
  expect(row?.[1]).toBe('● 15.02.');
  expect(row?.[11]).toBe('○');
  expect(row?.filter(text => text !== '')).toHaveLength(3);
});
