// Measures helhed, and what others take for the same work: `npm run bench`, or a part of it: `npm run bench -- --runs=15 --peers=ajv,v8r`
// (`--peers=` for none, `--rows=silent,big,install` for some rows; `--folder` keeps the peers for the next time). With `--write` the tables are
// put in docs/speed.md. Nothing else should run on the machine meanwhile.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sizes, writeCorpus } from './corpus.js';
import { bareNode, instructions, peakOf, timed } from './measure.js';
import { page } from './page.js';
import { installed } from './peers.js';
import { sizeInstalled } from './size-installed.js';
import { warm } from './warm.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    rows: { type: 'string' },
    peers: { type: 'string' },
    folder: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.folder ?? mkdtempSync(join(tmpdir(), 'helhed-bench-')));
const corpus = join(folder, 'corpus');
const { silent, gaps, hundred, thousand, large } = writeCorpus(corpus);
const runs = Number(values.runs);
const few = Math.min(runs, Math.max(3, Math.round(runs / 5)));

const cli = resolve('bin/helhed.js');
const helhed = (...args) => ({ command: process.execPath, args: [cli, ...args], cwd: corpus, codes: [0, 1] });
const render = ending => helhed('render', silent, '-o', join(folder, `plan.${ending}`));

/** What is measured, what it may take at most by the goal (in times of `node -e 0`), and the files that peers get for the same work. */
const rows = [
  { name: 'version', what: '`--version`', goal: 1.15, work: helhed('--version'), runs },
  { name: 'help', what: '`--help`', goal: 1.15, work: helhed('--help'), runs },
  { name: 'silent', what: 'one silent plan', goal: 1.45, work: helhed('check', silent), runs, files: [silent] },
  { name: 'gaps', what: 'one plan with ten gaps, the whole report', goal: 1.75, work: helhed('check', gaps), runs },
  { name: '100', what: '100 plans', goal: 4, work: helhed('check', ...hundred), runs: few, files: hundred },
  { name: '1000', what: '1000 plans', goal: 10, work: helhed('check', ...thousand), runs: few, files: thousand },
  {
    name: 'kept',
    what: '1000 plans, nothing changed since the last run (`--cache`)',
    goal: 2.2,
    work: helhed('check', '--cache-location', join(folder, 'kept'), ...thousand),
    runs,
  },
  {
    name: 'big',
    what: 'one plan of 2,000 activities',
    goal: 5,
    work: helhed('check', large[2000]),
    runs: few,
    files: [large[2000]],
  },
  { name: 'md', what: 'render as Markdown', goal: 2, work: render('md'), runs: few },
  { name: 'html', what: 'render as a web page', goal: 2.5, work: render('html'), runs: few },
  { name: 'docx', what: 'render as Word', goal: 6, work: render('docx'), runs: few },
];
const wanted = rows.filter(({ name }) => values.rows === undefined || values.rows.split(',').includes(name));

const told = [];
for (const row of wanted) {
  const time = timed(row.work, row.runs);
  const counted = ['version', 'help', 'silent', 'gaps', 'kept'].includes(row.name) ? instructions(row.work) : undefined;
  const peak = ['silent', '1000', 'big'].includes(row.name) ? peakOf(row.work) : undefined;
  told.push({ ...row, ...time, counted, peak });
  console.log(`${row.what}: ${time.median.toFixed(0)} ms, ${time.ratio.toFixed(2)} × node -e 0`);
}

const withFiles = wanted.filter(row => row.files);
const { ready, missing } =
  values.peers === '' || withFiles.length === 0
    ? { ready: [], missing: [] }
    : installed(join(folder, 'peers'), corpus, values.peers?.split(','));
const peers = missing.flatMap(({ name: peer, failed }) =>
  withFiles.map(({ name, what }) => ({ peer, name, what, failed })),
);
for (const { peer, failed } of peers) console.log(`${peer}: ${failed}`);
for (const peer of ready)
  for (const { name, what, files } of withFiles) {
    const slow = name !== 'silent';
    try {
      const time = timed({ ...peer, args: peer.args(files) }, slow ? Math.min(few, 3) : runs);
      peers.push({ peer: peer.name, name, what, ...time });
      console.log(`${peer.name}, ${what}: ${time.median.toFixed(0)} ms, ${time.ratio.toFixed(2)} × node -e 0`);
    } catch (error) {
      peers.push({ peer: peer.name, name, what, failed: error.message });
      console.log(`${peer.name}, ${what}: ${error.message}`);
    }
  }

const growth =
  values.rows === undefined
    ? sizes.map(size => ({ size, ...timed(helhed('check', large[size]), Math.min(few, 3)) }))
    : [];
const text = page({
  told,
  peers,
  growth,
  size: values.rows === undefined || values.rows.split(',').includes('install') ? sizeInstalled(folder) : undefined,
  editor: await warm(silent),
  base: { ...timed(bareNode, runs), counted: instructions(bareNode), peak: peakOf(bareNode) },
});
console.log(`\n${text}`);

/** Puts the tables where docs/speed.md has those of the last time. */
const between = /(?<=<!-- measured -->\n)[\s\S]*(?=\n<!-- \/measured -->)/;
if (values.write)
  writeFileSync(
    'docs/speed.md',
    readFileSync('docs/speed.md', 'utf8').replace(between, () => text),
  );
