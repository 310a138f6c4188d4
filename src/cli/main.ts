import about from '../../package.json' with { type: 'json' };
import { keepCompiled } from './compile-cache.ts';

const args = process.argv.slice(2);

// Nobody waits for all the rules to be told a number.
if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? '')) process.stdout.write(`${about.version}\n`);
else {
  keepCompiled();
  import('./run.ts').then(({ run }) => run(args, about.version));
}
