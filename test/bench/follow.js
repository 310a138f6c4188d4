// How long after a save in another editor the page shows the submission as it has become, step by step, in milliseconds after the save:
// `node esbuild.config.js && node test/bench/follow.js [--plan=FILE] [--runs=15] [--mode=rediger]`.
// heard: the page is told. asked: it has asked for the submission. written: the worker has written it. shown: it stands in the page.
// free: the page answers who types again.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    plan: { type: 'string', default: 'examples/udkast/birkeparken.helhedsplan.yaml' },
    runs: { type: 'string', default: '15' },
    mode: { type: 'string', default: 'rediger' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'helhed-follow-'));
const file = join(folder, 'plan.yaml');
copyFileSync(values.plan, file);
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
const server = spawn(process.execPath, [resolve('bin/helhed.js'), values.mode, file], { env: { ...env, CI: '1' } });
const address = await new Promise(give => {
  server.stdout.on('data', text => {
    const found = /http:\S+/.exec(String(text));
    if (found) give(found[0]);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
await page.addInitScript(() => {
  const at = {};
  Object.assign(globalThis, { at });
  const now = () => performance.timeOrigin + performance.now();
  const listen = EventSource.prototype.addEventListener;
  EventSource.prototype.addEventListener = function (name, hear, ...more) {
    const told = event => {
      at.heard = now();
      hear(event);
      // What is drawn after it has been drawn.
      requestAnimationFrame(() => setTimeout(() => (at.free = now())));
    };
    return listen.call(this, name, name === 'changed' ? told : hear, ...more);
  };
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...args) {
    at.asked = now();
    return send.apply(this, args);
  };
  const hearWorker = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (name, hear, ...more) {
    const told = event => {
      at.written = now();
      hear(event);
    };
    return hearWorker.call(this, name, told, ...more);
  };
});
await page.goto(address);
await page.frameLocator('iframe').locator('h1').waitFor();
await page.evaluate(() => {
  const shown = document.querySelector('iframe').contentDocument;
  new MutationObserver(() => {
    globalThis.at.shown = performance.timeOrigin + performance.now();
  }).observe(shown, { subtree: true, childList: true, characterData: true });
});
const text = readFileSync(file, 'utf8');
const steps = ['heard', 'asked', 'written', 'shown', 'free'];
const all = [];
for (let run = 0; run < Number(values.runs) + 3; run++) {
  await setTimeout(700);
  await page.evaluate(() => {
    for (const name of Object.keys(globalThis.at)) delete globalThis.at[name];
  });
  const saved = performance.timeOrigin + performance.now();
  writeFileSync(file, text.replace(/^titel: .*$/mu, `titel: Udgave ${run}`));
  await page
    .frameLocator('iframe')
    .locator('h1', { hasText: `Udgave ${run}` })
    .waitFor({ state: 'attached' });
  await setTimeout(200);
  const at = await page.evaluate(() => globalThis.at);
  // The first few warm the program up, as somebody who works does.
  if (run >= 3) all.push(steps.map(step => at[step] - saved));
}
await browser.close();
server.kill();
const sorted = index => all.map(each => each[index]).toSorted((a, b) => a - b);
for (const [index, step] of steps.entries()) {
  const times = sorted(index);
  const ms = at => `${Math.round(times[at])}`.padStart(5);
  console.log(`${step.padEnd(8)} median${ms(times.length >> 1)}  least${ms(0)}  most${ms(times.length - 1)}`);
}
