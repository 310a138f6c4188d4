import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { helhed } from '../run.ts';
import { ask, showing } from './running.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helhed viser '));
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const draft = 'examples/udkast/birkeparken.helhedsplan.yaml';
copyFileSync(draft, join(cwd, 'min plan.yaml'));
put('tom.yaml', '');
put('brudt.yaml', 'titel: [\n');
put('andet.yaml', 'services:\n  web: { image: nginx }\n');
put('billede.yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
put('stor.yaml', `titel: x\n${'# x\n'.repeat(5_100_000)}`);
mkdirSync(join(cwd, 'mappe'));
mkdirSync(join(cwd, 'delt'));
put('delt/plan.yaml', 'program: 2019-26\ntitel: Plan\nindsatsområder:\n  - fil: job.yaml\n');
put('delt/job.yaml', 'navn: Beskæftigelse\nformål: Flere i arbejde\naktiviteter: []\n');
mkdirSync(join(cwd, 'dårlige'));
copyFileSync(draft, join(cwd, 'dårlige/plan.yaml'));
put('dårlige/helhed.config.yaml', 'regler: [\n');

afterAll(() => rmSync(cwd, { recursive: true }));

describe('what cannot be shown is told of, and nothing is begun', () => {
  test.each<readonly [string, readonly string[], number, RegExp]>([
    [
      'no such plan',
      ['edit', 'ny plan.yaml'],
      2,
      /^Filen »ny plan\.yaml« findes ikke\..* Begynd en ny plan med: helhed ny "ny plan\.yaml"\n$/,
    ],
    ['nearly its name', ['rediger', 'min plam.yaml'], 2, /Mente du »min plan\.yaml«\?/],
    ['a folder', ['edit', 'mappe'], 2, /^»mappe« er en mappe/],
    ['what is sent in', ['preview', '-'], 2, /Skriv navnet på planen/],
    ['what is no file', ['edit', '/dev/null'], 2, /er ikke en almindelig fil/],
    ['a picture', ['edit', 'billede.yaml'], 1, /HP0\d\d/],
    ['a file that is too large', ['preview', 'stor.yaml'], 1, /fylder mere end 20 MB/],
    ['another kind of file', ['edit', 'andet.yaml'], 1, /ingen plan at læse/],
    [
      'a part of a plan',
      ['edit', 'delt/job.yaml'],
      2,
      /^»delt\/job\.yaml« er en del af »delt\/plan\.yaml«\. Åbn hele planen med: helhed rediger delt\/plan\.yaml\n$/,
    ],
    ['settings that cannot be read', ['edit', 'dårlige/plan.yaml'], 2, /helhed\.config\.yaml:1:9/],
    [
      'a port that is no port',
      ['edit', 'min plan.yaml', '--port', '70000'],
      2,
      /^--port skal være et tal fra 1024 til 65535, ikke »70000«\.\n$/,
    ],
    ['no plan here', ['edit'], 2, /helhed rediger/],
    [
      'English',
      ['edit', 'x.yaml', '--lang', 'en'],
      2,
      /^The file "x\.yaml" does not exist\..* Begin a new plan with: helhed init x\.yaml\n$/,
    ],
  ])('%s', (_, args, code, sentence) => {
    expect(helhed(args, { cwd })).toEqual({ code, stdout: '', stderr: expect.stringMatching(sentence) });
  });

  test('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = helhed(['edit', 'tom.yaml', '--port', String(port)], { cwd });
    other.close();
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^Port ${port} er optaget af et andet program`)),
    ]);
  });
});

describe('what is shown', { timeout: 30_000 }, () => {
  test.each(['tom.yaml', 'brudt.yaml'])('%s too', async name => {
    const running = await showing(['edit', name], { cwd });
    expect(JSON.parse((await ask(running, 'plan')).text)).toMatchObject({ main: name });
    expect(await running.stop()).toBe(130);
  });

  test('is told of in the language of the run, with where it is and how to stop', async () => {
    const running = await showing(['edit', 'min plan.yaml', '--lang', 'en'], { cwd });
    expect(running.stdout()).toBe(
      `The plan is open on this computer: http://127.0.0.1:${running.port}${running.path}\n`,
    );
    await expect
      .poll(running.stderr)
      .toBe(
        'Copy the address, and paste it at the top of the browser.\nWhat you write on the page is saved in min plan.yaml. Stop with Ctrl-C when you are done.\n',
      );
    expect((await ask(running, '')).text).toContain(
      '{&quot;mode&quot;:&quot;rediger&quot;,&quot;language&quot;:&quot;en&quot;}',
    );
    expect(await running.stop()).toBe(130);
    await expect(ask(running, '')).rejects.toThrow('ECONNREFUSED');
  });

  test('can be shown twice, and only one may have the same port', async () => {
    const one = await showing(['edit', 'min plan.yaml'], { cwd });
    const other = await showing(['preview', 'min plan.yaml'], { cwd });
    expect(one.path).not.toBe(other.path);
    expect((await ask({ ...other, path: one.path }, 'plan')).status).toBe(404);
    expect(await one.stop()).toBe(130);
    const again = await showing(['edit', 'min plan.yaml', '--port', String(one.port)], { cwd });
    expect(again.port).toBe(one.port);
    expect([await again.stop('SIGTERM'), await other.stop()]).toEqual(['SIGTERM', 130]);
  });

  test('to read cannot be written', async () => {
    const running = await showing(['preview', 'min plan.yaml'], { cwd });
    const { files } = JSON.parse((await ask(running, 'plan')).text);
    const { status, text } = await ask(running, `files/${encodeURIComponent('min plan.yaml')}`, {
      method: 'PUT',
      headers: { 'If-Match': `"${files[0].version}"` },
      body: 'titel: x\n',
    });
    expect([status, JSON.parse(text).message.da]).toEqual([403, expect.stringMatching(/kan planen kun læses/)]);
    expect(readFileSync(join(cwd, 'min plan.yaml'))).toEqual(readFileSync(draft));
    await running.stop();
  });
});

describe('the browser', { timeout: 30_000 }, () => {
  const bin = mkdtempSync(join(tmpdir(), 'helhed-browser-'));
  const asked = join(bin, 'asked');
  const { PATH = '' } = process.env;
  const env = { PATH: `${bin}:${PATH}`, DISPLAY: ':9' };
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" >'${asked}.now' && mv '${asked}.now' '${asked}'\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);

  test('is given a way in that works once and does not tell the token', async () => {
    const running = await showing(['edit', 'min plan.yaml'], { cwd, env });
    await expect.poll(() => existsSync(asked)).toBe(true);
    const address = readFileSync(asked, 'utf8');
    expect(address).not.toContain(running.path.slice(1, -1));
    const { origin, pathname } = new URL(address);
    expect(origin).toBe(`http://127.0.0.1:${running.port}`);
    const first = await ask({ ...running, path: pathname }, '');
    expect([first.status, first.headers.location]).toEqual([303, running.path]);
    expect((await ask({ ...running, path: pathname }, '')).status).toBe(404);
    expect(running.stderr()).not.toContain('Kopiér');
    await running.stop();
  });

  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
    ['nobody wants it', ['--uden-browser'], env],
    ['nobody wants it, in English', ['--no-open'], env],
    ['there is no screen', [], { PATH: env.PATH }],
    ['it is in CI', [], { ...env, CI: 'true' }],
    ['there is no program to ask', [], { PATH: '', DISPLAY: ':9' }],
  ])('is left alone when %s', async (_, options, around) => {
    writeFileSync(asked, 'nobody');
    const running = await showing(['edit', 'min plan.yaml', ...options], { cwd, env: around });
    await expect.poll(running.stderr).toMatch(/^Kopiér adressen, og sæt den ind øverst i browseren\.\nDet, I skriver/);
    await wait(50);
    expect(readFileSync(asked, 'utf8')).toBe('nobody');
    await running.stop();
  });
});
