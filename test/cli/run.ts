import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = resolve('bin/helhed.js');

/** Runs the real program, as it is built, and waits for it to end. */
export function helhed(
  args: readonly string[],
  { input = '', cwd = '.', env = {} }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Run {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
