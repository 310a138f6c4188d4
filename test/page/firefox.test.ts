import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, openFirefox } from '../firefox.ts';
import { offlineFile, served } from './pages.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
}, 120_000);
afterAll(() => firefox?.close(), 60_000);

const eventually = (script: string) => expect.poll(() => firefox.run(script), { timeout: 60_000 });
const title = "return document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent";
/** Marks the box below a label, so that it can be found. */
const mark = (label: string) =>
  firefox.run(`const name = [...document.querySelectorAll('label')].find(each => each.textContent.trim().startsWith('${label}'));
    document.getElementById(name.htmlFor).classList.add('marked')`);

/** Whatever the page's policy keeps out is told of. */
const listening = () =>
  firefox.run(`window.kept = []; const kept = window.kept;
    document.addEventListener('securitypolicyviolation', event => kept.push(event.violatedDirective))`);
const kept = () => firefox.run('return JSON.stringify(window.kept)');

test('in Firefox the file is opened from the disk, and a plan is begun and written in it', {
  timeout: 180_000,
}, async () => {
  await firefox.goTo(offlineFile);
  await listening();
  await eventually("return document.querySelector('h1')?.textContent").toBe('Skriv jeres boligsociale helhedsplan');
  await firefox.click('section[aria-labelledby="begin"] button');
  await eventually(title).toMatch(/./);
  await mark('Titel');
  await firefox.type('.marked', 'Sammen om Østerparken');
  await eventually(title).toContain('Sammen om Østerparken');
  await eventually("return document.querySelector('.bar .state').textContent").toBe('Ikke gemt endnu');
  expect(await kept()).toBe('[]');
});

test('in Firefox what is written is saved by the local server', { timeout: 180_000 }, async () => {
  const plan = await served();
  await firefox.goTo('about:blank').catch(() => {});
  await firefox.goTo(plan.address);
  await listening();
  await eventually(title).toContain('Sammen om Birkeparken');
  await mark('Titel');
  await firefox.type('.marked', ' og Østerparken');
  await expect.poll(plan.read, { timeout: 60_000 }).toContain('2021-25 og Østerparken\n');
  expect(await kept()).toBe('[]');
  await plan.running.stop();
});
