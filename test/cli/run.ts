import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
  /** The program, where it is another than the one that is built here. */
  readonly program?: string;
}

const nobody = 65534;
const built = resolve('bin/helhed.js');

/** The program in a folder of its own that anyone may read, since root's own folders may be closed to others. */
function programForAnyone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-for-anyone-'));
  chmodSync(folder, 0o755);
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  return join(folder, 'bin/helhed.js');
}

/** Runs the real program, as it is built, and waits for it to end. */
export function helhed(
  args: readonly string[],
  { input = '', cwd = '.', env = {}, asNobody = false, program = built }: Given = {},
): Run {
  const { PATH, HOME } = process.env;
  const isRoot = process.getuid?.() === 0;
  const started = asNobody && isRoot ? programForAnyone() : program;
  const { status, stdout, stderr } = spawnSync(process.execPath, [started, ...args], {
    cwd,
    input,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
    ...(asNobody && isRoot && { uid: nobody }),
  });
  return { code: status, stdout, stderr };
}
