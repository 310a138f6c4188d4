import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printed } from '../../src/cli/pdf/index.ts';
import { pdfProgramNamed, pdfPrograms } from '../../src/cli/pdf/programs.ts';
import { undated } from '../../src/cli/pdf/undated.ts';
import { isBlank } from '../../src/plan/blank.ts';
import { readAmount, writeAmount } from '../../src/plan/money/amount.ts';
import { writeDate } from '../../src/plan/time/calendar.ts';
import { browserPath } from '../browser.ts';
import { leavesOf, paperOf } from '../submission/plans.ts';
import { helhed } from './run.ts';

const source = 'examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml';
const text = readFileSync(source, 'utf8');
const cwd = mkdtempSync(join(tmpdir(), 'helhed pdf '));
const temporary = join(cwd, 'tmp');
mkdirSync(temporary);
writeFileSync(join(cwd, 'plan.yaml'), text);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Gives a program a terminal to write to. */
const terminal = 'script';

/** A program that does as the lines say. */
function program(name: string, ...lines: readonly string[]): string {
  const path = join(cwd, name);
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
  return path;
}

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  helhed(args, { cwd, env: { TMPDIR: temporary, ...env } });

const told = (command: string, args: readonly string[]) => {
  const { stdout, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  if (error) throw new Error(`${command} is wanted: apt-get install poppler-utils qpdf`);
  return stdout;
};

/** A text without white space and the slashes between the lines of a cell, as programs break lines where they like. */
const packed = (words: string) => words.normalize('NFC').replace(/[\s/]+/gu, '');

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}
const titlesIn = (outlines: readonly Outline[]): readonly string[] =>
  outlines.flatMap(({ title, kids }) => [title, ...titlesIn(kids)]);

describe.each([
  ['Chromium', browserPath],
  ['LibreOffice', 'soffice'],
])('by %s', (name, path) => {
  const file = `${name}.pdf`;
  beforeAll(() => {
    const { code, stdout, stderr } = run(['render', 'plan.yaml', '-o', file, '--browser', path]);
    expect([code, stdout, stderr]).toEqual([0, '', `Skrev ${file}.\n`]);
  }, 120_000);

  test('it is an A4 document with tags, a title and a language', () => {
    const info = told('pdfinfo', [file]);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^Title: +Under samme himmel/mu);
    expect(info).toMatch(/^Page size: .*\(A4\)$/mu);
    expect(readFileSync(join(cwd, file), 'latin1')).toMatch(/\/Lang ?\(da/u);
  });

  test('its bookmarks are the headings', () => {
    const { outlines }: { outlines: readonly Outline[] } = JSON.parse(
      told('qpdf', ['--json', '--json-key=outlines', file]),
    );
    const titles = titlesIn(outlines);
    const wanted = paperOf(text).blocks.flatMap(block =>
      block.kind === 'heading' && block.level >= 2 && block.level <= 3 ? [block.text] : [],
    );
    expect(wanted.filter(heading => !titles.includes(heading))).toEqual([]);
  });

  test('it has every text of the plan', () => {
    const print = packed(told('pdftotext', ['-raw', '-x', '0', '-y', '62', '-W', '595', '-H', '715', file, '-']));
    const leaves = leavesOf(text).filter(leaf => !leaf.path.includes('note') && !isBlank(leaf.text));
    const ids = leaves.filter(({ path }) => path.at(-1) === 'id').map(leaf => leaf.text);
    const isReference = (leaf: (typeof leaves)[number]) =>
      leaf.path.at(-1) === 'id' ||
      (ids.includes(leaf.text) && ['se', 'bilag', 'problem', 'aktivitet'].includes(leaf.path.at(-1) ?? ''));
    const formsOf = (words: string) => {
      const kroner = readAmount(words);
      return [
        words,
        words.replace(/\B(?=(?:\d{3})+$)/gu, '.'),
        writeDate(words, 'da'),
        ...(kroner === undefined ? [] : [writeAmount(kroner, 'da')]),
      ].map(packed);
    };
    const lost = leaves.filter(leaf => !isReference(leaf) && !formsOf(leaf.text).some(form => print.includes(form)));
    expect(lost).toEqual([]);
  });

  test('the same plan is the same file', () => {
    run(['render', 'plan.yaml', '-o', 'igen.pdf', '--browser', path]);
    expect(readFileSync(join(cwd, 'igen.pdf')).equals(readFileSync(join(cwd, file)))).toBe(true);
    expect(told('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  }, 120_000);

  test('nothing is left behind', () => {
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test('each page has its number, and from the second on the area and the edition', () => {
  const pages = told('pdftotext', ['-layout', 'Chromium.pdf', '-']).split('\f').slice(0, -1);
  pages.forEach((page, at) => {
    expect(page).toMatch(new RegExp(`\\s${at + 1} ?/ ?${pages.length}\\s*$`, 'u'));
    if (at > 0) expect(page).toMatch(/^\s*Syvstjerneparken, Karlsvognen +Endelig udgave til underskrift/u);
  });
});

test('the contents have the page of each heading', () => {
  const [front = '', ...pages] = told('pdftotext', ['-raw', 'Chromium.pdf', '-']).split('\f').map(packed);
  const headings = paperOf(text).blocks.flatMap(block =>
    block.kind === 'heading' && block.level >= 2 && block.level <= 3 ? [packed(block.text)] : [],
  );
  const wrong = headings.filter(heading => {
    const numbers = pages.flatMap((page, at) => (page.includes(heading) ? [at + 2] : []));
    return !numbers.some(number => front.includes(`${heading}${number}`));
  });
  expect(headings.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('no page ends with a heading', () => {
  const headings = paperOf(text).blocks.flatMap(block => (block.kind === 'heading' ? [packed(block.text)] : []));
  const pages = told('pdftotext', ['-raw', '-x', '0', '-y', '62', '-W', '595', '-H', '715', 'Chromium.pdf', '-']);
  const ends = pages.split('\f').map(page => packed(page.trim().split('\n').at(-1) ?? ''));
  expect(ends.slice(1).filter(end => headings.includes(end))).toEqual([]);
});

test('it goes into a pipe whole', () => {
  const command = `"${process.execPath}" "${resolve('bin/helhed.js')}" skriv plan.yaml -f pdf --browser "${browserPath}" | cat > pipe.pdf`;
  expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).stderr).toBe('');
  expect(readFileSync(join(cwd, 'pipe.pdf')).equals(readFileSync(join(cwd, 'Chromium.pdf')))).toBe(true);
});

describe('where it can’t be written, it is told, and nothing is', () => {
  test.each<readonly [string, readonly string[], Record<string, string>, RegExp]>([
    ['no program', [], { PATH: '' }, /fandt ingen af dem her\..* vælg »Udskriv« og så »Gem som PDF«\.\n$/u],
    ['no such program', ['--browser', '/findes/ikke'], {}, /^Der er ikke noget program.*»\/findes\/ikke«/u],
    ['no such program in CHROME_PATH', [], { CHROME_PATH: 'ikke-her' }, /^Der er ikke noget program.*»ikke-her«/u],
    ['a program that is no browser', ['--browser', '/bin/true'], {}, /^»\/bin\/true« kunne ikke skrive PDF’en\./u],
    ['no room for what it needs', [], { TMPDIR: '/findes/ikke' }, /^Der kan ikke skrives i »\/findes\/ikke«/u],
  ])('%s', (_, args, env, sentence) => {
    const { code, stdout, stderr } = run(['render', 'plan.yaml', '-o', 'ud.pdf', ...args], env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(cwd)).not.toContain('ud.pdf');
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('a browser that never ends is stopped, with all that it has started', async () => {
    const path = program('hænger', 'sleep 4711 &', 'sleep 4711');
    await expect(printed(paperOf(text), [{ kind: 'browser', path }], 500)).rejects.toThrow(
      /did not finish the PDF and is stopped/u,
    );
    expect(told('sh', ['-c', 'ps -ef | grep "[s]leep 4711"'])).toBe('');
  });

  test('the user may stop it', async () => {
    const path = program('venter', 'sleep 4712');
    const child = spawn(
      process.execPath,
      [resolve('bin/helhed.js'), 'render', 'plan.yaml', '-o', 'ud.pdf', '--browser', path],
      { cwd, env: { ...process.env, TMPDIR: temporary } },
    );
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    while (readdirSync(temporary).length === 0) await new Promise(next => setTimeout(next, 50));
    await new Promise(next => setTimeout(next, 300));
    child.kill('SIGINT');
    expect(await new Promise(next => child.on('exit', next))).toBe(130);
    expect(stderr).toBe('Afbrudt. Der er ikke skrevet noget.\n');
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(cwd)).not.toContain('ud.pdf');
  });

  test('a PDF is not thrown at a screen', () => {
    const command = `"${process.execPath}" "${resolve('bin/helhed.js')}" render plan.yaml -f pdf`;
    const { stdout, status } = spawnSync(terminal, ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
    expect([stdout.trim(), status]).toEqual([
      'En PDF kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.pdf',
      2,
    ]);
  });
});

test('where the first program can’t, the next one does', async () => {
  const programs = [program('i-stykker', 'exit 1'), browserPath].map(path => ({ kind: 'browser', path }) as const);
  expect(Buffer.from(await printed(paperOf(text), programs)).toString('latin1')).toMatch(/^%PDF-/u);
});

describe('programs are found', () => {
  const bin = join(cwd, 'bin');
  beforeAll(() => {
    mkdirSync(bin);
    for (const name of ['soffice', 'chromium']) symlinkSync('/bin/true', join(bin, name));
  });

  test('by their names, browsers first', () => {
    expect(pdfPrograms({ platform: 'linux', env: { PATH: `/findes/ikke:${bin}` } })).toEqual([
      { kind: 'browser', path: join(bin, 'chromium') },
      { kind: 'office', path: join(bin, 'soffice') },
    ]);
  });

  test('where Windows and macOS keep them', () => {
    const edge = join(cwd, 'Program Files', 'Microsoft', 'Edge', 'Application');
    const chrome = join(cwd, 'Applications', 'Google Chrome.app', 'Contents', 'MacOS');
    for (const folder of [edge, chrome]) mkdirSync(folder, { recursive: true });
    symlinkSync('/bin/true', join(edge, 'msedge.exe'));
    symlinkSync('/bin/true', join(chrome, 'Google Chrome'));
    const windows = pdfPrograms({ platform: 'win32', env: { ProgramFiles: join(cwd, 'Program Files') } });
    expect(windows).toEqual([{ kind: 'browser', path: join(edge, 'msedge.exe') }]);
    expect(pdfPrograms({ platform: 'darwin', env: { HOME: cwd } })[0]).toEqual({
      kind: 'browser',
      path: join(chrome, 'Google Chrome'),
    });
  });

  test.each([
    ['chromium', { kind: 'browser', path: join(bin, 'chromium') }],
    ['soffice', { kind: 'office', path: join(bin, 'soffice') }],
    [join(bin, 'soffice'), { kind: 'office', path: join(bin, 'soffice') }],
    ['firefox', undefined],
    [bin, undefined],
  ])('%s by what it is called', (named, found) => {
    expect(pdfProgramNamed(named, { platform: 'linux', env: { PATH: bin } })).toEqual(found);
  });
});

test('the moment of a print goes, and every byte keeps its place', () => {
  const pdf = "a/CreationDate (D:20261125044733+00'00')\n/ModDate (D:20261125044733+00'00')>>z";
  const without = Buffer.from(undated(Buffer.from(pdf))).toString();
  expect(without.replace(/ +/gu, ' ')).toBe('a \n >>z');
  expect(without.length).toBe(pdf.length);
});
