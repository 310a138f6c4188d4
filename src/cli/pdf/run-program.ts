import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** How a program came to its end: by itself, or because it took too long, or because the user wants no more of it. */
export interface Ending {
  readonly how: 'ended' | 'late' | 'interrupted';
  /** What it wrote to standard error. */
  readonly complaint: string;
}

/** The pipes to a program, besides the usual ones: what it reads as its file 3, and what it writes to its file 4. */
export interface Pipes {
  readonly to: Writable;
  readonly from: Readable;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long pipes that another program has inherited may hold back the end, in milliseconds. */
const grace = 500;

/** What a program is run with. */
export interface Running {
  /** Where it may write what it needs while it runs. */
  readonly folder: string;
  /** For how long it may run, in milliseconds. */
  readonly patience: number;
}

/** Runs a program to its end, with all that it starts. Never throws: what can't be started has ended. */
export function runProgram(
  path: string,
  args: readonly string[],
  { folder, patience }: Running,
  talk?: (pipes: Pipes) => void,
): Promise<Ending> {
  return new Promise(resolve => {
    const child = spawn(path, args, {
      env: { ...process.env, TMPDIR: folder, BREAKPAD_DUMP_LOCATION: folder, GSETTINGS_BACKEND: 'memory' },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own can be ended as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let how: Ending['how'] = 'ended';
    const complaints: Buffer[] = [];
    const stop = (why: Ending['how']) => {
      how = why;
      endAll(child);
    };
    const late = setTimeout(() => stop('late'), patience);
    const interrupt = () => stop('interrupted');
    for (const signal of signals) process.on(signal, interrupt);
    const end = () => {
      clearTimeout(late);
      for (const signal of signals) process.off(signal, interrupt);
      for (const pipe of child.stdio) pipe?.destroy();
      resolve({ how, complaint: Buffer.concat(complaints).toString() });
    };
    child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', end);
    child.on('exit', () => setTimeout(end, grace).unref());
    child.on('close', end);
    const [, , , to, from] = child.stdio;
    // A program that has ended reads no more, and its end is told of above.
    to?.on('error', () => {});
    from?.on('error', () => {});
    if (talk && to && from && 'write' in to && 'read' in from) talk({ to, from });
  });
}

/** Ends a program and all that it has started. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
