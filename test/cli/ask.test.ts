import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ruleOf } from '../../src/rules/index.ts';
import { planWith } from '../rules/plan-with.ts';
import { helhed } from './run.ts';
import { keys, talk } from './terminal-talk.ts';

const { ctrlC, down, enter } = keys;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed ask '));
});
const write = (text: string) => writeFileSync(join(cwd, 'plan.yaml'), text);
const plan = () => readFileSync(join(cwd, 'plan.yaml'), 'utf8');

test('it asks, and each answer stands in the plan at once; Ctrl-C loses none of them', async () => {
  write('# Vores plan\nprogram: 2019-26 # den nye\nfase: helhedsplan\ntitel: Plan\nområde:\n');
  const { code, shown } = await talk(
    ['spørg', 'plan.yaml'],
    [
      ['Hvilket boligområde gælder planen?', `Parken${enter}`],
      ['Hvilken kommune ligger området i?', () => expect(plan()).toContain('område: Parken\n')],
      ['fx Eksempel Kommune', `Byen: "den nye"${enter}`],
      ['Hvornår begynder planen, og hvornår slutter den?', ''],
      ['Hvornår begynder planen?', `1. januar 2027${enter}`],
      ['Det læses som 01.01.2027.', ''],
      ['Hvornår slutter planen?', `engang${enter}`],
      ['Det kan ikke læses som en dato.', `${ctrlC}`],
    ],
    cwd,
  );
  expect(plan()).toBe(
    `# Vores plan\nprogram: 2019-26 # den nye\nfase: helhedsplan\ntitel: Plan\nområde: Parken\nkommune: 'Byen: "den nye"'\nperiode:\n  fra: 1. januar 2027\n  til: engang\n`,
  );
  expect(shown).toMatch(
    /svarene står i plan\.yaml\. Der er \d+ spørgsmål tilbage\. Se planen igennem: helhed tjek plan\.yaml/,
  );
  expect(code).toBe(1);
});

/** A plan that lacks one thing only. */
const lacking = (code: string) => planWith(ruleOf(code)?.example.bad ?? '').replace(` # ${code}`, '');

test('it takes items one by one with what belongs to each, and what somebody else saves meanwhile stays', async () => {
  const before = lacking('HP504');
  write(before);
  const { code, shown } = await talk(
    ['spørg'],
    [
      ['Det sidste spørgsmål · Aktivitet 1, Fritidsjob (Beskæftigelse)', ''],
      ['Milepæl 1 (Enter, når der ikke er flere)', `De første ti er i job${enter}`],
      ['Dato (Enter springer over)', () => write(`# Karen var her\n${plan()}`)],
      ['fx 01.03.2022', `juni 2022${enter}`],
      ['Det læses som 01.06.2022 – 30.06.2022.', ''],
      ['Milepæl 2', enter],
      ['Der er ikke flere spørgsmål.', ''],
    ],
    cwd,
  );
  expect(code).toBe(0);
  expect(shown).toContain('I har svaret på 1 spørgsmål, og svarene står i plan.yaml.');
  expect(plan()).toBe(
    `# Karen var her\n${before.replace(
      '        ressourcer:',
      '        milepæle:\n          - dato: juni 2022\n            hvad: De første ti er i job\n        ressourcer:',
    )}`,
  );
});

test('what a new plan has a blank place for is written there, and what does not agree is told at once', async () => {
  const organisations = `boligorganisationer:
  - navn: Eksempelboliger
    afdelinger:
      - nr: # fra driftsstøttesystemet
        navn:
        boliger:
`;
  write(`program: 2011-14\nfase: helhedsplan\ntitel: Plan\nområde: Parken\nkommune: Byen\n${organisations}`);
  await talk(
    ['spørg', 'plan.yaml'],
    [
      ['Hvornår begynder planen?', `1. januar 2027${enter}`],
      ['Hvornår slutter planen?', `31.12.1027${enter}`],
      ['Planen slutter den 31.12.1027, før den begynder den 01.01.2027.', ''],
      ['Afdeling 1 (Enter, når der ikke er flere)', `Parken I${enter}`],
      ['Afdelingsnummer (Enter springer over)', `12${enter}`],
      ['Boliger (Enter springer over)', ctrlC],
    ],
    cwd,
  );
  expect(plan()).toContain(
    organisations.replace('nr: #', 'nr: 12 #').replace('navn:\n        b', 'navn: Parken I\n        b'),
  );
});

test('it lets what is chosen be chosen, and speaks English', async () => {
  write(lacking('HP101'));
  const { shown } = await talk(
    ['ask', 'plan.yaml', '--lang', 'en'],
    [
      ['Which programme', `${down}${down}${down}${enter}`],
      ['There are no more questions.', ''],
    ],
    cwd,
  );
  expect(shown).toContain('You have answered 1 question, and the answers stand in plan.yaml.');
  expect(plan()).toMatch(/^program: 2019-26$/m);
});

test('it asks nobody where there is no terminal', () => {
  write('titel: Plan\n');
  const { code, stdout, stderr } = helhed(['spørg', 'plan.yaml'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^»helhed spørg« stiller spørgsmål og skal bruge en terminal/);
});

test('it says why nothing can be asked of a plan that can not be read', async () => {
  write('titel: "Plan\nkommune: [\n');
  const { code, shown } = await talk(['spørg', 'plan.yaml'], [], cwd);
  expect([code, shown]).toEqual([1, expect.stringContaining('HP001')]);
  expect(plan()).toBe('titel: "Plan\nkommune: [\n');
});
