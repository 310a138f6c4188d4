import about from '../../package.json' with { type: 'json' };

const args = process.argv.slice(2);
const [first = ''] = args;

// Nobody waits for all the rules to be told a number.
if (args.length === 1 && ['--version', '-V'].includes(first)) process.stdout.write(`${about.version}\n`);
else if (['check', 'tjek'].includes(first)) import('./check-alone.ts').then(({ check }) => check(args, about.version));
else import('./all-commands.ts').then(({ start }) => start());
