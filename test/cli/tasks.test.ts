import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { helhed } from './run.ts';

const draft = resolve('examples/udkast/birkeparken.helhedsplan.yaml');
const folder = () => mkdtempSync(join(tmpdir(), 'helhed-tasks-'));

test.each([['tasks'], ['opgaver']])('%s shares out the gaps', name => {
  const { code, stdout, stderr } = helhed([name, draft]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('4 mangler fordelt på 2 ansvarlige.');
  expect(stdout).toContain('## Jobvejlederen');
  expect(stdout).not.toContain('## Fritidsjobvejlederen');
});

test.each([
  ['opgaver.md', /^# Opgaver: Sammen/],
  ['opgaver.html', /^<!doctype html>/],
  ['opgaver.docx', /^PK/],
  ['opgaver.json', /^\{\n {2}"version": 1,/],
  ['opgaver.txt', /^Opgaver: Sammen/],
  ['opgaver.eml', /^X-Unsent: 1\r\n/],
])('to %s', (output, begins) => {
  const cwd = folder();
  const { code, stdout, stderr } = helhed(['tasks', draft, '-o', output], { cwd });
  expect([code, stdout, stderr]).toEqual([0, '', `Skrev ${output}.\n`]);
  expect(readFileSync(join(cwd, output), 'utf8')).toMatch(begins);
});

test('as a draft of a mail, which another program reads as it is', () => {
  const cwd = folder();
  const titled = join(cwd, 'plan.yaml');
  const long = `Sammen om Æblehaven – ${'strategisk samarbejdsaftale for Ærø, Ørsted og Århus '.repeat(3)}`.trim();
  writeFileSync(titled, readFileSync(draft, 'utf8').replace(/^titel: .*$/mu, `titel: ${long}`));
  helhed(['tasks', titled, '-o', 'opgaver.eml'], { cwd });
  const mail = readFileSync(join(cwd, 'opgaver.eml'), 'latin1');
  expect(mail.split('\r\n').filter(line => line.length > 76 || /[^ -~]/u.test(line))).toEqual([]);
  const read = `import email, email.policy, json, sys
mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(json.dumps([mail['subject'], mail['x-unsent'], mail.get_content_type(), mail.get_content().replace('\\r\\n', '\\n'), [str(one) for one in mail.defects]]))`;
  const { stdout: text } = helhed(['tasks', titled, '-f', 'txt'], { cwd });
  expect(JSON.parse(execFileSync('python3', ['-c', read, join(cwd, 'opgaver.eml')], { encoding: 'utf8' }))).toEqual([
    ...[`Opgaver: ${long}`, '1', 'text/plain', text],
    [],
  ]);
});

test.each([['tasks'], ['summary'], ['residents'], ['signoff'], ['render']])(
  '%s as text for a mail has short lines and no signs of Markdown',
  command => {
    const { stdout } = helhed([command, draft, '-f', 'txt', '--color']);
    expect(stdout.split('\n')[1]).toMatch(/^\S.*|^=+$/u);
    expect(stdout).not.toMatch(/\*\*|^#|^\||\u001b|`/mu);
    const lines = stdout.split('\n').filter(line => !/\/|[\da-f]{64}/u.test(line));
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(76);
  },
);

test('one alone, by another spelling', () => {
  const { stdout } = helhed(['tasks', draft, '--hvem', 'jobvejleder', '--dato', '1.1.2022']);
  expect(stdout).toContain('## Jobvejlederen');
  expect(stdout).not.toContain('## Projektlederen');
});

test('one who has nothing to do', () => {
  const { code, stdout } = helhed(['tasks', draft, '--hvem', 'Fritidsjobvejlederen']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('helhed fandt ingen mangler hos Fritidsjobvejlederen.')]);
});

test.each([
  [
    'a name that nobody has',
    ['--hvem', 'Jobvejledreen'],
    'Mente du »Jobvejlederen«? De ansvarlige er: »Fritidsjobvejlederen«,',
  ],
  ['a day that is none', ['--dato', '31.02.2023'], 'er ingen dag i kalenderen'],
  ['a form that is not known', ['-o', 'x.xlsx'], 'men ikke .xlsx-filer'],
])('%s is told of, and nothing is written', (_, args, words) => {
  const cwd = folder();
  const { code, stdout, stderr } = helhed(['tasks', draft, ...args], { cwd });
  expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', []]);
  expect(stderr).toContain(words);
});

test.each([
  ['empty', '', 1],
  ['broken', 'titel: "x\nfase: y\n', 1],
  ['nearly empty', 'titel: X\nprogram: 2019-26\n', 0],
])('a plan that is %s', (_, text, code) => {
  const cwd = folder();
  writeFileSync(join(cwd, 'plan.yaml'), text);
  const run = helhed(['tasks', '-f', 'txt'], { cwd });
  expect(run.code).toBe(code);
  expect(run.stdout.includes('Ingen ansvarlig er nævnt')).toBe(code === 0);
});
