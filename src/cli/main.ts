import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Nobody waits for all the rules to be told a number.
if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? '')) process.stdout.write(`${version}\n`);
else await (await import('./run.ts')).run(args, version);
