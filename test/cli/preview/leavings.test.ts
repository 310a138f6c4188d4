import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeavings } from '../../../src/cli/preview/leavings.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed rester '));

test('only what a save of the same file has left, and long ago, is cleared away', () => {
  const left = ['.plan.yaml.123-mi5x0abc.tmp', '.plan.yaml.4-z.tmp'];
  const others = [
    'plan.yaml',
    '.plan.yaml.tmp',
    '.plan.yaml.123.tmp',
    '.plan.yaml.swp',
    '.plan.yaml.123-abc.tmp.bak',
    '.anden.yaml.123-abc.tmp',
    'plan.yaml.123-abc.tmp',
  ];
  for (const name of [...left, ...others]) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), 1, 1);
  }
  writeFileSync(join(folder, '.plan.yaml.5-new.tmp'), 'x');
  clearLeavings(join(folder, 'plan.yaml'));
  expect(readdirSync(folder).sort()).toEqual(['.plan.yaml.5-new.tmp', ...others].sort());
});

test('where that cannot be done, nothing is said', () => {
  mkdirSync(join(folder, '.x.yaml.1-a.tmp'));
  utimesSync(join(folder, '.x.yaml.1-a.tmp'), 1, 1);
  expect(() => clearLeavings(join(folder, 'x.yaml'))).not.toThrow();
  expect(() => clearLeavings(join(folder, 'ingen/x.yaml'))).not.toThrow();
});
