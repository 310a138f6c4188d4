// Runs the two command lines of README.md as they stand there, in a clean clone of this repository.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const readme = readFileSync('README.md', 'utf8');
const lines = [...readme.matchAll(/^npm ci && .*$/gm)].map(([line]) => line);
if (lines.length !== 2)
  throw new Error(`README.md should have two command lines that begin with "npm ci &&", and has ${lines.length}.`);

const clone = mkdtempSync(join(tmpdir(), 'helhed-clone-'));
execFileSync('git', ['clone', '--quiet', '.', clone]);
for (const line of lines) {
  process.stdout.write(`$ ${line}\n`);
  const { status } = spawnSync('bash', ['-c', line], { cwd: clone, stdio: 'inherit' });
  // The example of the first line has gaps on purpose, which is exit code 1.
  const expected = line.includes('check examples/udkast') ? 1 : 0;
  if (status !== expected) throw new Error(`"${line}" ended with ${status}, not ${expected}.`);
}
rmSync(clone, { recursive: true, force: true });
