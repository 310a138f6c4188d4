import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed render '));
  writeFileSync(join(cwd, 'plan.yaml'), whole);
  writeFileSync(join(cwd, 'udkast.yaml'), whole.replace(/ {8}mål:.*\n/, ''));
});

test('Markdown goes to standard output, and nothing else does', () => {
  const { code, stdout, stderr } = helhed(['render', 'plan.yaml'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^# Sammen om Birkeparken\n/);
});

test('at a terminal it is shown as text, without the signs of Markdown', () => {
  writeFileSync(join(cwd, 'plan.yaml'), 'titel: "Plan *1* <b>"\nformål: "4. klasse mødes."\n');
  const terminal = 'import pty, sys; pty.spawn(sys.argv[1:])';
  const args = ['-c', terminal, process.execPath, resolve('bin/helhed.js'), 'render', 'plan.yaml', '--no-color'];
  const { error, stdout } = spawnSync('python3', args, { cwd, encoding: 'utf8' });
  if (error) throw new Error('python3 is missing: apt-get install python3');
  expect(stdout).toContain('Plan *1* <b>\r\n============');
  expect(stdout).toContain('4. klasse mødes.');
});

test('the plan that is here is found, and it is said which', () => {
  expect(helhed(['render'], { cwd }).stderr).toBe('Fandt plan.yaml her i mappen.\n');
});

describe('to a file', () => {
  test.each([
    ['ud.md', /^# Sammen om Birkeparken/],
    ['ud.html', /^<!doctype html>/i],
  ])('%s', (output, begins) => {
    const { code, stdout, stderr } = helhed(['render', 'plan.yaml', '-o', output], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', `Skrev ${output}.\n`]);
    expect(readFileSync(join(cwd, output), 'utf8')).toMatch(begins);
    expect(readdirSync(cwd).sort()).toEqual(['plan.yaml', 'udkast.yaml', output].sort());
  });

  test('gaps are counted, marked, and no reason not to write', () => {
    const { code, stderr } = helhed(['render', 'udkast.yaml', '-o', 'ud.md'], { cwd });
    expect([code, stderr]).toEqual([0, 'Skrev ud.md. 1 mangel er markeret i teksten.\n']);
    expect(readFileSync(join(cwd, 'ud.md'), 'utf8')).toContain('**Mangler:** Hvad er det konkrete mål med aktiviteten');
  });
});

test('what is missing beside the activities is marked and counted, and the rest is counted', () => {
  const text = whole.replace(/^problemer:\n(?: .*\n)*/mu, 'kontaktperson: Bo\n');
  writeFileSync(join(cwd, 'nye ord.yaml'), text);
  const { code, stderr } = helhed(['render', 'nye ord.yaml', '-o', 'ud.md'], { cwd });
  expect([code, stderr]).toEqual([
    0,
    'Skrev ud.md. 1 mangel er markeret i teksten. 1 anden mangel er ikke vist i teksten; se den med: helhed tjek "nye ord.yaml"\n',
  ]);
  expect(readFileSync(join(cwd, 'ud.md'), 'utf8')).toContain(
    '## Problemer\n\n**Mangler:** Hvilke problemer skal indsatsen løse?\n',
  );
});

describe('what can not be done is told, and nothing is written', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    [
      'a web page by the name of a Word document',
      ['plan.yaml', '-f', 'html', '-o', 'min.docx'],
      /^Navnet »min\.docx« passer ikke til formatet html\. Skriv i stedet: min\.html$/m,
    ],
    ['over the plan itself', ['plan.yaml', '-o', 'plan.yaml'], /kan ikke skrives oven i planen/],
    ['into a folder that is not there', ['plan.yaml', '-o', 'væk/ud.md'], /^Mappen til »væk\/ud\.md« findes ikke\./],
    ['onto a folder', ['plan.yaml', '-o', '.'], /er en mappe/],
    ['in a form that is not known', ['plan.yaml', '-o', 'ud.xyz'], /men ikke \.xyz-filer/],
    ['a plan that is not there', ['pla.yaml'], /^Filen »pla\.yaml« findes ikke\. Mente du »plan\.yaml«\?/],
  ])('%s', (_, args, sentence) => {
    const { code, stdout, stderr } = helhed(['render', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(whole);
    expect(readdirSync(cwd).sort()).toEqual(['plan.yaml', 'udkast.yaml']);
  });
});

test('a plan that cannot be read is exit code 1, with the reason', () => {
  writeFileSync(join(cwd, 'brudt.yaml'), 'titel: "x\nfase: y\n');
  const { code, stdout, stderr } = helhed(['render', 'brudt.yaml', '-o', 'ud.md'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Anførselstegnet her bliver ikke lukket.');
  expect(readdirSync(cwd)).not.toContain('ud.md');
});
