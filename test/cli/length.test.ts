import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helhed sider '));

/** What is told of the length of a plan of some programme and phase, whose description of the challenges has so many words. */
const told = (program: string, phase: string, words: number, output = 'ud.docx') => {
  const text = `program: ${program}\nfase: ${phase}\ntitel: A\nproblemer: "${'Ledighed og utryghed '.repeat(words / 3)}"\n`;
  writeFileSync(join(cwd, 'plan.yaml'), text);
  const { code, stderr } = helhed(['render', 'plan.yaml', '-o', output], { cwd });
  expect(code).toBe(0);
  return stderr.split('\n').slice(1, -1);
};

const asked = 'Landsbyggefonden beder om højst 5 (helhed forklar HP135).';
const said = 'Det, planen selv siger om områdets udfordringer, fylder ca.';

test.each<readonly [string, string, number, readonly (string | RegExp)[]]>([
  ['2015-18', 'prækvalifikation', 300, [/^Dokumentet fylder ca\. \d+ sider?\.$/u, `${said} 1 side. ${asked}`]],
  [
    '2011-14',
    'prækvalifikation',
    4500,
    [/^Dokumentet/u, /fylder ca\. (?:[6-9]|1\d) sider\. .*højst 5.* Kort det ned/u],
  ],
  ['2019-26', 'prækvalifikation', 300, [/^Dokumentet/u, /Under de tidligere midler .* har helhed ikke set/u]],
  ['2006-10', 'prækvalifikation', 300, [/^Dokumentet/u]],
  ['2015-18', 'helhedsplan', 300, []],
])('%s, %s, %i words', (program, phase, words, lines) => {
  const found = told(program, phase, words);
  expect(found).toEqual(lines.map(line => (typeof line === 'string' ? line : expect.stringMatching(line))));
});

test('a web page has no pages', () => {
  expect(told('2015-18', 'prækvalifikation', 300, 'ud.html')).toEqual([]);
});
