import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/index.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const gaps = whole.replace(/ {8}mål:.*\n/, '');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');
const missing = 'Hvad er det konkrete mål';
const none = 'ingen mangler';
const waits = 'Stop med Ctrl-C.';

let folder: string;
let program: ChildProcess | undefined;

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const remove = (name: string) => unlinkSync(join(folder, name));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed øje '));
});
afterEach(() => program?.kill('SIGKILL'));

/** Starts the real program, and gives what it writes from one change to the report after it. */
function start(command: string, args: readonly string[]) {
  let written = '';
  const running = spawn(command, args, { cwd: folder });
  program = running;
  const hears = new Set<() => void>();
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      for (const hear of hears) hear();
    });
  const report = (words: string) =>
    new Promise<string>(give => {
      const hear = () => {
        if (!written.includes(waits) || !written.includes(words)) return;
        hears.delete(hear);
        give(written);
        written = '';
      };
      hears.add(hear);
      hear();
    });
  const ended = new Promise<readonly [number | null, string | null]>(end => running.on('close', (...how) => end(how)));
  return { report, ended, running };
}

const watching = (...args: readonly string[]) =>
  start(process.execPath, [resolve('bin/helhed.js'), 'check', ...args, '--watch']);

describe('the plan is checked again when', { timeout: 60_000 }, () => {
  test('it is saved, exchanged, deleted and there again, and its settings change', async () => {
    put('planer/plan.yaml', gaps);
    const { report, ended, running } = watching('planer/plan.yaml');
    await report(missing);
    put('planer/plan.yaml', whole);
    expect(await report(none)).toContain('planer/plan.yaml er gemt.\n');
    put('planer/.gemmer', gaps);
    renameSync(join(folder, 'planer/.gemmer'), join(folder, 'planer/plan.yaml'));
    await report(missing);
    renameSync(join(folder, 'planer/plan.yaml'), join(folder, 'planer/plan.yaml~'));
    put('planer/plan.yaml', whole);
    await report(none);
    remove('planer/plan.yaml');
    expect(await report('findes ikke')).toContain('planer/plan.yaml er væk.\n');
    put('planer/plan.yaml', gaps);
    await report(missing);
    put('planer/helhed.config.yaml', 'regler: { HP501: fra }\n');
    await report(none);
    put('planer/helhed.config.yaml', 'regler: [\n');
    await report('helhed.config.yaml:1:9');
    remove('planer/helhed.config.yaml');
    const last = await report(missing);
    expect(last).not.toContain('\u001b');
    running.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  });

  test('a part of it is saved, or an annex comes', async () => {
    const annex = `${whole.slice(0, areaAt)}  - fil: dele/job.yaml\n`.replace(
      /^bilag:\n/m,
      'bilag:\n  - { id: kort, titel: Kort, fil: kort/område.pdf }\n',
    );
    put('plan.yaml', annex);
    put('dele/job.yaml', area.replace(/^ *mål:.*\n/m, ''));
    put('kort/andet.pdf', '');
    const { report } = watching();
    expect(await report(missing)).toContain('område.pdf');
    put('dele/job.yaml', area);
    expect(await report('område.pdf')).not.toContain(missing);
    put('kort/område.pdf', '%PDF');
    expect(await report(none)).toContain('kort/område.pdf er kommet til.\n');
  });

  test('plans come to the folder, and ignore files and the list of known gaps change', async () => {
    put('planer/a/plan.yaml', gaps);
    put('kendte.json', writeBaseline([]));
    const { report } = watching('planer', '--baseline', 'kendte.json');
    await report(missing);
    put('planer/b/c/plan.yaml', whole);
    expect(await report('planer/b/c/plan.yaml er kommet til.\n')).toContain('planer/a/plan.yaml');
    put('planer/.helhedignore', 'a/\n');
    expect(await report('.helhedignore')).not.toContain(missing);
    put('planer/b/c/plan.yaml', gaps);
    await report(missing);
    helhed(['baseline', 'planer', '-o', 'kendte.json'], { cwd: folder });
    await report('ingen nye mangler · 1 kendt');
    renameSync(join(folder, 'planer'), join(folder, 'andre'));
    await report('»planer« findes ikke');
    renameSync(join(folder, 'andre'), join(folder, 'planer'));
    await report('ingen nye mangler · 1 kendt');
  });
});

test('a screen shows one report at a time', { timeout: 60_000 }, async () => {
  put('plan.yaml', gaps);
  const command = `'${process.execPath}' '${resolve('bin/helhed.js')}' check plan.yaml --watch`;
  const { report } = start('script', ['-qec', command, '/dev/null']);
  const cleared = '\u001b[2J\u001b[3J\u001b[H';
  expect((await report(missing)).split(cleared)).toHaveLength(2);
  put('plan.yaml', whole);
  expect((await report(none)).split(cleared)).toHaveLength(2);
});

test.each<readonly [string, readonly string[], RegExp]>([
  ['a plan that is not there', ['væk.yaml'], /»væk\.yaml« findes ikke/],
  ['what is sent in', ['-'], /^--følg holder øje med filer/],
  ['what is sent in by a name', ['--stdin-filepath', 'x.yaml'], /^--følg holder øje med filer/],
])('%s cannot be watched', (_, args, sentence) => {
  expect(helhed(['check', ...args, '--watch'], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(sentence),
  });
});
