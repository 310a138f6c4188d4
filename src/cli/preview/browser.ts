import { spawn } from 'node:child_process';

/** Whether there is a screen to show a page on: not in CI, and not on a Linux without a desktop. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  const isAutomatic = env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI']);
  return (
    !isAutomatic && (platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']))
  );
}

/** Shows an address in the browser that the user has chosen on the machine. Gives whether there was a program to ask. */
export function showInBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...args] = ways[platform] ?? ['xdg-open'];
  return new Promise(give => {
    const child = spawn(program, [...args, address], {
      stdio: 'ignore',
      detached: true,
      windowsHide: true,
      windowsVerbatimArguments: true,
    });
    child.on('error', () => give(false));
    child.on('spawn', () => {
      child.unref();
      give(true);
    });
  });
}

/** How the system is asked; the empty word is the title that `start` takes first. */
const ways: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['cmd', '/c', 'start', '""'],
  darwin: ['open'],
};
