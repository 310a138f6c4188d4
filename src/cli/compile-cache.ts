import * as module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in which a user's programs keep what they can make again; none where a user has no place of their own. */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv,
  platform: string,
  home: () => string,
): string | undefined {
  if (platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'helhed', 'cache') : undefined;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'helhed');
  try {
    return join(home(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'helhed');
  } catch {
    return undefined;
  }
}

/**
 * Where the program is kept as it was compiled: a folder of the user's own, unless `NODE_COMPILE_CACHE` names another; none when
 * `NODE_DISABLE_COMPILE_CACHE` is set.
 */
export function compileCache(env: NodeJS.ProcessEnv): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  return env['NODE_COMPILE_CACHE'] || cacheFolder(env, process.platform, homedir);
}

/** Lets Node keep what it compiles for the next run, where this version of Node can: from 22.8 on. */
export function keepCompiled(folder: string | undefined): void {
  if (!('enableCompileCache' in module) || typeof module.enableCompileCache !== 'function') return;
  if (folder !== undefined) module.enableCompileCache(folder);
}
