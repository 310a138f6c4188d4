import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/document/writing/step.ts';
import type { Field } from '../../src/form/form.ts';
import { toAdd, toCopy, toMove, toRemove, toSet, toTransfer } from '../../src/form/steps.ts';
import { fieldAt, formOf, stepped } from './shown.ts';

const after = (text: string, pointer: string, steps: (field: Field) => readonly Step[]) =>
  stepped(text, steps(fieldAt(formOf(text), pointer)));

const activity = (rest: string) =>
  `indsatsområder:\n  - navn: Job\n    aktiviteter:\n      - titel: Fritidsjob\n${rest}`;
const at = '/indsatsområder/0/aktiviteter/0';

describe('a field is given another value', () => {
  test.each([
    ['a text', 'titel: Plan # navnet\n', '/titel', 'En plan', 'titel: En plan # navnet\n'],
    [
      'a field that is missing',
      'titel: Plan\nkommune: By\n',
      '/område',
      'Parken',
      'titel: Plan\nområde: Parken\nkommune: By\n',
    ],
    ['a field that is there and blank', 'titel:\nkommune: By\n', '/titel', 'Plan', 'titel: Plan\nkommune: By\n'],
    ['a field in another spelling', 'Titel: Plan\n', '/Titel', 'En plan', 'Titel: En plan\n'],
    ['the same value', 'titel: Plan\n', '/titel', 'Plan', 'titel: Plan\n'],
    ['nothing', 'titel: Plan # navnet\n', '/titel', ' ', 'titel: # navnet\n'],
    ['nothing, where nothing stood', 'titel: Plan\n', '/kommune', '', 'titel: Plan\n'],
    ['a text of lines', 'formål: Kort\n', '/formål', 'Et.\nTo.', 'formål: |\n  Et.\n  To.\n'],
    [
      'a part of a thing that is missing',
      'titel: Plan\n',
      '/periode/fra',
      '2024',
      'titel: Plan\nperiode:\n  fra: 2024\n',
    ],
    [
      'one end of a period in one text',
      'periode: 2021-2025\n',
      '/periode/til',
      '2026',
      'periode:\n  fra: 2021\n  til: 2026\n',
    ],
    [
      'a sentence',
      activity('        mål: Flere i job\n'),
      `${at}/mål/hvad`,
      '60 i job',
      activity('        mål: 60 i job\n'),
    ],
    [
      'more than a sentence says',
      activity('        mål: Flere i job\n'),
      `${at}/mål/måltal`,
      '60 unge',
      activity('        mål:\n          hvad: Flere i job\n          måltal: 60 unge\n'),
    ],
    [
      'more than an item says',
      activity('        succeskriterier:\n          - 60 i job\n'),
      `${at}/succeskriterier/0/måling/hvordan`,
      'Vi tæller',
      activity('        succeskriterier:\n          - kriterium: 60 i job\n            måling: Vi tæller\n'),
    ],
    [
      'more than what stands alone says',
      activity('        milepæle: De første ti er i job\n'),
      `${at}/milepæle/0/dato`,
      '1.3.2024',
      activity('        milepæle:\n          dato: 1.3.2024\n          hvad: De første ti er i job\n'),
    ],
    [
      'a part of what stands alone in fields',
      activity('        milepæle:\n          hvad: De første ti er i job\n'),
      `${at}/milepæle/0/dato`,
      '1.3.2024',
      activity('        milepæle:\n          dato: 1.3.2024\n          hvad: De første ti er i job\n'),
    ],
    [
      'a colon in a list',
      activity('        skridt:\n          - Fase 1: samtaler\n'),
      `${at}/skridt/0`,
      'Fase 1: mange samtaler',
      activity('        skridt:\n          - "Fase 1: mange samtaler"\n'),
    ],
    [
      'who is responsible',
      activity(''),
      `${at}/ansvarlig/navn`,
      'Vejlederen',
      activity('        ansvarlig: Vejlederen\n'),
    ],
    [
      'how to reach who is responsible',
      activity('        ansvarlig: Vejlederen\n'),
      `${at}/ansvarlig/kontakt`,
      'Klubben',
      activity('        ansvarlig:\n          navn: Vejlederen\n          kontakt: Klubben\n'),
    ],
    [
      'a line of a budget that is a sentence',
      'budget:\n  finansiering:\n    - "LBF: 9.000.000"\n',
      '/budget/finansiering/0/beløb',
      '8.000.000',
      'budget:\n  finansiering:\n    - kilde: LBF\n      beløb: 8.000.000\n',
    ],
    [
      'a year of a line',
      'periode: 2024-2025\nbudget:\n  finansiering:\n    - kilde: LBF\n',
      '/budget/finansiering/0/år/2024',
      '500.000',
      'periode: 2024-2025\nbudget:\n  finansiering:\n    - kilde: LBF\n      år:\n        2024: "500.000"\n',
    ],
    [
      'nothing in a year of a line',
      'budget:\n  finansiering:\n    - kilde: LBF\n      år: { 2024: 500.000, 2025: 1 }\n',
      '/budget/finansiering/0/år/2024',
      '',
      'budget:\n  finansiering:\n    - kilde: LBF\n      år: { 2025: 1 }\n',
    ],
    [
      'an activity that is only a name',
      'aktiviteter:\n  - Fritidsjob\n',
      '/aktiviteter/0/mål/hvad',
      '60 i job',
      'aktiviteter:\n  - titel: Fritidsjob\n    mål: 60 i job\n',
    ],
    ['a list where there should be a text', 'titel: [A, B]\n', '/titel', 'A', 'titel: A\n'],
  ])('%s', (_, text, pointer, value, wanted) => {
    expect(after(text, pointer, field => toSet(field, value))).toBe(wanted);
  });
});

const members = 'organisation:\n  bestyrelse:\n    medlemmer:\n';
const list = '/organisation/bestyrelse/medlemmer';

describe('a list', () => {
  test.each<readonly [string, string, string, (field: Field) => readonly Step[], string]>([
    [
      'takes an item',
      `${members}      - A # første\n      - B\n`,
      list,
      field => toAdd(field, 1, ['C']),
      `${members}      - A # første\n      - C\n      - B\n`,
    ],
    [
      'takes several where there was none',
      'organisation:\n  projektleder: P\n',
      list,
      field => toAdd(field, 0, ['A', 'B']),
      `organisation:\n  bestyrelse:\n    medlemmer:\n      - A\n      - B\n  projektleder: P\n`,
    ],
    [
      'is made of what stands alone',
      'organisation:\n  bestyrelse:\n    medlemmer: A # alene\n',
      list,
      field => toAdd(field, 1, ['B']),
      'organisation:\n  bestyrelse:\n    medlemmer:\n      - A # alene\n      - B\n',
    ],
    [
      'is made of a thing that may be several',
      'organisation:\n  projektleder: P\n',
      '/organisation/projektleder',
      field => toAdd(field, 1, ['Q']),
      'organisation:\n  projektleder:\n    - P\n    - Q\n',
    ],
    [
      'takes things by what they say first',
      activity(''),
      `${at}/milepæle`,
      field => toAdd(field, 0, ['Ti i job', 'Tyve i job']),
      activity('        milepæle:\n          - hvad: Ti i job\n          - hvad: Tyve i job\n'),
    ],
    [
      'loses an item',
      `${members}      - A\n      - B # anden\n`,
      list,
      field => toRemove(field, 1),
      `${members}      - A\n`,
    ],
    [
      'loses what stands alone',
      `${members.trimEnd()} A\n`,
      list,
      field => toRemove(field, 0),
      'organisation:\n  bestyrelse:\n',
    ],
    [
      'is put in another order',
      `${members}      - A\n      - B\n      - C # sidst\n`,
      list,
      field => toMove(field, 2, 0),
      `${members}      - C # sidst\n      - A\n      - B\n`,
    ],
    [
      'has an item twice, and the copy has no id',
      'bilag:\n  - id: budget\n    titel: Budget\n',
      '/bilag',
      field => toCopy(field, 0),
      'bilag:\n  - id: budget\n    titel: Budget\n  - titel: Budget\n',
    ],
    [
      'is in the wrong shape',
      'parter: Kommunen\n',
      '/parter',
      field => toAdd(field, 1, ['LBF']),
      'parter:\n  - Kommunen\n  - navn: LBF\n',
    ],
  ])('%s', (_, text, pointer, steps, wanted) => {
    expect(after(text, pointer, steps)).toBe(wanted);
  });

  test('gives an activity to another area', () => {
    const text = `${activity('')}  - navn: Kultur\n`;
    const shown = formOf(text);
    const steps = toTransfer(fieldAt(shown, at), fieldAt(shown, '/indsatsområder/1/aktiviteter'), 0);
    expect(stepped(text, steps)).toBe(
      'indsatsområder:\n  - navn: Job\n    aktiviteter:\n  - navn: Kultur\n    aktiviteter:\n      - titel: Fritidsjob\n',
    );
  });

  test('a field that no plan has is taken out', () => {
    expect(after('titel: Plan\nvision: # ja\n  - Her\nkommune: By\n', '/vision', field => toRemove(field))).toBe(
      'titel: Plan\nkommune: By\n',
    );
  });
});
