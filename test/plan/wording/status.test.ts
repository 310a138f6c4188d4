import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/plan/wording/status.ts';

test.each([
  ['nået', undefined],
  ['Nået.', undefined],
  ['er nået', undefined],
  ['gennemført', undefined],
  ['færdig', undefined],
  ['i mål', undefined],
  ['✓', undefined],
  ['nået 3.2.2022', '2022-02-03'],
  ['forsinket, nået i oktober 2019', '2019-10-31'],
  ['nået et halvt år for sent, i marts 2019', '2019-03-31'],
  ['nået, men først i maj 2020', '2020-05-31'],
  ['opfyldt: 85 unge', undefined],
])('»%s« is done', (status, day) => {
  const outcome = outcomeOf(status);
  expect(outcome?.kind).toBe('done');
  expect(outcome?.kind === 'done' ? outcome.on?.to : '').toBe(day);
});

test.each(['opgivet', 'aflyst', 'udgår', 'ikke nået, opgivet', 'droppet af bestyrelsen 3.2.2022'])(
  '»%s« will never be',
  status => expect(outcomeOf(status)).toEqual({ kind: 'dropped' }),
);

test.each([
  ['forsinket til 1.9.2022', '2022-09-01'],
  ['Udskudt til forår 2027', '2027-05-31'],
  ['udsat: 2. kvartal 2023', '2023-06-30'],
  ['ny frist 31.12.2026', '2026-12-31'],
])('»%s« is put off', (status, day) => {
  const outcome = outcomeOf(status);
  expect(outcome?.kind === 'postponed' ? outcome.to.to : outcome).toBe(day);
});

test.each([
  ...['ikke nået', 'ikke nået endnu', 'delvist nået', 'næsten i mål', 'nået halvvejs', 'nået 50 %', 'nået: 3 af 5'],
  ...['forventes nået i 2027', 'nås til sommer', 'på vej – 69 den 1. december', 'i gang', 'planlagt', 'forsinket'],
  ...['nået, men kun i den ene afdeling', 'opgives måske?', 'måske aflyst', 'ikke opgivet', 'udskudt', 'grøn', ''],
  'x'.repeat(300),
])('»%s« says nothing for certain', status => expect(outcomeOf(status)).toBeUndefined());
