// Loaded first into a program that is measured: writes down how much memory it took at most, in KB.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.HELHED_BENCH_PEAK;
if (file && isMainThread) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
