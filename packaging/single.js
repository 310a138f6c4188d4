// Builds helhed as one file that needs no Node: the built program, put into a copy of the Node that runs this.
// node packaging/single.js [FOLDER], after npm run build: the program and the licences of all that is in it, in dist/single when
// no folder is named.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { inject } from 'postject';

const folder = resolve(process.argv[2] ?? 'dist/single');
const program = join(folder, process.platform === 'win32' ? 'helhed.exe' : 'helhed');
const work = mkdtempSync(join(tmpdir(), 'helhed-single-'));

/** What each file of dist/ begins with, and how it asks for another: Node's own ways, which a single file has no use for. */
const asModule = /^import \{ createRequire as __createRequire \} from 'node:module'; const require = .*$/m;
const asksFor = '__createRequire(import.meta.url)(';
/** How it reads the page that plans are written in, which then is a text inside the program. */
const readsPage = /\breadFileSync\d*\(new URL\(("\.\/helhed\.html"), ?import\.meta\.url\), ?"utf8"\)/g;
/** The program of a thread that looks at plans, which no file beside it can be; then all is done in one thread. */
const namesThread = /\bnew URL\("\.\/check-thread\.js", ?import\.meta\.url\)/g;

const inOneFile = {
  name: 'in-one-file',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(asModule, '')
        .replaceAll(asksFor, 'require(')
        .replace(readsPage, 'require($1)')
        .replace(namesThread, 'undefined'),
      loader: 'js',
    }));
  },
};

await build({
  entryPoints: ['dist/cli.js'],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Nothing may be left to find on the machine where it runs.
  logOverride: { 'empty-import-meta': 'error', 'require-resolve-not-external': 'error' },
  // All of dist/ is run, also what only runs.
  ignoreAnnotations: true,
  plugins: [inOneFile],
  loader: { '.html': 'text' },
  outfile: join(work, 'helhed.cjs'),
});
writeFileSync(
  join(work, 'sea.json'),
  JSON.stringify({
    main: join(work, 'helhed.cjs'),
    output: join(work, 'helhed.blob'),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
  }),
);
execFileSync(process.execPath, ['--experimental-sea-config', join(work, 'sea.json')], { stdio: 'ignore' });

mkdirSync(folder, { recursive: true });
rmSync(program, { force: true });
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
// A signature holds only for what was signed; macOS runs nothing without one of its own.
const onMac = process.platform === 'darwin';
if (onMac) execFileSync('codesign', ['--remove-signature', program]);
await inject(program, 'NODE_SEA_BLOB', readFileSync(join(work, 'helhed.blob')), {
  sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  ...(onMac && { machoSegmentName: 'NODE_SEA' }),
});
if (onMac) execFileSync('codesign', ['--sign', '-', program]);
rmSync(work, { recursive: true });

writeFileSync(
  join(folder, 'licences.txt'),
  [readFileSync('LICENSE', 'utf8'), readFileSync('dist/licences.txt', 'utf8'), licenceOfNode()].join(
    `\n${'-'.repeat(80)}\n\n`,
  ),
);

/** Node's own licence, which stands beside it in what it is installed from. */
function licenceOfNode() {
  const places = [
    join(process.execPath, '../LICENSE'),
    join(process.execPath, '../../LICENSE'),
    '/usr/share/doc/nodejs/LICENSE',
  ];
  const place = places.find(each => existsSync(each));
  if (place === undefined) throw new Error(`The licence of Node is in none of these places: ${places.join(', ')}`);
  return `Node.js ${process.version}\n\n${readFileSync(place, 'utf8')}`;
}
