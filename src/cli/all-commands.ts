import { compileCache, keepCompiled } from './compile-cache.ts';

/** Starts the program that has every command, in files that are loaded as they are asked for. */
export async function start(): Promise<void> {
  keepCompiled(compileCache(process.env));
  await import('./main.ts');
}
