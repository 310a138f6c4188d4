import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { resolve } from 'node:path';

/** The program while it shows a plan. */
export interface Running {
  readonly port: number;
  /** The path of the page: `/TOKEN/`. */
  readonly path: string;
  readonly process: number;
  /** What it has written so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Stops it, and gives its exit code or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

interface Given {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is run in place of the built program by this Node. */
  readonly program?: readonly [string, ...string[]];
  readonly uid?: number;
}

const built = [process.execPath, resolve('bin/helhed.js')] as const;

/** Starts the real program, and waits until it has told where the page is. */
export async function showing(
  args: readonly string[],
  { cwd, env = {}, program = built, uid }: Given,
): Promise<Running> {
  const { PATH, HOME } = process.env;
  const [command, ...before] = program;
  const child = spawn(command, [...before, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    ...(uid !== undefined && { uid }),
  });
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close');
  const [, port, path] = await new Promise<RegExpExecArray>((give, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const found = /http:\/\/127\.0\.0\.1:(\d+)(\/[\w-]+\/)\n/.exec(stdout);
      if (found) give(found);
    });
    void ended.then(() => fail(new Error(`helhed ${args.join(' ')} ended: ${stdout}${stderr}`)));
  });
  return {
    port: Number(port),
    path: path ?? '',
    process: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    async stop(signal = 'SIGINT') {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Asks for a path below the token, as a program that is no browser does. */
export function ask(
  { port, path }: Running,
  below: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> {
  return new Promise((give, fail) => {
    const asked = request(
      { host: '127.0.0.1', port, path: `${path}${below}`, method, headers, agent: false },
      response => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (piece: string) => (text += piece))
          .on('end', () => give({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asked.on('error', fail).end(body);
  });
}

/** Sends bytes as they are, and gives all that comes until the server has had enough. */
export function sent(port: number, ...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise(give => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket
      .setEncoding('utf8')
      .on('data', (piece: string) => (text += piece))
      .on('error', () => {})
      .on('close', () => give(text));
  });
}

/** A request as it is written on the wire, which asks the server to close after it. */
export const written = (line: string, headers: readonly string[], body = ''): string =>
  [line, ...headers, 'Connection: close', '', body].join('\r\n');
