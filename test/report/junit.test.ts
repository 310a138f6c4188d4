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

test('a limit on warnings is a test case of its own, which fails when it is not kept', async () => {
  const plan = lookedAt(`${whole}vision: Her er godt at bo\n`);
  const limited = async (maxWarnings: number) =>
    xmllint(
      await reporters.junit([plan, plan], { ...context, maxWarnings }),
      '--xpath',
      '//testcase[@classname="helhed"]',
    );
  expect(await limited(2)).toBe('<testcase classname="helhed" name="Højst 2 advarsler"/>');
  expect(await limited(0)).toMatch(
    /^<testcase classname="helhed" name="Højst 0 advarsler">\s*<failure message="Der er 2 advarsler, og der må højst være 0\."/,
  );
});

test('no line begins with what a runner obeys, and the text is read back as it was written', async () => {
  const title = ' ::error::a\n::error::b\r\n  ::error::c ##[error]d';
  const text = whole.replace('titel: Fritidsjob', `titel: ${JSON.stringify(title)}`).replace(/ {8}mål:.*\n/, '');
  const failures = [{ da: '::error::x\n::error::y', en: '' }];
  const xml = await reporters.junit([lookedAt(text, '::error::z.yaml')], { ...context, failures });
  expect(xml).not.toMatch(/^\s*::|##\[/mu);
  expect(xml).not.toContain('\r');
  expect(xmllint(xml, '--xpath', 'string(//failure)')).toMatch(
    /^::error::z\.yaml:\d+:\d+ {2}FEJL {2}HP501 .*::error::a\s+::error::b\s+::error::c ##\[error\]d/su,
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
