import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/publishing/pages.ts';
import { word } from '../../src/publishing/word.ts';
import { allPlans, paperOf } from '../submission/plans.ts';

const plans = allPlans.filter(([name]) => name.endsWith('.helhedsplan.yaml'));
const folder = mkdtempSync(join(tmpdir(), 'helhed-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[]) => {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program} is missing: apt-get install libreoffice-writer poppler-utils`);
  return stdout;
};

describe('the pages of a paper are counted as LibreOffice has them, within one or a tenth', () => {
  beforeAll(async () => {
    const files = plans.map((_, at) => join(folder, `${at}.docx`));
    for (const [at, [, text]] of plans.entries()) writeFileSync(files[at] ?? '', await word(paperOf(text)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  }, 180_000);

  test.each(plans.map(([name, text], at) => ({ name, text, at })))('$name', async ({ text, at }) => {
    const printed = Number(/Pages:\s+(\d+)/u.exec(run('pdfinfo', [join(folder, `${at}.pdf`)]))?.[1]);
    const counted = (await pagesOf(paperOf(text))) ?? Number.NaN;
    expect(printed).toBeGreaterThan(0);
    expect(Math.abs(counted - printed)).toBeLessThanOrEqual(Math.max(1, printed / 10));
  });
});

test('a paper that would take too long to count has no number', async () => {
  expect(await pagesOf(paperOf(`titel: A\nafsnit: ["${'Et ord '.repeat(60_000)}"]`))).toBeUndefined();
});
