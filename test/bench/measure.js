// How long programs take, each in turn with `node -e 0`, so that a machine that has other things to do is as slow for both.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run is given: nothing of the machine's own that makes Node start slower, such as certificates that it is to read first. */
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...plain } = process.env;
const env = { ...plain, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' };

export const bareNode = { command: process.execPath, args: ['-e', '0'] };

/** Runs a program; gives the milliseconds that it took. */
function once({ command, args, cwd, codes = [0] }, more = {}) {
  const begun = performance.now();
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'ignore', env: { ...env, ...more } });
  const took = performance.now() - begun;
  if (error) throw error;
  if (!codes.includes(status)) throw new Error(`ended with ${status}`);
  return took;
}

const sorted = numbers => numbers.toSorted((a, b) => a - b);
const median = numbers => sorted(numbers)[numbers.length >> 1];

/** Runs a program some times, each time after `node -e 0`. Gives milliseconds (median, least and most) and the median of the ratios. */
export function timed(work, runs) {
  once(work);
  const pairs = Array.from({ length: runs }, () => ({ base: once(bareNode), took: once(work) }));
  const took = pairs.map(pair => pair.took);
  return {
    runs,
    median: median(took),
    least: Math.min(...took),
    most: Math.max(...took),
    ratio: median(pairs.map(pair => pair.took / pair.base)),
  };
}

/** The most memory that a program in Node takes, in MB: it is told by the program itself, in a run of its own. */
export function peakOf(work) {
  const file = join(tmpdir(), `helhed-bench-${process.pid}.txt`);
  rmSync(file, { force: true });
  once(work, { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'peak.cjs')}`, HELHED_BENCH_PEAK: file });
  const told = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  rmSync(file);
  return Math.max(...told) / 1024;
}

/** How many instructions a program takes, in millions, by callgrind; nothing where valgrind is not installed. */
export function instructions({ command, args, cwd }) {
  const ask = ['--tool=callgrind', '--callgrind-out-file=/dev/null', command, ...args];
  const { stderr, error } = spawnSync('valgrind', ask, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const counted = error ? undefined : /Collected : (\d+)/.exec(stderr)?.[1];
  return counted === undefined ? undefined : Number(counted) / 1e6;
}
