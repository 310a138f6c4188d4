import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionOf } from '../../../src/cli/preview/plan-files.ts';
import { ask, type Running, sent, showing, written } from './running.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helhed guard '));
const plan = join(cwd, 'plan.yaml');
copyFileSync('examples/udkast/birkeparken.helhedsplan.yaml', plan);
const before = readFileSync(plan, 'utf8');
writeFileSync(join(cwd, 'hemmelig.yaml'), 'hemmelig: ja\n');

let running: Running;
let host: string;
beforeAll(async () => {
  running = await showing(['edit', 'plan.yaml'], { cwd });
  host = `127.0.0.1:${running.port}`;
}, 30_000);
afterAll(async () => {
  await running.stop();
  rmSync(cwd, { recursive: true });
});

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
const version = () => versionOf(readFileSync(plan));

/** Sends a request for a path below the token with these headers alone. */
const asked = async (method: string, below: string, headers: readonly string[], body = '') =>
  sent(running.port, written(`${method} ${running.path}${below} HTTP/1.1`, headers, body));

/** What a browser adds when a page on this server asks. */
const ownFetch = ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Dest: empty'];
const byHand = ['Sec-Fetch-Site: none', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];

describe('what the page itself, a person and a program may ask', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ['the address in a browser', 'GET', '', byHand],
    ['the page again', 'GET', '', ['Sec-Fetch-Site: same-origin', ...byHand.slice(1)]],
    ['the plan, by the page', 'GET', 'plan', ownFetch],
    ['the plan, by a program', 'GET', 'plan', []],
  ])('%s', async (_, method, below, headers) => {
    expect(statusOf(await asked(method, below, [`Host: ${host}`, ...headers]))).toBe(200);
  });

  test('by the other name of this machine too', async () => {
    const other = `localhost:${running.port}`;
    expect(statusOf(await asked('GET', 'plan', [`Host: ${other}`, `Origin: http://${other}`]))).toBe(200);
  });
});

describe('nobody else is let in', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a name that leads here (DNS rebinding)', ['Host: ond.example']],
    ['a name that leads here, with the port', ['Host: ond.example:PORT']],
    ['a name that begins as ours', ['Host: 127.0.0.1.ond.example:PORT']],
    ['a name that ends as ours', ['Host: ond.localhost:PORT']],
    ['no port', ['Host: 127.0.0.1']],
    ['another port', ['Host: 127.0.0.1:1']],
    ['all interfaces', ['Host: 0.0.0.0:PORT']],
    ['two names', ['Host: 127.0.0.1:PORT', 'Host: ond.example']],
    ['another site', ['Host: 127.0.0.1:PORT', 'Origin: https://ond.example']],
    ['another port of this machine', ['Host: 127.0.0.1:PORT', 'Origin: http://127.0.0.1:8080']],
    ['the other name of this machine', ['Host: 127.0.0.1:PORT', 'Origin: http://localhost:PORT']],
    ['a sandbox or a file', ['Host: 127.0.0.1:PORT', 'Origin: null']],
    ['another scheme', ['Host: 127.0.0.1:PORT', 'Origin: https://127.0.0.1:PORT']],
    ['fetch of another site', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: cross-site', ...ownFetch.slice(1)]],
    ['fetch of another port', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: same-site', ...ownFetch.slice(1)]],
    ['a picture', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: image']],
    ['a script', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Dest: script']],
    ['fetch without an answer', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: no-cors']],
    ['what was never told of', ['Host: 127.0.0.1:PORT', 'Sec-Fetch-Site: all']],
  ])('%s', async (_, headers) => {
    const answer = await asked(
      'GET',
      'plan',
      headers.map(header => header.replace('PORT', String(running.port))),
    );
    expect(statusOf(answer)).toBeOneOf([400, 403]);
    expect(answer).not.toContain('Birkeparken');
    expect(answer).not.toMatch(/access-control-/i);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'inside a page of another site',
      ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'],
    ],
    ['inside its own', ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe']],
    ['by a link on another site', ['Sec-Fetch-Site: cross-site', ...byHand.slice(1)]],
  ])('the page is not shown %s', async (_, headers) => {
    const answer = await asked('GET', '', [`Host: ${host}`, 'Accept: text/html', ...headers]);
    expect(statusOf(answer)).toBe(403);
    expect(answer).toMatch(/Kopiér adressen fra det vindue, hvor helhed kører/);
    expect(answer).not.toContain('<');
  });

  test.each<readonly [string, string]>([
    ['no token', '/plan'],
    ['no token, and no more', '/'],
    ['an empty one', '//plan'],
    ['another', `/${'A'.repeat(32)}/plan`],
    ['the beginning of it', '/BEGINNING/plan'],
    ['the token in other letters', '/SWAPPED/plan'],
    ['the token behind another', '/x/TOKEN/plan'],
    ['the token in a query', '/plan?TOKEN'],
    ['the token of a whole address', 'http://ond.example/TOKEN/plan'],
    ['the token without the slash', '/TOKEN'],
    ['the icon that browsers ask for', '/favicon.ico'],
    ['a way in that nobody was given', '/start/'],
    ['star', '*'],
  ])('%s', async (_, path) => {
    const token = running.path.slice(1, -1);
    const swapped = token.replace(/[a-z]/i, letter =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    );
    const line = path.replace('BEGINNING', token.slice(0, -1)).replace('SWAPPED', swapped).replace('TOKEN', token);
    const answer = await sent(running.port, written(`GET ${line} HTTP/1.1`, [`Host: ${host}`]));
    expect(statusOf(answer)).toBeOneOf([400, 404]);
    expect(answer).not.toContain('Birkeparken');
    expect(answer).not.toContain(token);
  });
});

test.each(['HEAD', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('%s is refused', async method => {
  for (const below of ['', 'plan', 'events', 'files/plan.yaml']) {
    const answer = await asked(method, below, [`Host: ${host}`, 'X-Echo: gentag']);
    expect(statusOf(answer)).toBe(405);
    expect(answer).not.toContain('gentag');
  }
});

test('a page of another site may not ask whether it may write', async () => {
  const answer = await asked('OPTIONS', 'files/plan.yaml', [
    `Host: ${host}`,
    'Origin: https://ond.example',
    'Access-Control-Request-Method: PUT',
    'Access-Control-Request-Headers: if-match',
  ]);
  expect(statusOf(answer)).toBe(403);
  expect(answer).not.toMatch(/access-control-/i);
});

describe('only the files of the plan are written', () => {
  test.each([
    'hemmelig.yaml',
    'ny.yaml',
    'PLAN.yaml',
    'Plan.YAML',
    'plan.yaml/',
    'plan.yaml.',
    'plan.yaml%20',
    'plan.yaml::$DATA',
    'plan.yaml%00',
    'plan.yaml%00.txt',
    './plan.yaml',
    '%2e/plan.yaml',
    'x/../plan.yaml',
    '../guard/plan.yaml',
    '..%2fguard%2fplan.yaml',
    '%2e%2e/hemmelig.yaml',
    '%252e%252e/hemmelig.yaml',
    '..%5chemmelig.yaml',
    '..\\hemmelig.yaml',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'C:%5CWindows%5Cwin.ini',
    'file:%2f%2f%2fetc%2fpasswd',
    '',
    '%',
    '%ff',
    '%c0%ae%c0%ae/hemmelig.yaml',
    'CON',
    'a'.repeat(8000),
    'constructor',
    '__proto__',
  ])('%s is not', async name => {
    const body = 'overtaget: ja\n';
    for (const condition of [`If-Match: "${version()}"`, 'If-None-Match: *']) {
      const headers = [`Host: ${host}`, condition, `Content-Length: ${body.length}`];
      expect(statusOf(await asked('PUT', `files/${name}`, headers, body))).toBeOneOf([400, 404]);
    }
    expect(readFileSync(plan, 'utf8')).toBe(before);
    expect(readFileSync(join(cwd, 'hemmelig.yaml'), 'utf8')).toBe('hemmelig: ja\n');
  });
});

describe('what is sent in a strange way is refused, and nothing is saved', { timeout: 30_000 }, () => {
  const put =
    (...headers: readonly string[]) =>
    (): string =>
      [
        `PUT ${running.path}files/plan.yaml HTTP/1.1`,
        `Host: ${host}`,
        `If-Match: "${version()}"`,
        ...headers,
        '',
        '',
      ].join('\r\n');

  test.each<readonly [string, () => string, string | Uint8Array, number]>([
    ['two lengths', put('Content-Length: 4', 'Content-Length: 5'), 'a: b\n', 400],
    ['a length and chunks (smuggling)', put('Content-Length: 4', 'Transfer-Encoding: chunked'), '0\r\n\r\n', 400],
    ['chunks under another name', put('Transfer-Encoding: xchunked'), '0\r\n\r\n', 400],
    ['a negative length', put('Content-Length: -1'), '', 400],
    ['a length that is no number', put('Content-Length: 0x4'), 'a: b', 400],
    ['more than a plan can fill', put('Content-Length: 20000001'), '', 413],
    ['a header folded over two lines', put('X-A: a\r\n b', 'Content-Length: 0'), '', 400],
    ['a bare line feed in a header', put('X-A: a\nContent-Length: 4'), 'a: b', 400],
    ['headers that are too long', put(`X-A: ${'a'.repeat(20_000)}`), '', 431],
    ['what is no HTTP', () => '\u0016\u0003\u0001 hej\r\n\r\n', '', 400],
    ['bytes that are no text', put('Content-Length: 3', 'Connection: close'), Uint8Array.of(0x61, 0xff, 0xfe), 400],
    ['signs that no plan has', put('Content-Length: 5', 'Connection: close'), 'a: \0\n', 422],
    ['a picture', put('Content-Length: 5', 'Connection: close'), '%PDF-', 422],
  ])('%s', async (_, head, body, status) => {
    expect(statusOf(await sent(running.port, head(), body))).toBe(status);
    expect(readFileSync(plan, 'utf8')).toBe(before);
  });

  test('no version that the text was made from, or two ways at once', async () => {
    for (const conditions of [
      [],
      ['If-Match: *'],
      [`If-Match: ${version()}`],
      [`If-Match: "${version()}"`, 'If-None-Match: *'],
    ])
      expect(
        statusOf(await asked('PUT', 'files/plan.yaml', [`Host: ${host}`, ...conditions, 'Content-Length: 0'])),
      ).toBe(428);
  });

  test('chunks without end', async () => {
    const flood = (): Promise<string> =>
      new Promise(give => {
        let text = '';
        const socket = connect(running.port, '127.0.0.1');
        socket.write(put('Transfer-Encoding: chunked')());
        const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 'a'), Buffer.from('\r\n')]);
        const more = () => {
          while (!socket.destroyed && socket.write(chunk));
        };
        more();
        socket
          .on('drain', more)
          .on('data', piece => (text += piece))
          .on('error', () => {})
          .on('close', () => give(text));
      });
    // The server closes while more is being sent, so that its answer may be lost on the way.
    expect(await flood()).toMatch(/^$|^HTTP\/1\.1 413/);
    expect(readFileSync(plan, 'utf8')).toBe(before);
  });

  test('a head and a body that never come to an end, while others are served', async () => {
    const slowHead = sent(running.port, `GET ${running.path}plan HTTP/1.1\r\nHost: ${host}\r\nX-A: `);
    const slowBody = sent(running.port, put('Content-Length: 100')(), 'a');
    expect((await ask(running, 'plan')).status).toBe(200);
    expect(statusOf(await slowHead)).toBe(408);
    expect(statusOf(await slowBody)).toBe(408);
    expect(readFileSync(plan, 'utf8')).toBe(before);
  });

  test('a change of protocol', async () => {
    const headers = [`Host: ${host}`, 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
    const line = `GET ${running.path}events HTTP/1.1`;
    expect(statusOf(await sent(running.port, `${[line, ...headers].join('\r\n')}\r\n\r\n`))).toBe(400);
    expect(await sent(running.port, `CONNECT ond.example:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('');
  });
});

test('requests one after another on one connection are answered in their order, and none after one that is refused', async () => {
  const one = (below: string, ...more: readonly string[]) =>
    [`GET ${running.path}${below} HTTP/1.1`, `Host: ${host}`, ...more, '', ''].join('\r\n');
  const answers = await sent(running.port, one('plan') + one('') + one('findes-ikke') + one('plan'));
  expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '200', '404']);
});

test('no more than a few may listen at once', async () => {
  const sockets = Array.from({ length: 17 }, () => connect(running.port, '127.0.0.1'));
  const statuses = await Promise.all(
    sockets.map(
      socket =>
        new Promise<number>(give => {
          socket.once('data', piece => give(statusOf(String(piece))));
          socket.write(written(`GET ${running.path}events HTTP/1.1`, [`Host: ${host}`]));
        }),
    ),
  );
  for (const socket of sockets) socket.destroy();
  expect(statuses.filter(status => status === 200)).toHaveLength(16);
  expect(statuses.filter(status => status === 503)).toHaveLength(1);
});

test('it is only reached on this machine', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap(each => each ?? [])
    .map(({ address, scopeid, family }) => (family === 'IPv6' && scopeid ? `${address}%${scopeid}` : address))
    .filter(address => address !== '127.0.0.1');
  const reached = await Promise.all(
    ['::1', '127.0.0.2', ...others].map(
      address =>
        new Promise<string | undefined>(give => {
          const socket = connect(running.port, address, () => give(address));
          socket.setTimeout(2000, () => give(undefined)).on('error', () => give(undefined));
        }),
    ),
  );
  expect(reached.filter(address => address !== undefined)).toEqual([]);
});

test('nobody is told of the token but the one who started it', async () => {
  const token = running.path.slice(1, -1);
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(running.stderr()).not.toContain(token);
  const { headers } = await ask(running, '');
  expect(headers['referrer-policy']).toBe('no-referrer');
});
