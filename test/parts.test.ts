import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import type { Open } from '../src/document/parts.ts';
import { fix } from '../src/fix.ts';
import { write } from '../src/publishing/markdown.ts';
import { submission } from '../src/submission/index.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');
const main = `${whole.slice(0, areaAt)}  - fil: delaftaler/job.yaml\n`;
const opening =
  (text: string): Open =>
  path =>
    path === 'delaftaler/job.yaml' ? new TextEncoder().encode(text) : 'missing';
const found = (text: string) =>
  examine(main, 'planer/plan.yaml', { open: opening(text) }).findings.map(
    ({ code, file, range }) => `${file}:${range.start.line} ${code}`,
  );
const line = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a plan in several files', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['is as one in one file', area, []],
    [
      'a gap is shown in its own file',
      area.replace(/^ *mål:.*\n/m, ''),
      [`planer/delaftaler/job.yaml:${line(area, 'titel: Fritidsjob')} HP501`],
    ],
    [
      'so is a field that nobody knows',
      `${area}vision: x\n`,
      [`planer/delaftaler/job.yaml:${area.split('\n').length} HP003`],
    ],
    ['and what YAML cannot read', 'navn: "x\n', ['planer/delaftaler/job.yaml:1 HP001']],
    [
      'a waiver holds in its own file',
      area
        .replace(/^ *mål:.*\n/m, '')
        .replace('titel: Fritidsjob', 'titel: Fritidsjob # helhed: ignorer HP501 fordi det er aftalt'),
      [],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  test('an id that is used in two files is told with the file', () => {
    const withId = area.replace('titel: Fritidsjob', 'titel: Fritidsjob\n    id: job');
    const open: Open = path => (['a.yaml', 'b.yaml'].includes(path) ? new TextEncoder().encode(withId) : 'missing');
    const { findings } = examine(`${whole.slice(0, areaAt)}  - fil: a.yaml\n  - fil: b.yaml\n`, 'planer/plan.yaml', {
      open,
    });
    expect(findings.filter(({ code }) => code === 'HP110').map(({ file, message }) => `${file} ${message.da}`)).toEqual(
      [expect.stringMatching(/^planer\/b\.yaml »job« er allerede id på noget andet, i linje \d+ i planer\/a\.yaml\.$/)],
    );
  });

  test('gives the same submission', () => {
    const one = examine(whole).reading;
    const several = examine(main, 'plan.yaml', { open: opening(area) }).reading;
    expect(write(submission(several, 'da').blocks)).toBe(write(submission(one, 'da').blocks));
  });

  test('is mended in the file where the slip is', () => {
    const slip = area.replace('titel: Fritidsjob', 'tittel: Fritidsjob # her');
    const { after, before, parts } = fix(main, 'planer/plan.yaml', { open: opening(slip) });
    expect(after).toBe(before);
    expect(parts).toMatchObject([
      {
        file: 'planer/delaftaler/job.yaml',
        after: area.replace('titel: Fritidsjob', 'titel: Fritidsjob # her'),
        left: [],
      },
    ]);
    expect(new TextDecoder().decode(parts[0]?.bytes)).toBe(parts[0]?.after);
  });

  test('gets its places to fill in in the file where they belong', () => {
    const { parts, after, before } = fix(main, 'planer/plan.yaml', {
      open: opening(area.replace(/^ *mål:.*\n/m, '')),
      stub: 'da',
    });
    expect(after).toBe(before);
    expect(parts[0]?.stubs).toMatchObject([{ field: 'mål' }]);
    expect(parts[0]?.after).toMatch(/\n {4}mål:\n/);
  });
});
