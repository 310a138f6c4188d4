import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { ask, showing } from '../cli/preview/running.ts';
import { helhed as byNode } from '../cli/run.ts';
import { run } from './installed.ts';

const home = mkdtempSync(join(tmpdir(), 'helhed-single-'));
const folder = join(home, 'Mine planer æøå');
const program = join(home, 'helhed');

beforeAll(() => {
  run(process.execPath, ['packaging/single.js', home], '.');
  mkdirSync(folder);
  copyFileSync('examples/udkast/birkeparken.helhedsplan.yaml', join(folder, 'plan.yaml'));
  writeFileSync(join(folder, 'ødelagt.yaml'), 'titel: Sammen: om Parken\nområde: [Parken\n');
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs the one file where there is nothing else to be found: no Node, no package, no environment. */
function alone(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { PATH: '' },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('one file, without Node', () => {
  test.each([
    '--version',
    '--help',
    'check plan.yaml',
    ...Object.keys(reporters).map(format => `check plan.yaml --format ${format}`),
    'check ødelagt.yaml',
    'check findes-ikke.yaml',
    'render plan.yaml -f md',
    'render plan.yaml -f html',
    'summary plan.yaml --dato 31.12.2022 -f md',
    'status plan.yaml --dato 31.12.2022',
    'explain HP504',
    'tjekk',
  ])('says what the program by Node says: helhed %s', line => {
    expect(alone(line.split(' '))).toEqual(byNode(line.split(' '), { cwd: folder }));
  });

  test('writes the same Word document', () => {
    expect(alone(['render', 'plan.yaml', '-o', 'ene.docx'])).toMatchObject({ code: 0 });
    expect(byNode(['render', 'plan.yaml', '-o', 'node.docx'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'ene.docx'))).toEqual(readFileSync(join(folder, 'node.docx')));
  });

  test('serves an editor', async () => {
    const server = spawn(program, ['lsp'], { cwd: folder, env: { PATH: '' } });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    const ended = once(server, 'exit');
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    let said = '';
    for await (const piece of server.stdout) {
      said += piece;
      if (/"id":1,.*"completionProvider"/.test(said)) send({ id: 2, method: 'shutdown' });
      if (said.includes('"id":2')) send({ method: 'exit' });
    }
    expect(await ended).toEqual([0, null]);
  });

  test('opens a plan in the browser, with the page inside it', async () => {
    const running = await showing(['edit', 'plan.yaml'], { cwd: folder, env: { PATH: '' }, program: [program] });
    const { text } = await ask(running, '');
    const page = readFileSync('dist/helhed.html', 'utf8');
    expect(text.replace(/<meta name="helhed-server"[^>]*>/, '')).toBe(page);
    expect(JSON.parse((await ask(running, 'plan')).text)).toMatchObject({ main: 'plan.yaml' });
    expect(await running.stop()).toBe(130);
  });

  test('begins a plan, and mends one', () => {
    expect(alone(['init', 'ny.yaml'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'ny.yaml'), 'utf8')).toContain('indsatsområder:');
    expect(alone(['fix', 'ødelagt.yaml', '--dry-run']).stdout).toContain('+titel: "Sammen: om Parken"');
  });

  test('is not much more than Node, and has the licence of all that is in it beside it', () => {
    expect(statSync(program).size - statSync(process.execPath).size).toBeLessThan(15_000_000);
    const licences = readFileSync(join(home, 'licences.txt'), 'utf8');
    expect(licences).toMatch(/^MIT License/);
    for (const name of ['commander', 'yaml', 'docx', 'sanitize-html', 'Node.js'])
      expect(licences).toMatch(new RegExp(`^${name} v?\\d+\\.`, 'm'));
  });
});
