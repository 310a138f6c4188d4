import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { helhed } from './run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed init '));
});

test('it writes a plan, says so, and says what to do next', () => {
  const { code, stdout, stderr } = helhed(
    ['init', 'min plan.yaml', '--program', '2015-18', '--fase', 'gennemførelse'],
    { cwd },
  );
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('Skrev en plan til at fylde ud i min plan.yaml (program 2015-18, fase gennemførelse).');
  expect(stderr).toContain('helhed tjek "min plan.yaml"');
  expect(readFileSync(join(cwd, 'min plan.yaml'), 'utf8')).toContain('program: 2015-18\nfase: gennemførelse\n');
});

test('without a terminal to ask at, it takes the newest programme and the phase helhedsplan', () => {
  helhed(['init'], { cwd });
  expect(readFileSync(join(cwd, 'helhedsplan.yaml'), 'utf8')).toContain('program: 2019-26\nfase: helhedsplan\n');
});

test('it never overwrites', () => {
  writeFileSync(join(cwd, 'plan.yaml'), 'min tekst');
  const { code, stderr } = helhed(['init', 'plan.yaml'], { cwd });
  expect([code, stderr]).toEqual([
    2,
    '»plan.yaml« findes allerede og er ikke rørt. Vælg et andet navn, fx: helhed ny plan-2.yaml\n',
  ]);
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe('min tekst');
});

test.each([
  ['plan.docx', 'En plan er en fil, der ender på .yaml. Skriv fx: helhed ny plan.yaml\n'],
  ['plan', 'En plan er en fil, der ender på .yaml. Skriv fx: helhed ny plan.yaml\n'],
  ['væk/plan.yaml', 'Mappen til »væk/plan.yaml« findes ikke. Der er ikke skrevet noget.\n'],
])('%s is not written', (file, sentence) => {
  expect(helhed(['init', file], { cwd })).toEqual({ code: 2, stdout: '', stderr: sentence });
  expect(readdirSync(cwd)).toEqual([]);
});

const old = resolve('examples/planer/2015-18-vindrosekvarteret.helhedsplan.yaml');

test.each(['--from', '--fra'])('%s begins a new plan from an expiring one, which is left as it was', option => {
  const before = readFileSync(old);
  const { code, stdout, stderr } = helhed(['init', 'ny.yaml', option, old], { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('Skrev ny.yaml, begyndt fra den gamle plan (program 2019-26, fase helhedsplan).');
  expect(readFileSync(old)).toEqual(before);
  const text = readFileSync(join(cwd, 'ny.yaml'), 'utf8');
  expect(text).toContain('  fra: # i den gamle plan: 2017-02-01\n');
  expect(helhed(['check', 'ny.yaml', '--format', 'json'], { cwd }).stdout).toContain('"HP619"');
});

test('a plan in several files becomes one file, which shares nothing with the old one', () => {
  mkdirSync(join(cwd, 'dele'));
  const parted = 'program: 2015-18\ntitel: X\nperiode: 2017-2021\nindsatsområder:\n  - fil: dele/a.yaml\n';
  writeFileSync(join(cwd, 'delt.yaml'), parted);
  writeFileSync(join(cwd, 'dele/a.yaml'), 'navn: Job\nformål: Flere er i job\naktiviteter:\n  - titel: Klub\n');
  const { code, stderr } = helhed(['init', 'ny.yaml', '--fra', 'delt.yaml'], { cwd });
  expect([code, stderr]).toEqual([0, expect.stringContaining('Den nye er én fil, så den ikke deler noget')]);
  const text = readFileSync(join(cwd, 'ny.yaml'), 'utf8');
  expect(text).toContain('\n  - navn: Job\n');
  expect(text).not.toMatch(/^[\s-]*fil:/mu);
  expect(readFileSync(join(cwd, 'delt.yaml'), 'utf8')).toBe(parted);
});

test('what cannot be begun from is told of, and nothing is written', () => {
  writeFileSync(join(cwd, 'delt.yaml'), 'program: 2019-26\ntitel: X\nindsatsområder:\n  - fil: a.yaml\n');
  writeFileSync(join(cwd, 'ingen.yaml'), 'a: [\n');
  const from = (plan: string) => helhed(['init', 'ny.yaml', '--fra', plan], { cwd });
  expect(from('delt.yaml').stderr).toMatch(/^»delt\.yaml« er delt i flere filer, og ikke alle kunne sættes ind: /);
  expect(from('ingen.yaml').code).toBe(1);
  expect(from('væk.yaml').stderr).toMatch(/^Filen »væk\.yaml« findes ikke\./);
  expect(readdirSync(cwd).sort()).toEqual(['delt.yaml', 'ingen.yaml']);
});
