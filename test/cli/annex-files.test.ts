import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const plan = (...files: readonly string[]) =>
  readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8').replace(
    'bilag:\n',
    `bilag:\n${files.map((fil, at) => `  - { titel: Bilag ${at + 1}, fil: '${fil}' }\n`).join('')}`,
  );
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed bilag '));
});

const put = (name: string, content: string) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
};

/** The files that the program says are not there. */
function lost(args: readonly string[], options: Parameters<typeof helhed>[1]): readonly string[] {
  const { stdout } = helhed([...args, '--format', 'json'], options);
  const findings: readonly { code: string; facts: { file?: string } }[] = JSON.parse(stdout).findings;
  return findings.flatMap(({ code, facts }) => (code === 'HP134' && facts.file !== undefined ? facts.file : []));
}

describe('files of annexes are looked for beside the plan', () => {
  test('in its own folder, wherever the command is given', () => {
    put('planer/plan.yaml', plan('bilag/budget.xlsx', 'bilag\\kort.pdf', 'bilag/buget.xlsx'));
    put('planer/bilag/budget.xlsx', '');
    put('planer/bilag/kort.pdf', '');
    put('bilag/buget.xlsx', '');
    expect(lost(['check', 'planer/plan.yaml'], { cwd: folder })).toEqual(['bilag/buget.xlsx']);
    expect(lost(['check', join(folder, 'planer/plan.yaml')], {})).toEqual(['bilag/buget.xlsx']);
  });

  test('in the folder where the command is given, for a plan on standard input', () => {
    put('budget.xlsx', '');
    expect(lost(['check', '-'], { cwd: folder, input: plan('budget.xlsx', 'kort.pdf') })).toEqual(['kort.pdf']);
  });

  test.each(['NFC', 'NFD'])('by names with æ, ø and å that were saved as %s', form => {
    put('plan.yaml', plan('områdets milepæle.docx'.normalize('NFC'), 'nøgletal på tværs.xlsx'.normalize('NFD')));
    put('områdets milepæle.docx'.normalize(form), '');
    put('nøgletal på tværs.xlsx'.normalize(form), '');
    expect(lost(['check', 'plan.yaml'], { cwd: folder })).toEqual([]);
  });

  test('and helhed fix counts those that are not there', () => {
    put('plan.yaml', plan('buget.xlsx').replace('kommune:', 'komune:'));
    const { code, stdout } = helhed(['fix', 'plan.yaml'], { cwd: folder });
    expect([code, stdout]).toEqual([1, expect.stringContaining('Tilbage: 1 fejl')]);
  });
});
