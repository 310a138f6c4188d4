import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The Firefox that tests look with: `apt-get install firefox-esr`, or its path in FIREFOX_PATH. */
const firefoxPath = process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr';

/** A real Firefox without a window, driven by Marionette, which is built into it (https://firefox-source-docs.mozilla.org/testing/marionette/). */
export interface Firefox {
  goTo(url: string): Promise<void>;
  /** What the body of a function gives in the page. */
  run(script: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<Firefox> {
  if (!existsSync(firefoxPath))
    throw new Error(`There is no Firefox at ${firefoxPath}: apt-get install firefox-esr, or set FIREFOX_PATH.`);
  const profile = mkdtempSync(join(tmpdir(), 'helhed-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const program = spawn(firefoxPath, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const socket = await connected(profile, program);
  const ask = asking(socket);
  await ask('WebDriver:NewSession', {});
  const element = async (selector: string) => {
    const found = await ask('WebDriver:FindElement', { using: 'css selector', value: selector });
    return Object.values((found as { readonly value: Readonly<Record<string, string>> }).value)[0];
  };
  return {
    goTo: async url => void (await ask('WebDriver:Navigate', { url })),
    run: async script =>
      ((await ask('WebDriver:ExecuteScript', { script, args: [] })) as { readonly value: unknown }).value,
    click: async selector => void (await ask('WebDriver:ElementClick', { id: await element(selector) })),
    type: async (selector, text) =>
      void (await ask('WebDriver:ElementSendKeys', { id: await element(selector), text })),
    async close() {
      socket.destroy();
      const ended = once(program, 'exit');
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits until Firefox has written which port it listens at. */
async function connected(profile: string, program: ChildProcess): Promise<Socket> {
  const file = join(profile, 'MarionetteActivePort');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (program.exitCode !== null) throw new Error(`Firefox ended with ${program.exitCode} before it listened.`);
    await wait(100);
  }
  const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Asks one thing at a time. A message is its length in bytes, a colon, and JSON: `[0, id, name, given]`, answered by `[1, id, error, result]`. */
function asking(socket: Socket): (name: string, given: object) => Promise<unknown> {
  let rest = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map<number, { give(result: unknown): void; fail(error: Error): void }>();
  socket.on('data', piece => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      // The first message says who answers, and answers nothing.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
      else asked?.give(result);
    }
  });
  return (name, given) =>
    new Promise((give, fail) => {
      last += 1;
      waiting.set(last, { give, fail });
      const message = JSON.stringify([0, last, name, given]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}
