// Loaded first into a program: tells on standard error, a line each, which files of its own it then loads.
import { writeSync } from 'node:fs';
import { createRequire, register, syncBuiltinESMExports } from 'node:module';

if (process.argv[1]?.includes('helhed')) {
  register(import.meta.url);
  // What is kept as it was compiled is read by the program itself.
  const fs = createRequire(import.meta.url)('node:fs');
  const { readFileSync } = fs;
  fs.readFileSync = (file, ...rest) => {
    if (String(file).endsWith('.cjs')) writeSync(2, `loaded ${file}\n`);
    return readFileSync(file, ...rest);
  };
  syncBuiltinESMExports();
  process.on('exit', () => {
    const { cache } = createRequire(import.meta.url);
    for (const file of Object.keys(cache)) process.stderr.write(`loaded ${file}\n`);
  });
}

/** Called for each module, in the thread of its own that loads them. */
export async function load(url, context, next) {
  if (url.startsWith('file:')) (await import('node:fs')).writeSync(2, `loaded ${new URL(url).pathname}\n`);
  return next(url, context);
}
