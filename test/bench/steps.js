// Counts the work of a check, without a clock: how often each piece of the library's code is run (V8's own block coverage), and how
// many items and letters the built-in searches are given. `node test/bench/steps.js 50 100` prints it for plans of 50 and of 100
// activities, once without and once with a gap in each.
import { Session } from 'node:inspector/promises';
import { check } from '../../dist/index.js';
import { planOf } from './corpus.js';

let searched = 0;
for (const kind of [Array.prototype, String.prototype])
  for (const name of ['includes', 'indexOf']) {
    const { [name]: own, indexOf } = kind;
    Object.defineProperty(kind, name, {
      configurable: true,
      writable: true,
      value(what, from = 0) {
        const found = indexOf.call(this, what, from);
        searched += found === -1 ? this.length - from : found - from + 1;
        return own.call(this, what, from);
      },
    });
  }
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  searched += this.sticky
    ? (found?.[0].length ?? 1)
    : (found ? found.index + found[0].length : String(text).length) - from;
  return found;
};

const session = new Session();
session.connect();
await session.post('Profiler.enable');

/** The steps of a check in all, and those of each function that takes many. */
async function stepsOf(text) {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  searched = 0;
  check(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/dist/') || url.includes('/js-yaml/') || url.includes('/yaml/'));
  const functions = own.flatMap(({ functions }) =>
    functions.map(({ functionName, ranges }) => [
      `${functionName}@${ranges[0].startOffset}`,
      ranges.reduce((sum, { count }) => sum + count, 0),
    ]),
  );
  const run = functions.reduce((sum, [, count]) => sum + count, 0);
  return { run, searched, functions: Object.fromEntries(functions.filter(([, count]) => count >= 250)) };
}

const withGaps = text => text.replace(/^ {8}forankring:.*\n(?: {9,}.*\n)*/gm, '');
// The first check of all begins much that the others find begun.
check(planOf(20));
const told = [];
for (const size of process.argv.slice(2).map(Number))
  told.push({ size, silent: await stepsOf(planOf(size)), gaps: await stepsOf(withGaps(planOf(size))) });
process.stdout.write(JSON.stringify(told));
