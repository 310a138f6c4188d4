import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  expect(stderr).toContain('helhed check "min plan.yaml"');
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
    '»plan.yaml« findes allerede og er ikke rørt. Vælg et andet navn, fx: helhed init plan-2.yaml\n',
  ]);
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe('min tekst');
});

test.each([
  ['plan.docx', 'En plan er en fil, der ender på .yaml. Skriv fx: helhed init plan.yaml\n'],
  ['plan', 'En plan er en fil, der ender på .yaml. Skriv fx: helhed init plan.yaml\n'],
  ['væk/plan.yaml', 'Mappen til »væk/plan.yaml« findes ikke. Der er ikke skrevet noget.\n'],
])('%s is not written', (file, sentence) => {
  expect(helhed(['init', file], { cwd })).toEqual({ code: 2, stdout: '', stderr: sentence });
  expect(readdirSync(cwd)).toEqual([]);
});
