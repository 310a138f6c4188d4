import about from '../../package.json' with { type: 'json' };

const args = process.argv.slice(2);
const [first = ''] = args;
const isAlone = args.length === 1;

/** What is asked is answered by as little of the program as knows it: nobody waits for all the rules to be told a number. */
async function start(): Promise<void> {
  if (isAlone && ['--version', '-V'].includes(first)) process.stdout.write(`${about.version}\n`);
  else if (['check', 'tjek'].includes(first)) await (await import('./check-alone.ts')).check(args, about.version);
  else if (
    !(isAlone && ['--help', '-h'].includes(first) && (await (await import('./built-help.ts')).writeBuiltHelp(args)))
  )
    await (await import('./all-commands.ts')).start();
}

start();
