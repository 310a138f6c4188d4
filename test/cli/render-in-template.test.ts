import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { partsOf, said } from '../publishing/word-documents.ts';
import { frontTemplate } from '../publishing/word-templates.ts';
import { helhed } from './run.ts';

const template = await frontTemplate();
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed skabelon '));
  writeFileSync(join(cwd, 'skabelon.docx'), template);
  writeFileSync(
    join(cwd, 'plan.yaml'),
    'titel: Sammen\nområde: Birkeparken\nindsatsområder: [{ navn: Job, delaftale: X }]\n',
  );
});
const render = (...args: readonly string[]) => helhed(['render', 'plan.yaml', ...args], { cwd });
const body = (name: string) => said(partsOf(readFileSync(join(cwd, name)))['word/document.xml'] ?? '');

test('the plan stands in the template, which is left as it was', () => {
  const { code, stderr } = render('--skabelon', 'skabelon.docx', '-o', 'ud.docx');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^Skrev ud\.docx\./u)]);
  expect(body('ud.docx')).toMatch(/^SammenForsiden for Birkeparken.*Indsatsområde: Job.*Efter planen$/su);
  expect(readFileSync(join(cwd, 'skabelon.docx')).equals(Buffer.from(template))).toBe(true);
});

test('each delaftale stands in it too', () => {
  expect(render('--skabelon', 'skabelon.docx', '--per-delaftale', '-o', 'ud/').code).toBe(0);
  for (const name of readdirSync(join(cwd, 'ud'))) expect(body(join('ud', name))).toContain('Forsiden for Birkeparken');
});

describe('what can not be done is told, and nothing is written', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['another form', ['--skabelon', 'skabelon.docx', '-o', 'ud.html'], /^--skabelon er til Word-dokumenter/u],
    ['no such file', ['--skabelon', 'nej.docx', '-o', 'ud.docx'], /^Skabelonen »nej\.docx« findes ikke/u],
    ['a folder', ['--skabelon', 'mappe', '-o', 'ud.docx'], /»mappe« er en mappe/u],
    ['over the template', ['--skabelon', 'skabelon.docx', '-o', 'skabelon.docx'], /er skabelonen selv/u],
    [
      'no Word file',
      ['--skabelon', 'plan.yaml', '-o', 'ud.docx'],
      /^»plan\.yaml«: Skabelonen er ikke et Word-dokument/u,
    ],
    ['100 MB', ['--skabelon', 'stor.docx', '-o', 'ud.docx'], /fylder mere end 40 MB/u],
  ])('%s', (_, args, sentence) => {
    mkdirSync(join(cwd, 'mappe'));
    writeFileSync(join(cwd, 'stor.docx'), 'PK');
    truncateSync(join(cwd, 'stor.docx'), 100_000_000);
    const { code, stdout, stderr } = render(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(cwd).sort()).toEqual(['mappe', 'plan.yaml', 'skabelon.docx', 'stor.docx']);
  });
});
