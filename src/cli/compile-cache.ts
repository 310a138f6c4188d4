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
 * Lets Node keep the program as it was compiled for the next run, where this version of Node can: from 22.8 on. It is kept in a
 * folder of the user's own, where nobody else can put anything; `NODE_COMPILE_CACHE` names another, and
 * `NODE_DISABLE_COMPILE_CACHE=1` keeps Node from it. Where it can't be written, nothing is said, and nothing is lost.
 */
export function keepCompiled(): void {
  if (!('enableCompileCache' in module) || typeof module.enableCompileCache !== 'function') return;
  const folder = cacheFolder(process.env, process.platform, homedir);
  if (folder !== undefined) module.enableCompileCache(folder);
}
