import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { publish } from '../../src/publishing/index.ts';
import { planText } from '../submission/generated-plans.ts';
import { paperOf, wholePlans } from '../submission/plans.ts';
import { strange, strangeInWord } from './harmless.ts';
import { markdownAsHtml, reader } from './read-back.ts';

const runs = Number(process.env['RUNS'] ?? 4);

let programs: Awaited<ReturnType<typeof reader>>;
beforeAll(async () => {
  programs = await reader();
}, 60_000);
afterAll(() => programs.close());

/** Texts that do harm where they are not taken for texts. `hit` is what a script would leave behind. */
const attacks: readonly string[] = [
  '<img src=x onerror="window.hit=1">',
  '<img src="https://eksempel.dk/x.png">',
  '<script>window.hit=1</script>',
  '</title><script>window.hit=1</script>',
  '</style><script>window.hit=1</script>',
  '</main></body><svg onload="window.hit=1">',
  '--><script>window.hit=1</script><!--',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://eksempel.dk/">',
  '<base href="https://eksempel.dk/">',
  '<link rel="stylesheet" href="https://eksempel.dk/x.css">',
  '<form action="https://eksempel.dk/"><input autofocus onfocus="window.hit=1">',
  '<details open ontoggle="window.hit=1">',
  '" onmouseover="window.hit=1" x="',
  "' autofocus onfocus='window.hit=1' x='",
  '<a href="javascript:window.hit=1">x</a>',
  '[x](javascript:window.hit=1)',
  '[x](data:text/html,<script>window.hit=1</script>)',
  '<javascript:window.hit=1>',
  '![x](https://eksempel.dk/x.png)',
  '![x][1]\n\n[1]: https://eksempel.dk/x.png',
  '[^1]\n\n[^1]: <script>window.hit=1</script>',
  '`</code><script>window.hit=1</script>`',
  '```html\n<script>window.hit=1</script>\n```',
  '| a | b |\n|---|---|\n| <script>window.hit=1</script> | c |',
  '&#60;script&#62;window.hit=1&#60;/script&#62;',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  '\\<script>window.hit=1</script>',
  'https://eksempel.dk/"onmouseover="window.hit=1',
  'https://eksempel.dk/<script>window.hit=1</script>',
  'www.eksempel.dk/"><img src=x onerror=window.hit=1>',
  'a@b.dk"><img src=x onerror=window.hit=1>',
  'mailto:a@b.dk?body=<script>',
  'file:///etc/passwd',
  '\\\\eksempel.dk\\mappe\\x.docx',
  ']]><w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
  '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT x"/>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  'DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc.exe"',
  '{ INCLUDEPICTURE "https://eksempel.dk/x.png" }',
  '\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff\ud800',
  '_x0000_ _x000D_ _x005F_',
  '{{titel}} {titel} {% x %} <%= x %> #{x} $(x)',
  '$&$1$`',
  '%s %d %n',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://eksempel.dk","x")',
  '+1+cmd|x',
  '-2+3',
  '@SUM(1)',
  '__proto__',
];

/** A plan in which every text begins with an attack, also the names that people choose themselves: each text with the next. */
function attacked(plan: string, first: number): string {
  let count = first;
  const dressed = (text: string) => `${attacks[count++ % attacks.length]} ${text}`;
  const dress = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return ['id', 'program', 'fase', 'se'].includes(key) ? value : dressed(value);
    if (Array.isArray(value)) return value.map(item => dress(item, key));
    const isNamed = ['år', 'kilder', 'områder', 'timer'].includes(key);
    const fields = Object.entries(value ?? {});
    return Object.fromEntries(fields.map(([name, item]) => [isNamed ? dressed(name) : name, dress(item, name)]));
  };
  return JSON.stringify(dress(parseDocument(plan, { schema: 'failsafe' }).toJS(), ''));
}

/** The page without the policy that would hold back what was let in. */
const unguarded = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');

const pandoc = (markdown: string) =>
  spawnSync('pandoc', ['--from=gfm', '--to=html'], { input: markdown, encoding: 'utf8' }).stdout;

async function expectHarmless(html: string): Promise<void> {
  expect(await programs.show(html)).toEqual({ requests: [], dialogs: [], errors: [] });
  expect(await programs.page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await strange(programs.page)).toEqual([]);
}

async function expectHarmlessInEveryForm(plan: string): Promise<void> {
  const paper = paperOf(plan);
  const [html, markdown, document] = [
    await publish(paper, 'html'),
    await publish(paper, 'md'),
    await publish(paper, 'docx'),
  ];
  await expectHarmless(html);
  expect(html).toContain('Content-Security-Policy');
  await expectHarmless(unguarded(html));
  await expectHarmless(markdownAsHtml(markdown));
  expect(strangeInWord(document)).toEqual([]);
  await programs.readWord(document);
}

test('a page with an attack that is not escaped is caught', async () => {
  await programs.show('<p onclick="x">a</p><script>window.hit = 1</script><img src="https://eksempel.dk/x.png">');
  expect(await programs.page.evaluate(() => 'hit' in window)).toBe(true);
  expect(await strange(programs.page)).toEqual(['onclick="x"', '<script>', '<img>', 'src="https://eksempel.dk/x.png"']);
});

describe.each(wholePlans.map(([name, plan], at) => [name, attacked(plan, at * 13)] as const))(
  '%s, attacked',
  (_, plan) => {
    test('is text in every form', () => expectHarmlessInEveryForm(plan), 60_000);

    test('is text to pandoc too', async () => expectHarmless(pandoc(await publish(paperOf(plan), 'md'))), 60_000);
  },
);

test('any plan is harmless in every form', async () => {
  await fc.assert(fc.asyncProperty(planText, expectHarmlessInEveryForm), { numRuns: runs, endOnFailure: true });
}, 3_600_000);
