import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionOf } from '../../../src/cli/preview/plan-files.ts';
import { openBrowser } from '../../browser.ts';
import { ask, type Running, showing } from './running.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helhed side '));
const plan = join(cwd, 'plan.yaml');
copyFileSync('examples/udkast/birkeparken.helhedsplan.yaml', plan);
const before = readFileSync(plan);

let running: Running;
let browser: Browser;
let elsewhere: Server;
beforeAll(async () => {
  running = await showing(['edit', 'plan.yaml'], { cwd });
  // Names that lead to this machine stand in for those of an attacker's own name server.
  browser = await openBrowser(['--host-resolver-rules=MAP *.example 127.0.0.1']);
  elsewhere = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end('<!doctype html><title>ond</title><body>');
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
}, 60_000);
afterAll(async () => {
  await browser.close();
  elsewhere.close();
  await running.stop();
  rmSync(cwd, { recursive: true });
});

const here = () => `http://127.0.0.1:${running.port}${running.path}`;

describe('the page', () => {
  test('may run and look as it was built, and talk with this server, and nothing else', async () => {
    const { headers, text } = await ask(running, '');
    const policy = String(headers['content-security-policy']);
    const allowed = new Map(policy.split('; ').map(each => [each.split(' ')[0], each.split(' ').slice(1)] as const));
    const hashes = (element: string) =>
      [...text.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gsu)]
        .filter(([, name]) => name === element)
        .map(([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    expect(allowed.get('default-src')).toEqual(["'none'"]);
    expect(allowed.get('script-src')).toEqual(hashes('script'));
    expect(allowed.get('style-src')).toEqual(expect.arrayContaining(hashes('style')));
    expect(allowed.get('connect-src')).toEqual(["'self'"]);
    for (const nothing of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(allowed.get(nothing)).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
  });

  test.each<readonly [string, string]>([
    ['cache-control', 'no-store'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
  ])('and the plan, and what is refused, come with %s: %s', async (name, value) => {
    for (const below of ['', 'plan', 'nothing']) expect((await ask(running, below)).headers[name]).toBe(value);
  });

  test('works under that in a browser, and asks nobody else for anything', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', error => troubles.push(error.message));
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== new URL(here()).origin && !['data:', 'blob:', 'about:'].includes(protocol))
        troubles.push(request.url());
    });
    await page.goto(here());
    await page.frameLocator('iframe').locator('h1', { hasText: 'Birkeparken' }).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });
});

/** What a page of another site can try, here even with the token in hand; each gives what it got out of it. */
const attempts = {
  'read the plan': `fetch(there + 'plan').then(answer => answer.text())`,
  'read it without asking': `fetch(there + 'plan', { mode: 'no-cors' }).then(answer => answer.text())`,
  'write the plan': `fetch(there + 'files/plan.yaml', { method: 'PUT', headers: { 'If-Match': version }, body: 'titel: overtaget' }).then(answer => answer.text())`,
  'send it a form': `new Promise(give => { const form = Object.assign(document.createElement('form'), { method: 'post', action: there + 'files/plan.yaml', target: 'ramme' }); const frame = Object.assign(document.createElement('iframe'), { name: 'ramme', onload: () => give('') }); document.body.append(frame, form); form.submit(); })`,
  'run it as a script': `new Promise(give => document.body.append(Object.assign(document.createElement('script'), { src: there + 'plan', onload: () => give('loaded'), onerror: () => give('') })))`,
  'show it as a picture': `new Promise(give => document.body.append(Object.assign(document.createElement('img'), { src: there + 'plan', onload: () => give('loaded'), onerror: () => give('') })))`,
  'show the page inside another': `new Promise(give => { const frame = Object.assign(document.createElement('iframe'), { src: there, onload: () => { try { give(frame.contentDocument?.body?.textContent ?? ''); } catch { give(''); } } }); document.body.append(frame); })`,
  'listen to it': `new Promise(give => { const events = new EventSource(there + 'events'); events.onopen = () => give('open'); events.onerror = () => give(''); })`,
  'speak with it': `new Promise(give => { const socket = new WebSocket(there.replace('http', 'ws') + 'events'); socket.onopen = () => give('open'); socket.onerror = () => give(''); })`,
  'open it and look': `new Promise(give => { const other = open(there); setTimeout(() => { try { give(other.document.body.textContent); } catch { give(''); } }, 500); })`,
};

describe('a page of another site, which even knows the token, cannot', { timeout: 60_000 }, () => {
  test.each(Object.entries(attempts))('%s', async (_, attempt) => {
    const { port } = elsewhere.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://ond.example:${port}/`);
    const got = await page.evaluate(
      ([code, there, version]) => new Function('there', 'version', `return (${code})`)(there, version).catch(() => ''),
      [attempt, here(), `"${versionOf(before)}"`] as const,
    );
    expect(got).toBe('');
    expect(readFileSync(plan)).toEqual(before);
    await page.close();
  });

  test('come in by a name of its own that leads here', async () => {
    const page = await browser.newPage();
    for (const below of ['', 'plan'])
      expect((await page.goto(`http://ond.example:${running.port}${running.path}${below}`))?.status()).toBe(403);
    await page.close();
  });
});
