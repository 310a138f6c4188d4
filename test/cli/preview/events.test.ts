import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanFiles } from '../../../src/cli/preview/plan-files.ts';
import { ask, type Running, showing } from './running.ts';

let folder: string;
let running: Running;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'helhed hører '));
  put('plan.yaml', 'program: 2019-26\ntitel: Første\n');
  running = await showing(['preview', 'plan.yaml'], { cwd: folder });
}, 30_000);
afterEach(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

/** What is told to one who listens, each with its name; `next` waits for one that is as it is to be. */
function listening() {
  const told: { readonly name: string; readonly data: PlanFiles & { readonly message?: { readonly da: string } } }[] =
    [];
  const hears = new Set<() => void>();
  let rest = '';
  const request = get(
    { host: '127.0.0.1', port: running.port, path: `${running.path}events`, agent: false },
    response =>
      response.setEncoding('utf8').on('data', (piece: string) => {
        const events = `${rest}${piece}`.split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) {
          const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
          if (name !== undefined && data !== undefined) told.push({ name, data: JSON.parse(data) });
        }
        for (const hear of hears) hear();
      }),
  ).on('error', () => {});
  const next = (isIt: (event: (typeof told)[number]) => boolean) =>
    new Promise<(typeof told)[number]>(give => {
      const hear = () => {
        const found = told.find(isIt);
        if (found === undefined) return;
        hears.delete(hear);
        give(found);
      };
      hears.add(hear);
      hear();
    });
  return { told, next, stop: () => request.destroy() };
}

const says =
  (text: string) =>
  ({ data }: { readonly data: PlanFiles }) =>
    data.files?.some(file => file.text.includes(text)) ?? false;

test('whoever listens is told how things are, and then each time that something is saved in any way', {
  timeout: 60_000,
}, async () => {
  const { told, next } = listening();
  expect(await next(says('Første'))).toMatchObject({
    name: 'changed',
    data: { main: 'plan.yaml', annexes: [], unread: [] },
  });

  put('plan.yaml', 'program: 2019-26\ntitel: Anden\n');
  await next(says('Anden'));

  put('.plan.yaml.swp', 'program: 2019-26\ntitel: Tredje\n');
  renameSync(join(folder, '.plan.yaml.swp'), join(folder, 'plan.yaml'));
  await next(says('Tredje'));

  renameSync(join(folder, 'plan.yaml'), join(folder, 'plan.yaml~'));
  put('plan.yaml', 'program: 2019-26\ntitel: Fjerde\nindsatsområder:\n  - fil: dele/job.yaml\n');
  expect(await next(says('Fjerde'))).toMatchObject({ data: { unread: [{ name: 'dele/job.yaml', why: 'missing' }] } });
  expect(told.map(({ name }) => name)).not.toContain('gone');

  put('dele/job.yaml', 'navn: Beskæftigelse\nbilag: x\n');
  await next(({ data }) => data.files?.some(({ name }) => name === 'dele/job.yaml'));

  put('plan.yaml', 'program: 2019-26\ntitel: Femte\nbilag:\n  - { id: kort, titel: Kort, fil: kort/område.pdf }\n');
  expect(await next(says('Femte'))).toMatchObject({ data: { annexes: [] } });
  put('kort/område.pdf', '%PDF');
  await next(({ data }) => data.annexes?.includes('kort/område.pdf'));

  put('helhed.config.yaml', 'råd: nej\n');
  expect(await next(({ data }) => data.settings !== undefined)).toMatchObject({
    data: { settings: { name: 'helhed.config.yaml', text: 'råd: nej\n' } },
  });

  rmSync(join(folder, 'plan.yaml'));
  expect(await next(({ name }) => name === 'gone')).toMatchObject({
    data: { message: { da: expect.stringMatching(/findes ikke/) } },
  });
  expect((await ask(running, 'plan')).status).toBe(410);

  put('plan.yaml', 'titel: Sjette\n');
  await next(says('Sjette'));
  expect(new Set(told.map(event => JSON.stringify(event))).size).toBe(told.length);
});

test('a file that a program empties before it writes is told of when it is written', { timeout: 60_000 }, async () => {
  const { told, next } = listening();
  await next(says('Første'));
  put('plan.yaml', '');
  await wait(60);
  put('plan.yaml', 'titel: Anden\n');
  await next(says('Anden'));
  expect(told).toHaveLength(2);
  put('plan.yaml', '');
  await next(({ data }) => data.files?.[0]?.text === '');
});

test('all who listen are told of it, and one who begins or has been away gets all of it at once', {
  timeout: 60_000,
}, async () => {
  const [one, other] = [listening(), listening()];
  await Promise.all([one.next(says('Første')), other.next(says('Første'))]);
  other.stop();
  put('plan.yaml', 'titel: Anden\n');
  await one.next(says('Anden'));
  const again = listening();
  await again.next(says('Anden'));
  expect(again.told).toHaveLength(1);
});
