import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Given {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the program is to be run by a user who may not read everything, even if root runs the tests. */
  readonly asNobody?: boolean;
}

const nobody = 65534;
const program = resolve('bin/helhed.js');

/** Runs the real program, as it is built, and waits for it to end. */
export function helhed(
  args: readonly string[],
  { input = '', cwd = '.', env = {}, asNobody = false }: Given = {},
): Run {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
    ...(asNobody && process.getuid?.() === 0 && { uid: nobody }),
  });
  return { code: status, stdout, stderr };
}
