import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const plan = 'examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml';

test.each(['residents', 'pixi', 'beboere'])('%s prints the edition for a day', command => {
  const { code, stdout } = helhed([command, plan, '--dato', '1. marts 2023']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Det sker i Syvstjerneparken og Karlsvognen\n/);
});

test('it writes a file, and tells what to look after', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'helhed ')), 'pixi.html');
  const { code, stdout, stderr } = helhed(['pixi', plan, '--dato', '1.3.2023', '-o', file]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain(`Skrev ${file}. Læs udgaven igennem, før I deler den ud`);
  expect(readFileSync(file, 'utf8')).toContain('<h1 id="det-sker-i-syvstjerneparken-og-karlsvognen">');
});

test.each([
  ['marts 2023', '»marts 2023« er ikke en bestemt dag. Skriv den med dag, måned og år, fx: --dato 31.12.2026\n'],
  ['31.2.2023', '»31.2.2023« er ingen dag i kalenderen. Skriv fx: --dato 31.12.2026\n'],
  ['snart', '»snart« er ikke en bestemt dag. Skriv den med dag, måned og år, fx: --dato 31.12.2026\n'],
])('--dato %s is told of', (day, sentence) => {
  expect(helhed(['pixi', plan, '--dato', day])).toEqual({ code: 2, stdout: '', stderr: sentence });
});
