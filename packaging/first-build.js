// Run by npm when it has put the packages of a clone in place (`npm ci`, pre-commit, `npm install git+https://…`), and builds
// the program where it is not built yet. It is npm's `dependencies`, not `prepare`: npm takes a `prepare` for an install script
// of the package too, and asks everyone who installs it to look at that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('dist/cli.js')) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
