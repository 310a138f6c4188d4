import { expect, test } from 'vitest';
import { fieldMeant } from '../../src/plan/spelling.ts';

const fields = [
  'id',
  'nr',
  'titel',
  'målgruppe',
  'ansvarlig',
  'mål',
  'skridt',
  'succeskriterier',
  'måling',
  'milepæle',
  'ressourcer',
  'forankring',
  'note',
];

test.each([
  ['Mål', 'same', 'mål'],
  ['maal', 'same', 'mål'],
  ['MILEPÆLE', 'same', 'milepæle'],
  ['milepaele', 'same', 'milepæle'],
  ['ma\u030al', 'same', 'mål'],
  ['succes_kriterier', 'same', 'succeskriterier'],
  ['milepælsplan', 'same', 'milepæle'],
  ['milestones', 'same', 'milepæle'],
  ['navn', 'same', 'titel'],
  ['sucesskriterier', 'near', 'succeskriterier'],
  ['succeskriterer', 'near', 'succeskriterier'],
  ['milpæle', 'near', 'milepæle'],
  ['mileplæe', 'near', 'milepæle'],
  ['resourcer', 'near', 'ressourcer'],
  ['forrankring', 'near', 'forankring'],
  ['skrit', 'near', 'skridt'],
  ['mal', 'near', 'mål'],
  ['titl', 'near', 'titel'],
])('%s is meant as (%s) %s', (key, as, field) => {
  expect(fieldMeant(key, fields)).toEqual({ as, field });
});

test.each(['formål', 'delmål', 'budget', 'kontakt', 'vision', 'periode', 'x', 'nb'])(
  '%s is not taken for a field',
  key => {
    expect(fieldMeant(key, fields)).toBeUndefined();
  },
);
