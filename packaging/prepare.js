// Run by npm after an install from the repository (`npm ci`, pre-commit, `npm install git+https://…`), never from the package:
// builds the program where it is not built yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('dist/cli.js')) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
