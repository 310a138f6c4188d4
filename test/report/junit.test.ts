import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { whole } from '../rules/plan-with.ts';
import { cases, context, hostileName, lookedAt } from './looked-at.ts';

/** Holds XML against the schema of Jenkins, and tells what it asks of it by XPath. */
function xmllint(xml: string, ...args: readonly string[]): string {
  const { error, stderr, stdout, status } = spawnSync('xmllint', [...args, '-'], { input: xml, encoding: 'utf8' });
  if (error) throw new Error('There is no xmllint: apt-get install libxml2-utils');
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

test('every report is as Jenkins has it', async () => {
  for (const [name, files] of cases)
    for (const language of ['da', 'en'] as const) {
      const failures = [{ da: 'Filen »<x>« findes ikke.', en: 'No <x>.' }];
      const xml = await reporters.junit(files, { ...context, language, failures });
      expect(() => xmllint(xml, '--noout', '--schema', 'test/report/schemas/jenkins-junit.xsd'), name).not.toThrow();
    }
});

test('a plan without gaps has test cases that pass: the plan and each activity', async () => {
  const xml = await reporters.junit([lookedAt(whole)], context);
  expect(xml).toContain(
    '<testsuite name="plan.yaml" tests="2" failures="0" errors="0" skipped="0">\n' +
      '    <testcase classname="plan.yaml" name="Planen"/>\n' +
      '    <testcase classname="plan.yaml" name="Aktivitet 1, Fritidsjob (Beskæftigelse)"/>\n',
  );
});

test('errors make a test case fail; warnings stand in its output', async () => {
  const xml = await reporters.junit(
    [lookedAt(`${whole.replace(/ {8}(?:mål|forankring):.*\n/g, '')}vision: Her er godt at bo\n`)],
    context,
  );
  expect(xmllint(xml, '--xpath', 'string(//testsuite/@failures)')).toBe('1');
  expect(xmllint(xml, '--xpath', 'string(//testcase[failure]/@name)')).toBe('Aktivitet 1, Fritidsjob (Beskæftigelse)');
  expect(xmllint(xml, '--xpath', 'string(//failure/@message)')).toBe('2 fejl');
  expect(xmllint(xml, '--xpath', 'string(//testcase[@name="Planen"]/system-out)')).toMatch(
    /^plan\.yaml:\d+:1 {2}ADVARSEL {2}HP003 /,
  );
});

test('names are read back as they were written', async () => {
  const [, files] = cases.find(([name]) => name === 'names that try to be something else')!;
  const xml = await reporters.junit(files, context);
  expect(xmllint(xml, '--xpath', 'string(//testcase[2]/@name)')).toContain(hostileName);
  expect(xmllint(xml, '--xpath', 'string(//failure)')).toContain(hostileName);
});

test('what could not be read, and a list of known gaps that is out of date, fail too', async () => {
  const [, files] = cases.find(([name]) => name === 'known gaps')!;
  const xml = await reporters.junit(files, { ...context, failures: [{ da: 'Filen »x« findes ikke.', en: '' }] });
  expect(xmllint(xml, '--xpath', 'string(//failure/@message)')).toBe(
    '1 kendt mangel er løst, men står stadig på listen.',
  );
  expect(xmllint(xml, '--xpath', 'string(//error/@message)')).toBe('Filen »x« findes ikke.');
});
