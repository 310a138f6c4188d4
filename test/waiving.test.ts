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
    ['another rule', beside('# helhed: ignorer HP504 fordi det er aftalt'), ['HP506', 'HP022'], []],
    ['another place', `# helhed: ignorer HP506 fordi det er aftalt\n${gap}`, ['HP022', 'HP506'], []],
    [
      'two rules, one of them in vain',
      beside('# helhed: ignorer HP506, HP504 fordi det er aftalt'),
      ['HP022'],
      ['HP506'],
    ],
    ['no reason', beside('# helhed: ignorer HP506'), ['HP506', 'HP021'], []],
    ['no rule', beside('# helhed: ignorer fordi det er aftalt'), ['HP506', 'HP021'], []],
    [
      'nothing is missing',
      whole
        .replace('titel: F', 'titel: F')
        .replace('titel: Fritidsjob', 'titel: Fritidsjob # helhed: ignorer HP506 fordi det er aftalt'),
      ['HP022'],
      [],
    ],
    [
      'a comment cannot let itself pass',
      beside('# helhed: ignorer HP506, HP022, HP504 fordi det er aftalt'),
      ['HP022', 'HP022'],
      ['HP506'],
    ],
  ])('%s', (_, text, found, passed) => {
    const { findings, waived } = examine(text);
    expect(findings.map(({ code }) => code).sort()).toEqual([...found].sort());
    expect(waived.map(({ finding }) => finding.code)).toEqual(passed);
  });

  test.each<readonly [string, string, RegExp]>([
    ['no colon', '# helhed ignorer HP506 fordi den slutter', /kolon efter »helhed«/],
    ['a rule that is not there', '# helhed: ignorer HP999 fordi den slutter', /^HP999 findes ikke/],
    ['a demand that is not there', '# helhed: ignorer KOM7 fordi den slutter', /^KOM7 findes ikke/],
    ['dots for a reason', '# helhed: ignorer HP506 fordi ...', /^Hvorfor skal HP506 tie her/],
    ['a letter for a reason', '# helhed: ignorer HP506 fordi x', /^Hvorfor skal HP506 tie her/],
    [
      'a rule that nothing lets pass',
      '# helhed: ignorer HP001 fordi den slutter',
      /^HP001 siger, at planen ikke kan læses/,
    ],
  ])('%s is told', (_, comment, said) => {
    const found = check(beside(comment));
    expect(found.map(({ code }) => code).sort()).toEqual(['HP021', 'HP506']);
    expect(found.find(({ code }) => code === 'HP021')?.message.da).toMatch(said);
  });

  test('a comment without its spaces is no text cut off', () => {
    expect(codes(beside('#helhed:ignorer HP506 fordi den slutter'))).toEqual([]);
  });

  test('a hard space in it is a space', () => {
    expect(codes(beside('#\u00a0helhed:\u00a0ignorer\u00a0HP506 fordi den slutter'))).toEqual([]);
  });

  test('a demand of our own can be let pass', () => {
    const settings = {
      severities: new Map(),
      demands: [
        { code: 'KOM1', owner: 'aktivitet', field: ['partnere'], question: 'Hvem?', severity: 'error' } as const,
      ],
    };
    const text = whole.replace('titel: Fritidsjob', 'titel: Fritidsjob # helhed: ignorer kom1 fordi det er aftalt');
    expect(examine(text, 'plan.yaml', { settings })).toMatchObject({
      findings: [],
      waived: [{ finding: { code: 'KOM1' } }],
    });
  });

  test('its reason is kept', () => {
    expect(examine(beside('# helhed: ignorer HP506 fordi den slutter med planen')).waived[0]?.reason).toBe(
      'den slutter med planen',
    );
  });

  test('what cannot be read is never let pass', () => {
    expect(codes('helhed: x # helhed: ignorer HP015, HP101, HP102, HP104 fordi det er aftalt\n')).toEqual(['HP015']);
    expect(codes('titel: "x # helhed: ignorer HP001 fordi det er aftalt\n')).toContain('HP001');
    expect(
      codes('# helhed: ignorer HP008 fordi det er aftalt\n# helhed: ignorer HP009 fordi det er aftalt\n').length,
    ).toBeGreaterThan(0);
  });
});
