import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { parse } from '../../src/document/document.ts';
import { passagesOf } from '../../src/plan/carried-over.ts';
import { type Phase, phases } from '../../src/plan/programme.ts';
import { programmes } from '../../src/plan/programmes/index.ts';
import { renewal } from '../../src/renewal/index.ts';
import { allPlans, leavesOf, reading } from '../submission/plans.ts';

const [newest] = programmes.slice(-1);
const renewed = (text: string, phase: Phase = 'helhedsplan', programme = newest) => {
  if (!programme) throw new Error('There are no programmes.');
  return renewal(parse(text), { programme, phase }, 'da') ?? 'nothing';
};

/** A text as words alone, so that quotes, line breaks and comment signs say nothing. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

const plan = (fields: string) => `program: 2015-18\nfase: gennemførelse\ntitel: Sammen\nperiode: 2017-2021\n${fields}`;

test.each([
  ['dato: 1.2.2017', 'dato: # i den gamle plan: 1.2.2017'],
  ['periode: 2017-2021', 'periode: # i den gamle plan: 2017-2021'],
  [
    'periode: { fra: 2017, til: 2021 }',
    '# i den gamle plan: fra: 2017\n# i den gamle plan: til: 2021\n# Hvornår begynder den nye plan, og hvornår slutter den?\nperiode: { fra: , til: }',
  ],
  [
    'periode:\n  fra: "2017"\n  til: 2021 # foreløbig',
    'periode:\n  fra: # i den gamle plan: "2017"\n  til: # foreløbig # i den gamle plan: 2021',
  ],
  [
    'underskrifter:\n  - part: X\n\n  - { part: Y }',
    'underskrifter: # i den gamle plan:\n  # - part: X\n\n  # - { part: Y }',
  ],
  [
    'rapporter:\n- år: 2018\n  hvad: |\n    a\n      b',
    'rapporter: # i den gamle plan:\n  # - år: 2018\n  #   hvad: |\n  #     a\n  #       b',
  ],
  [
    'budget: { i_alt: 1.000, finansiering: [{ kilde: A, beløb: 5 }] }',
    '# i den gamle plan: i_alt: 1.000\n# i den gamle plan: beløb: 5\nbudget: { i_alt: , finansiering: [{ kilde: A, beløb: }] }',
  ],
  [
    'budget:\n  finansiering:\n    - kilde: A\n      år:\n        2018: 5\n        2019: 6',
    '    - kilde: A\n      år: # i den gamle plan:\n        # 2018: 5\n        # 2019: 6',
  ],
  [
    'aktiviteter:\n  - titel: T\n    status: i gang\n    slut: 1.1.2020',
    '  - titel: T\n    status: # i den gamle plan: i gang\n    slut: # i den gamle plan: 1.1.2020',
  ],
])('%s makes room', (fields, lines) => {
  expect(renewed(plan(fields).replace(/^periode: 2017-2021\n(?=[\s\S]*^periode)/mu, ''))).toContain(lines);
});

test.each([
  ['problemer: [{ problem: P, tal: 27 %, år: 2016 }]', '{ problem: P, tal: 27 %, år: 2016 }'],
  ['aktiviteter: [{ titel: T, note: dato og status }]', 'note: dato og status'],
  ['# en kommentar\nkommune: "Eksempel Kommune"', '# en kommentar\nkommune: "Eksempel Kommune"'],
])('%s lives on as it stands', (fields, lines) => {
  expect(renewed(plan(fields))).toContain(lines);
});

test('programme and phase are those of the new plan, and the old ones stand beside', () => {
  const text = renewed(plan(''), 'prækvalifikation');
  expect(text).toContain('# i den gamle plan: program: 2015-18\nprogram: 2019-26\n');
  expect(text).toContain('# i den gamle plan: fase: gennemførelse\nfase: prækvalifikation\n');
  expect(renewed('titel: X\n')).toMatch(
    /^# Begyndt ud fra den gamle plan\.[\s\S]*^program: 2019-26\nfase: helhedsplan\ntitel: X\n$/mu,
  );
});

test('a text that is carried over is told of until somebody touches it', () => {
  const text = renewed(
    plan('aktiviteter:\n  - titel: T\n    mål: Flere unge er i job\n    skridt: [Samtaler, Besøg]\n'),
  );
  const told = (changed: string) =>
    check(changed)
      .filter(({ code }) => code === 'HP619')
      .map(({ message }) => message.da);
  expect(text).toContain('    # overført fra planen 2017-21, ikke rørt siden (mærke ');
  expect(told(text)).toEqual([
    '»mål« og »skridt« er overført fra den gamle plan og ikke rørt siden. Passer det stadig?',
  ]);
  expect(told(text.replace('Flere unge', 'Mange unge'))).toEqual([
    '»skridt« er overført fra den gamle plan og ikke rørt siden. Passer det stadig?',
  ]);
  expect(told(text.replace('mål: Flere unge er i job', 'mål: "Flere unge\n      er i job"'))).toEqual(told(text));
  expect(told(text.replace(/^ *# overført.*\n/gm, ''))).toEqual([]);
});

test('a plan in braces is not begun from', () => {
  expect(renewed('{ titel: X, formål: Y }\n')).toBe('nothing');
});

test('the plan after the next has the marks of its own time alone', () => {
  const once = renewed(plan('formål: X\n'));
  const twice = renewed(once.replace('periode: #', 'periode: 2021-2025 #'));
  expect(once).toContain('# overført fra planen 2017-21, ikke rørt siden (mærke');
  expect(twice).not.toContain('# overført fra planen 2017-21');
  expect(twice.match(/# overført fra planen 2021-25, ikke rørt siden \(mærke/gu)).toHaveLength(1);
});

test('lines that end as on Windows stay so', () => {
  expect(renewed(plan('formål: X\nunderskrifter:\n  - part: X\n').replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/u);
});

describe.each(allPlans)('%s', (_, old) => {
  const before = check(old).filter(({ code }) => code.startsWith('HP0'));
  const heavy = new Set(before.map(({ code }) => code));
  const combinations = programmes.flatMap(programme => phases.map(phase => [programme.id, phase, programme] as const));

  test.each(combinations)('for %s as %s loses nothing and can be read', (_, phase, programme) => {
    const text = renewed(old, phase, programme);
    const said = [words(text), words(uncommented(text))];
    const found = check(text);
    expect(
      leavesOf(old)
        .map(leaf => words(leaf.text).trim())
        .filter(leaf => !said.some(each => each.includes(leaf))),
    ).toEqual([]);
    expect(
      found
        .filter(({ code }) => code.startsWith('HP0') && !heavy.has(code as 'HP0'))
        .map(({ code, range, message }) => `${code} ${range.start.line} ${message.da}`),
    ).toEqual([]);
    expect(reading(text).plan).toMatchObject({ program: programme.id, fase: phase });
    expect(found.flatMap(({ code, facts }) => (code === 'HP619' ? [facts['fields']] : [])).flat().length > 0).toBe(
      passagesOf(reading(text).plan).some(({ passages }) => passages.length > 0),
    );
  });

  test('every text that is carried over has its mark, and none that is touched', () => {
    const text = renewed(old);
    const count = passagesOf(reading(text).plan).flatMap(({ passages }) => passages).length;
    expect(text.match(/ikke rørt siden \(mærke/gu)?.length ?? 0).toBe(count);
    const owners = passagesOf(reading(text).plan).filter(({ passages }) => passages.length > 0).length;
    expect(check(text).filter(({ code }) => code === 'HP619').length).toBe(owners);
  });
});

/** A text with what stands in comments read on: a sentence of several lines is one again. */
const uncommented = (text: string) => text.replace(/^\s*# ?/gmu, ' ').replace(/ # i den gamle plan:/gu, ' ');
