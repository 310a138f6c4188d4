import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What is waited for at a terminal, and what is done then: keys that are typed, or something else in the meantime. */
export type Turn = readonly [shown: string, then: string | (() => void)];

export const keys = { enter: '\r', down: '\u001b[B', ctrlC: '\u0003' } as const;

/** Runs the real program at a pseudo-terminal (`script`, of util-linux) and talks with it. Gives all that was shown, without its colours, and its exit code. */
export async function talk(
  args: readonly string[],
  turns: readonly Turn[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const command = [process.execPath, resolve('bin/helhed.js'), ...args].map(word => `'${word}'`).join(' ');
  const { PATH, HOME } = process.env;
  const child = spawn(
    'script',
    ['--quiet', '--return', '--flush', '--command', `stty cols 120 rows 40; ${command}`, '/dev/null'],
    {
      cwd,
      env: { PATH, HOME, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    },
  );
  let shown = '';
  let seen = 0;
  const left = [...turns];
  const look = () => {
    const [turn] = left;
    const at = turn === undefined ? -1 : plain(shown).indexOf(turn[0], seen);
    if (turn === undefined || at === -1) return;
    seen = at + turn[0].length;
    left.shift();
    if (typeof turn[1] === 'string') child.stdin.write(turn[1]);
    else turn[1]();
    look();
  };
  child.stdout.setEncoding('utf8').on('data', piece => {
    shown += piece;
    look();
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', cause =>
      fail(new Error('This test needs a terminal to ask at: apt-get install bsdutils', { cause })),
    );
    const limit = setTimeout(() => {
      child.kill();
      fail(new Error(`Waited in vain for »${left[0]?.[0]}« in:\n${plain(shown)}`));
    }, 20_000);
    child.on('close', code => {
      clearTimeout(limit);
      done(code);
    });
  });
  if (left.length > 0) throw new Error(`It ended before »${left[0]?.[0]}« in:\n${plain(shown)}`);
  return { code, shown: plain(shown) };
}

const codes = /\u001b\[[\d;?]*[A-Za-z]/gu;
const plain = (text: string) => text.replace(codes, '').replace(/\r/gu, '');
