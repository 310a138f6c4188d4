import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { helhed } from './run.ts';

const example = readFileSync('examples/planer/2015-18-vindrosekvarteret.helhedsplan.yaml', 'utf8');
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed signoff '));
  writeFileSync(join(cwd, 'plan.yaml'), example);
});
const printed = (...more: string[]) => helhed(['signoff', 'plan.yaml', ...more], { cwd }).stdout;
const fingerprint = () => /[0-9a-f]{64}/.exec(printed())?.[0] ?? '';

test('the sheet names the file and its fingerprint, as sha256sum gives it', () => {
  expect(printed()).toContain('Fingeraftrykket er taget af plan.yaml.');
  expect(fingerprint()).toBe(execFileSync('sha256sum', ['plan.yaml'], { cwd, encoding: 'utf8' }).slice(0, 64));
});

test.each(['--kontrol', '--verify'])('%s tells whether the plan is the one that was signed', option => {
  const signed = fingerprint();
  expect(helhed(['underskriftsark', 'plan.yaml', option, signed], { cwd })).toEqual({
    code: 0,
    stdout: 'Ja: plan.yaml er præcis den plan, fingeraftrykket er taget af.\n',
    stderr: '',
  });
  writeFileSync(join(cwd, 'plan.yaml'), example.replaceAll('\n', '\r\n'));
  expect(helhed(['signoff', 'plan.yaml', option, signed], { cwd }).code).toBe(0);
  writeFileSync(join(cwd, 'plan.yaml'), `${example}#`);
  const { code, stdout } = helhed(['signoff', 'plan.yaml', option, signed], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Nej: plan\.yaml er ikke den plan/);
});

test('a part of a fingerprint is refused', () => {
  const { code, stderr } = helhed(['signoff', 'plan.yaml', '--kontrol', 'abc123'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^»abc123« er ikke et helt fingeraftryk\. Det har 64 tegn/);
});

test('a plan in several files is one, in the order in which they are named', () => {
  writeFileSync(join(cwd, 'plan.yaml'), 'program: 2019-26\ntitel: X\nindsatsområder:\n  - fil: a.yaml\n');
  writeFileSync(join(cwd, 'a.yaml'), 'navn: Tryghed og trivsel\nformål: Ro\n');
  const signed = fingerprint();
  expect(printed()).toContain('planens 2 filer: plan.yaml, a.yaml.');
  expect(helhed(['signoff', 'plan.yaml', '--kontrol', signed], { cwd }).code).toBe(0);
  writeFileSync(join(cwd, 'a.yaml'), 'navn: Tryghed og trivsel\nformål: Uro\n');
  expect(helhed(['signoff', 'plan.yaml', '--kontrol', signed], { cwd }).code).toBe(1);
});

test('a plan of which a file is missing has no sheet', () => {
  writeFileSync(join(cwd, 'plan.yaml'), 'program: 2019-26\ntitel: X\nindsatsområder:\n  - fil: væk.yaml\n');
  const { code, stdout, stderr } = helhed(['signoff', 'plan.yaml'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('en af planens filer kan ikke læses');
});
