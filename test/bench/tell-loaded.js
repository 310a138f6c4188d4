// Loaded first into a program: tells on standard error, a line each, which files of its own it then loads.
import { register } from 'node:module';

if (process.argv[1]?.includes('dist')) {
  register(import.meta.url);
  process.on('exit', () => {
    const { cache } = process.getBuiltinModule('node:module').createRequire(import.meta.url);
    for (const file of Object.keys(cache)) process.stderr.write(`loaded ${file}\n`);
  });
}

/** Called for each module, in the thread of its own that loads them. */
export async function load(url, context, next) {
  if (url.startsWith('file:')) (await import('node:fs')).writeSync(2, `loaded ${new URL(url).pathname}\n`);
  return next(url, context);
}
