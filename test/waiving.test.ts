import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, examine } from '../src/check.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gap = whole.replace(/ {8}forankring:.*\n/, '');
const beside = (comment: string) => gap.replace('titel: Fritidsjob', `titel: Fritidsjob ${comment}`);
const above = (comment: string) =>
  gap.replace('      - titel: Fritidsjob', `      ${comment}\n      - titel: Fritidsjob`);
const codes = (text: string) => check(text).map(({ code }) => code);

describe('a gap that the plan itself gives a reason for', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['no comment', gap, ['HP506'], []],
    ['beside', beside('# helhed: ignorer HP506 fordi den slutter med planen'), [], ['HP506']],
    ['above', above('# helhed: ignorer HP506 fordi den slutter med planen'), [], ['HP506']],
    ['another rule', beside('# helhed: ignorer HP504 fordi x'), ['HP506', 'HP022'], []],
    ['another place', `# helhed: ignorer HP506 fordi x\n${gap}`, ['HP022', 'HP506'], []],
    ['two rules, one of them in vain', beside('# helhed: ignorer HP506, HP504 fordi x'), ['HP022'], ['HP506']],
    ['no reason', beside('# helhed: ignorer HP506'), ['HP506', 'HP021'], []],
    ['no rule', beside('# helhed: ignorer fordi x'), ['HP506', 'HP021'], []],
    [
      'nothing is missing',
      whole
        .replace('titel: F', 'titel: F')
        .replace('titel: Fritidsjob', 'titel: Fritidsjob # helhed: ignorer HP506 fordi x'),
      ['HP022'],
      [],
    ],
    [
      'a comment cannot let itself pass',
      beside('# helhed: ignorer HP506, HP022, HP504 fordi x'),
      ['HP022', 'HP022'],
      ['HP506'],
    ],
  ])('%s', (_, text, found, passed) => {
    const { findings, waived } = examine(text);
    expect(findings.map(({ code }) => code).sort()).toEqual([...found].sort());
    expect(waived.map(({ finding }) => finding.code)).toEqual(passed);
  });

  test('its reason is kept', () => {
    expect(examine(beside('# helhed: ignorer HP506 fordi den slutter med planen')).waived[0]?.reason).toBe(
      'den slutter med planen',
    );
  });

  test('what cannot be read is never let pass', () => {
    expect(codes('titel: "x # helhed: ignorer HP001 fordi x\n')).toContain('HP001');
    expect(codes('# helhed: ignorer HP008 fordi x\n# helhed: ignorer HP009 fordi x\n').length).toBeGreaterThan(0);
  });
});
