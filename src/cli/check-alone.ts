import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.ts';
import { keptCompiled } from './kept-compiled.ts';

type Program = typeof import('./run.ts');

const isProgram = (made: unknown): made is Program => typeof made === 'object' && made !== null && 'run' in made;

/** Runs `helhed check` by the file that has all it needs and nothing else, as it was compiled in an earlier run. */
export async function check(args: readonly string[], version: string): Promise<void> {
  const file = fileURLToPath(new URL('./check.cjs', import.meta.url));
  const made = keptCompiled(file, createRequire(import.meta.url), compileCache(process.env));
  if (isProgram(made)) await made.run(args, version);
}
