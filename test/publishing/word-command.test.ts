import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { helhed } from '../cli/run.ts';
import { partsOf } from './word-documents.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helhed word '));
writeFileSync(join(cwd, 'plan.yaml'), readFileSync('examples/udkast/første-udkast.helhedsplan.yaml'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const bytes = (name: string) => readFileSync(join(cwd, name));

test('the name of the file says that it is Word, and the same plan is the same file in every time zone', () => {
  const zones = ['America/Los_Angeles', 'Europe/Copenhagen', 'Pacific/Kiritimati'];
  const files = zones.map((TZ, at) => {
    const { code, stdout, stderr } = helhed(['render', 'plan.yaml', '-o', `${at}.DOCX`], { cwd, env: { TZ } });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      `Skrev ${at}.DOCX. 18 mangler er markeret i teksten. 5 andre mangler er ikke vist i teksten; se dem med: helhed tjek plan.yaml\n`,
    );
    return bytes(`${at}.DOCX`);
  });
  expect(Object.keys(partsOf(files[0] ?? new Uint8Array())).slice(0, 2)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
  ]);
  expect(files[1]).toEqual(files[0]);
  expect(files[2]).toEqual(files[0]);
});

test('a document goes into a pipe whole', () => {
  helhed(['render', 'plan.yaml', '-o', 'ud.docx'], { cwd });
  const command = `"${process.execPath}" "${resolve('bin/helhed.js')}" skriv plan.yaml -f docx | cat > pipe.docx`;
  expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).stderr).toBe('');
  expect(bytes('pipe.docx')).toEqual(bytes('ud.docx'));
});

test('the library gives the same bytes', () => {
  helhed(['render', 'plan.yaml', '-o', 'ud.docx'], { cwd });
  const library = pathToFileURL(resolve('dist/index.js')).href;
  const code = `import { readFileSync, writeFileSync } from 'node:fs';
    import { examine, publish, submission } from '${library}';
    const { findings, reading } = examine(readFileSync('plan.yaml'), 'plan.yaml');
    writeFileSync('library.docx', await publish(submission(reading, 'da', findings), 'docx'));`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd, encoding: 'utf8' }).stderr).toBe('');
  expect(bytes('library.docx')).toEqual(bytes('ud.docx'));
});

/** Gives a program a terminal to write to. */
const terminal = 'script';

test.skipIf(spawnSync(terminal, ['--version']).status !== 0)('a document is not thrown at a screen', () => {
  const command = `"${process.execPath}" "${resolve('bin/helhed.js')}" render plan.yaml -f docx`;
  const { stdout, status } = spawnSync(terminal, ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
  expect(stdout.trim()).toBe(
    'Et Word-dokument kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o minplan.docx',
  );
  expect(status).toBe(2);
});

describe('nobody waits for what writes Word documents', () => {
  /** The files of the program that a run reads. */
  const loaded = (args: readonly string[]) => {
    const folder = join(cwd, 'coverage');
    mkdirSync(folder, { recursive: true });
    helhed(args, { cwd, env: { NODE_V8_COVERAGE: folder } });
    const reports = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
    rmSync(folder, { recursive: true });
    return [...reports.join('').matchAll(/"url":"file:[^"]*\/dist\/([^"/]*)"/gu)].map(([, name]) => name ?? '');
  };

  test.each([[['check', 'plan.yaml']], [['render', 'plan.yaml', '-o', 'ud.html']]])('%j', args => {
    const files = loaded(args);
    expect(files).toContain(args[0] === 'check' ? 'check.cjs' : 'cli.js');
    expect(files.filter(name => name.startsWith('word'))).toEqual([]);
  });

  test('but the one who writes one', () => {
    expect(loaded(['render', 'plan.yaml', '-o', 'ud.docx'])).toContain('word-packages.js');
  });
});
