import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node';
import { editor, placed, pointed } from './editor.ts';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const area = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '');
const main = `${whole.slice(0, areaAt)}  - fil: delaftaler/beskæftigelse.yaml\n`;
const without = (text: string, field: string) => text.replace(new RegExp(`^ *${field}:.*\\n`, 'm'), '');

let folder: string;
let here: Awaited<ReturnType<typeof editor>>;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const start = () => here;
const none = ({ diagnostics }: { readonly diagnostics: readonly unknown[] }) => diagnostics.length === 0;
const some = (shown: { readonly diagnostics: readonly unknown[] }) => !none(shown);

/** One process serves all that can be told by one: each test has a folder of its own. */
beforeAll(async () => {
  here = await editor(tmpdir());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed æøå lsp '));
  mkdirSync(join(folder, '.git'));
  here = here.within(folder);
});
afterAll(() => here.server.kill());

describe('what is found', () => {
  test('is shown where helhed check finds it, and goes when it is mended', async () => {
    const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');
    put('min plan.helhedsplan.yaml', draft);
    const { findings } = JSON.parse(
      helhed(['check', '-f', 'json', 'min plan.helhedsplan.yaml'], { cwd: folder }).stdout,
    );
    const { open, shown, type } = start();
    await open('min plan.helhedsplan.yaml', draft);
    const found = await shown('min plan.helhedsplan.yaml');
    expect(placed(found)).toEqual(
      findings.map(
        ({ code, range: { start } }: { code: string; range: { start: { line: number; column: number } } }) =>
          `${start.line}:${start.column} ${code}`,
      ),
    );
    expect(found[0]).toMatchObject({
      severity: 1,
      source: 'helhed',
      message: expect.stringMatching(/^Aktivitet \d, /),
    });
    const version = await type('min plan.helhedsplan.yaml', whole);
    await shown('min plan.helhedsplan.yaml', each => each.version === version && none(each));
  });

  test.each<[what: string, name: string, text: string, codes: readonly string[]]>([
    ['a file with the name of a plan, whatever stands in it', 'plan.yaml', 'a: "b', ['HP001']],
    ['a file with the fields of a plan', 'birk.yml', 'program: 2019-26\nfase: helhedsplen\n', ['HP005']],
    ['a part that no plan names yet', 'fritidsjob.yaml', 'titel: A\nmål: B\nskridt: C\nforankring: D\n', ['HP015']],
    ['a plan that is saved nowhere', 'untitled:Untitled-1', 'program: 2019-26\nfase: helhedsplen\n', ['HP005']],
    [
      'a plan with a byte order mark and Windows lines',
      'plan.yaml',
      '\ufeffprogram: 2019-26\r\nfase: helhedsplen\r\n',
      ['HP005'],
    ],
    [
      'a plan with letters of two signs',
      'pla\u030an.helhedsplan.yaml',
      'program: 2019-26\nfase: "a\u030a🏘"\n',
      ['HP005'],
    ],
  ])('is shown in %s', async (_, name, text, codes) => {
    const { open, shown } = start();
    await open(name, text);
    const found = await shown(name, some);
    expect(codes.filter(code => !found.some(each => each.code === code))).toEqual([]);
    const wrong = found.find(({ code }) => code === 'HP005');
    if (wrong) expect(wrong.range.start).toEqual({ line: 1, character: 6 });
  });

  test.each([
    ['docker-compose.yaml', 'version: "3"\nservices: {}\n'],
    ['.github/workflows/ci.yml', 'name: CI\non: push\njobs: {}\n'],
    ['titel.yaml', 'titel: A\nbudget: B\nnavn: C\n'],
    ['noter.md', 'program: a\nfase: b\n'],
  ])('is never shown in %s, which is no plan', async (name, text) => {
    const { open, shown, published, uri, connection, document } = start();
    await open(name, text);
    await open('plan.yaml', 'a: "b');
    await shown('plan.yaml', some);
    expect(published.filter(each => each.uri === uri(name))).toEqual([]);
    const position = { line: 0, character: 0 };
    expect(await connection.sendRequest(CompletionRequest.type, { ...document(name), position })).toEqual([]);
    expect(await connection.sendRequest(HoverRequest.type, { ...document(name), position })).toBeNull();
  });

  test('stands in the part of a plan that it is about, and follows what is typed in either', async () => {
    const part = 'delaftaler/beskæftigelse.yaml';
    put('plan.yaml', main);
    put(part, without(area, 'ansvarlig'));
    const { open, shown, type, close } = start();
    await open(part, without(area, 'ansvarlig'));
    expect((await shown(part)).map(({ code }) => code)).toContain('HP510');
    await type(part, area);
    await shown(part, none);
    await open('plan.yaml', main);
    await type('plan.yaml', main.replace('program: 2019-26', 'program: 2011-14'));
    await shown(part, some);
    await close('plan.yaml');
    await shown(part, none);
    await close(part);
  });

  test('is that of the whole in a part with the name of a plan', async () => {
    put('plan.yaml', main.replace('beskæftigelse.yaml', 'plan.yaml'));
    put('delaftaler/plan.yaml', area);
    const { open, shown } = start();
    await open('delaftaler/plan.yaml', area);
    expect(await shown('delaftaler/plan.yaml')).toEqual([]);
  });

  test('goes from every file of a plan when the last of them is closed', async () => {
    const part = 'delaftaler/beskæftigelse.yaml';
    put(part, without(area, 'ansvarlig'));
    const { open, shown, close } = start();
    await open('plan.yaml', main);
    await shown(part, some);
    await close('plan.yaml');
    await shown(part, none);
  });

  test('is taken as gravely as the settings say, from when they are saved', async () => {
    const { open, shown, changedOnDisk } = start();
    await open('plan.yaml', without(whole, 'ansvarlig'));
    expect((await shown('plan.yaml', some)).map(({ code, severity }) => [code, severity])).toContainEqual(['HP510', 2]);
    put('helhed.config.yaml', 'regler: { HP510: råd }\n');
    await changedOnDisk('helhed.config.yaml');
    await shown('plan.yaml', ({ diagnostics }) =>
      diagnostics.some(({ code, severity }) => code === 'HP510' && severity === 3),
    );
    put('helhed.config.yaml', 'regler: { HP510: fra }\n');
    await changedOnDisk('helhed.config.yaml');
    await shown('plan.yaml', none);
  });

  test('is told of in the settings too', async () => {
    const { open, shown } = start();
    await open('helhed.config.yaml', 'regler:\n  HP999: fra\n');
    expect(await shown('helhed.config.yaml')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('»HP999«'), severity: 1 }),
    ]);
  });

  test('is shown by the plain settings when those of the folder cannot be used, and that is told once', async () => {
    put('helhed.config.yaml', 'regler:\n  HP999: fra\n');
    const { open, shown, type, said } = start();
    await open('plan.yaml', without(whole, 'ansvarlig'));
    await shown('plan.yaml', some);
    await type('plan.yaml', whole);
    await shown('plan.yaml', none);
    expect(said.splice(0)).toEqual([expect.stringMatching(/helhed\.config\.yaml:2:3 {2}.*»HP999«/)]);
  });

  test('is left out when it is known, or let pass with a reason', async () => {
    put('plan.yaml', without(whole, 'ansvarlig'));
    put('helhed.config.yaml', 'kendte_mangler: helhed.baseline.json\n');
    helhed(['baseline', 'plan.yaml'], { cwd: folder });
    const { open, shown } = start();
    await open('plan.yaml', without(whole, 'ansvarlig'));
    expect(await shown('plan.yaml')).toEqual([]);
    await open(
      'b.helhedsplan.yaml',
      without(whole, 'ansvarlig').replace(
        '      - titel: Fritidsjob',
        '      # helhed: ignorer HP510 fordi det aftales i maj\n      - titel: Fritidsjob',
      ),
    );
    expect((await shown('b.helhedsplan.yaml')).map(({ code }) => code)).not.toContain('HP510');
  });

  test('is said in English when that is asked for', async () => {
    const { open, shown, end } = await editor(folder, { args: ['--lang', 'en'] });
    put('helhed.config.yaml', 'sprog: da\n');
    await open('plan.yaml', without(whole, 'ansvarlig'));
    expect((await shown('plan.yaml', some))[0]?.message).toMatch(/^Activity 1/);
    await end();
  });
});

describe('an editor that asks', () => {
  test('is answered in the plan and in its parts', async () => {
    const part = 'delaftaler/beskæftigelse.yaml';
    const { text, position } = pointed(area.replace('  - titel: Fritidsjob', '  - id: fri¦tid\n    titel: Fritidsjob'));
    put('plan.yaml', main.replace('indsatsområder:', 'aktiviteter: [{ se: fritid }]\nindsatsområder:'));
    put(part, text);
    const { open, connection, document, uri } = start();
    await open(part, text);
    const at = { ...document(part), position };
    const ask = ({ method }: { readonly method: string }, given: object) => connection.sendRequest(method, given);
    expect(await ask(DocumentSymbolRequest.type, document(part))).toMatchObject([{ name: 'Beskæftigelse' }]);
    expect(await ask(FoldingRangeRequest.type, document(part))).toContainEqual(
      expect.objectContaining({ startLine: 3 }),
    );
    expect(await ask(DocumentLinkRequest.type, document(part))).toEqual([]);
    expect(await ask(DefinitionRequest.type, at)).toMatchObject({ uri: uri(part) });
    expect(await ask(ReferencesRequest.type, { ...at, context: { includeDeclaration: false } })).toMatchObject([
      { uri: uri('plan.yaml') },
    ]);
    expect(await ask(PrepareRenameRequest.type, at)).toMatchObject({ placeholder: 'fritid' });
    expect(await ask(RenameRequest.type, { ...at, newName: 'job' })).toMatchObject({
      changes: { [uri(part)]: [{ newText: 'job' }], [uri('plan.yaml')]: [{ newText: 'job' }] },
    });
    await expect(ask(RenameRequest.type, { ...at, newName: 'et job' })).rejects.toThrow(/^Et id er ét ord/);
  });

  test('is answered for what was typed a moment ago', async () => {
    const { open, connection, document, uri } = start();
    await open('plan.yaml', 'program: 2019-26\n');
    const { text, position } = pointed('program: 2019-26\nfase: ¦\n');
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri('plan.yaml'), version: 9 },
      contentChanges: [
        { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'fase: \n' },
      ],
    });
    const offered = await connection.sendRequest(CompletionRequest.type, { ...document('plan.yaml'), position });
    expect(offered).toContainEqual(expect.objectContaining({ label: 'gennemførelse' }));
    const range = { start: position, end: position };
    const context = { diagnostics: [], only: ['source.fixAll'] };
    expect(await connection.sendRequest(CodeActionRequest.type, { ...document('plan.yaml'), range, context })).toEqual(
      [],
    );
    expect(text).toContain('fase: \n');
  });

  test.each<[what: string, text: string]>([
    ['nothing at all', ''],
    ['a text that never ends', 'titel: "A\nfase: b\n'.repeat(50)],
    ['brackets without end', `titel: ${'[{'.repeat(5000)}`],
    ['signs that no text has', 'titel: \u0000\ufffe\ud800\n'],
    ['tabs', 'titel:\n\t- a\n\t\t- b\n'],
    ['anchors that refer to themselves', 'titel: &a [*a, *b]\n<<: *a\n'],
    ['a plan as long as no plan is', `titel: A\naktiviteter:\n${'  - titel: A\n    mål: B\n'.repeat(500)}`],
  ])('gets an answer in %s', async (_, text) => {
    const { open, connection, document, shown, said } = start();
    await open('plan.yaml', text);
    const position = { line: 1, character: 3 };
    const at = { ...document('plan.yaml'), position };
    await connection.sendRequest(CompletionRequest.type, at);
    await connection.sendRequest(HoverRequest.type, at);
    await connection.sendRequest(DefinitionRequest.type, at);
    await connection.sendRequest(DocumentSymbolRequest.type, document('plan.yaml'));
    const everything = { start: { line: 0, character: 0 }, end: { line: 3, character: 9 } };
    await connection.sendRequest(CodeActionRequest.type, {
      ...document('plan.yaml'),
      range: everything,
      context: { diagnostics: [] },
    });
    await shown('plan.yaml');
    expect(said).toEqual([]);
  });
});

test('goes on when its files are taken away, as by an upgrade', async () => {
  const installed = mkdtempSync(join(tmpdir(), 'helhed-installed-'));
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(name, join(installed, name), { recursive: true, filter: path => !path.endsWith('single') });
  const { open, shown, document, connection, server } = (
    await editor(folder, { program: join(installed, 'bin/helhed.js') })
  ).within(folder);
  await open('plan.yaml', whole);
  await shown('plan.yaml');
  rmSync(installed, { recursive: true });
  await open('helhedsplan.yaml', without(whole, 'mål').replace('titel: Sammen', 'titel: Tryghed: sammen'));
  const diagnostics = await shown('helhedsplan.yaml', found => found.diagnostics.length > 0);
  expect(diagnostics.map(({ code }) => code)).toContain('HP001');
  const { start } = diagnostics.find(({ code }) => code === 'HP501')?.range ?? expect.fail();
  const hover = await connection.sendRequest(HoverRequest.type, {
    ...document('helhedsplan.yaml'),
    position: start,
  });
  expect(JSON.stringify(hover)).toContain('HP501');
  server.kill();
});

describe('ends', () => {
  test('with 0 when the editor says that it is done', async () => {
    const { end, stderr } = await editor(folder);
    expect([await end(), stderr()]).toEqual([0, '']);
  });

  test('with 1 when the editor is gone without a word', async () => {
    const { server, ended, stderr } = await editor(folder);
    server.stdin.end();
    expect([await ended, stderr()]).toEqual([1, '']);
  });

  test('never on a message that cannot be read', async () => {
    const { server, open, shown, end, stderr } = await editor(folder);
    for (const message of [
      'Content-Length: 2\r\n\r\n{}',
      'Content-Length: 3\r\n\r\n{{{',
      'Content-Length: 4\r\n\r\nnull',
    ])
      server.stdin.write(message);
    await open('plan.yaml', 'a: "b');
    await shown('plan.yaml', some);
    expect([await end(), stderr()]).toEqual([0, '']);
  });

  test.each([
    ['whose length is a word', 'Content-Length: abc\r\n\r\n{}'],
    ['whose length is negative', 'Content-Length: -5\r\n\r\n{}'],
    ['that is longer than can be read', 'Content-Length: 99999999999999\r\n\r\n{}'],
    ['without a length', 'Content-Type: application/json\r\n\r\n{}'],
    ['with lines as Unix has them', 'Content-Length: 2\n\n{}'],
    ['without end', 'x'.repeat(5000)],
  ])('with 1, and says why, on a header %s', async (_, message) => {
    const { server, ended, stderr, said } = await editor(folder);
    server.stdin.write(message);
    expect(await ended).toBe(1);
    expect(stderr()).toMatch(/^helhed kan ikke følge med i det, redigeringsprogrammet sender: .*Content-Length.*\n$/);
    await expect.poll(() => said).toEqual([stderr().trimEnd()]);
  });
});

/** What the real program answers to messages as they are sent, byte for byte, and its exit code. */
function sent(messages: readonly (object | string | null)[]) {
  const bodies = messages.map(each => (typeof each === 'string' ? each : JSON.stringify(each)));
  const input = bodies.map(body => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('');
  const { code, stdout, stderr } = helhed(['lsp'], { cwd: folder, input });
  const answers = stdout
    .split(/Content-Length: \d+\r\n\r\n/)
    .filter(Boolean)
    .map(text => JSON.parse(text));
  return { code, stderr, answers: answers.map(({ id, error }) => [id, error?.code ?? 0]) };
}

describe('a message that comes when it may not', () => {
  const ask = (id: number, method: string, params: object = {}) => ({ jsonrpc: '2.0', id, method, params });
  const tell = (method: string) => ({ jsonrpc: '2.0', method, params: {} });
  const initialize = (id: number) => ask(id, 'initialize', { processId: null, rootUri: null, capabilities: {} });
  const hover = (id: number) =>
    ask(id, 'textDocument/hover', { textDocument: { uri: 'file:///a.yaml' }, position: { line: 0, character: 0 } });
  const [parse, invalid, notBegun] = [-32700, -32600, -32002];

  test.each<
    [what: string, messages: Parameters<typeof sent>[0], answers: readonly (readonly [number | null, number])[]]
  >([
    [
      'before initialize is refused',
      [hover(1), tell('textDocument/didOpen'), initialize(2)],
      [
        [1, notBegun],
        [2, 0],
      ],
    ],
    [
      'as a second initialize is refused',
      [initialize(1), initialize(2)],
      [
        [1, 0],
        [2, invalid],
      ],
    ],
    [
      'after shutdown is refused',
      [initialize(1), ask(2, 'shutdown'), hover(3)],
      [
        [1, 0],
        [2, 0],
        [3, invalid],
      ],
    ],
    [
      'as no JSON is told of',
      ['{abc}', initialize(1)],
      [
        [null, parse],
        [1, 0],
      ],
    ],
    [
      'as no message is told of',
      [null, {}, initialize(1)],
      [
        [null, invalid],
        [null, invalid],
        [1, 0],
      ],
    ],
  ])('%s', (_, messages, answers) => {
    expect(sent([...messages, tell('exit')])).toMatchObject({ stderr: '', answers });
  });
});
