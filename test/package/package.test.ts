import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, showing } from '../cli/preview/running.ts';
import { type Installed, packAndInstall, run } from './installed.ts';

const draft = 'examples/udkast/birkeparken.helhedsplan.yaml';

let installed: Installed;
beforeAll(() => {
  installed = packAndInstall();
  copyFileSync(draft, join(installed.folder, 'plan.yaml'));
}, 240_000);
afterAll(() => installed?.remove());

const at = (name: string) => join(installed.folder, name);
const npx = (...args: readonly string[]) =>
  spawnSync('npx', ['--no-install', 'helhed', ...args], { cwd: installed.folder, encoding: 'utf8' });

describe('what is packed', () => {
  const wanted = [
    /^(?:README|README\.da|CHANGELOG)\.md$/,
    /^docs\/(?:ARCHITECTURE|ci|editor|library|programmer|speed|sporing)\.md$/,
    /^docs\/(?:rapport\.svg|skaerm-[a-z]+\.png|regler\/(?:README|HP\d{3})\.md|editors\/vscode\/[\w.-]+)$/,
    /^examples\/(?:planer|udkast)\/[^/]+\.helhedsplan\.yaml$/,
    /^(?:LICENSE|package\.json)$/,
    /^docs\/man\/(?:da\/)?helhed\.1$/,
    /^bin\/(?:helhed\.js|package\.json)$/,
    /^dist\/(?:cli|check-thread|index|word-packages|(?:[a-z.-]+)-[A-Z0-9]{8})\.js$/,
    /^dist\/(?:start|check|yaml|rule-pages|marked|sanitize-html)\.cjs$/,
    /^dist\/licences\.txt$/,
    /^dist\/help\.json$/,
    /^dist\/helhed\.html$/,
    /^dist\/types\/[a-z0-9/.-]+\.d\.ts$/,
    /^schemas\/[a-z.]+\.schema\.json$/,
  ];

  test('is what runs, what types it and what tells of it, and no more', () => {
    const paths = installed.packed.files.map(({ path }) => path);
    expect(paths.filter(path => !wanted.some(pattern => pattern.test(path)))).toEqual([]);
    for (const pattern of wanted) expect(paths.filter(path => pattern.test(path))).not.toEqual([]);
  });

  test('takes no more room than a small program: 30 MB and 40 packages, with what it needs', () => {
    const files = readdirSync(at('node_modules'), { recursive: true, withFileTypes: true }).filter(file =>
      file.isFile(),
    );
    const packages = files.filter(
      ({ name, parentPath }) => name === 'package.json' && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(parentPath),
    );
    expect(packages.length).toBeLessThan(40);
    const bytes = files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes).toBeLessThan(30_000_000);
  });

  test('has all that its pages lead to', () => {
    const paths = installed.packed.files.map(({ path }) => path);
    const pages = paths.filter(path => path.endsWith('.md') && path !== 'docs/ARCHITECTURE.md');
    const lost = pages.flatMap(page =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#:]+)(?:#[^)\s]*)?(?: "[^"]*")?\)/g)]
        .map(([, link]) => join(dirname(page), link ?? ''))
        .filter(to => !paths.some(path => path === to || path.startsWith(`${to}/`)))
        .map(to => `${page}: ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test('brings only the packages that the library asks for; the program has its own inside', () => {
    const code = readdirSync('dist')
      .filter(name => /^(?:index|library-.*)\.js$/.test(name))
      .map(name => readFileSync(join('dist', name), 'utf8'))
      .join('\n');
    const asked = [...code.matchAll(/^(?:import|\} from|export)\b[^;]*?"([^".][^"]*)";$/gm)].map(([, name]) => name);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies)).toEqual([...new Set(asked)].sort());
  });

  test('is less than 3.7 MB to download, of which the page that stands alone is nearly one', () => {
    expect(installed.packed.size).toBeLessThan(3_700_000);
  });

  test('runs nothing when it is installed, nor does anything that it brings', () => {
    const lock = JSON.parse(readFileSync(at('node_modules/.package-lock.json'), 'utf8'));
    const scripted = Object.entries<{ readonly hasInstallScript?: boolean }>(lock.packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    expect(scripted).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(at('node_modules/helhed/package.json'), 'utf8'));
    // npm asks whoever installs a package with one of these to look at it, `prepare` too.
    expect(Object.keys(scripts).filter(name => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe('the program, by npx in a folder with a space and æøå', () => {
  test('checks', () => {
    const { status, stdout, stderr } = npx('check', 'plan.yaml');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Hvad er de vigtigste milepæle?');
  });

  test('writes Word', () => {
    const { status, stderr } = npx('render', 'plan.yaml', '-o', 'Ansøgning til bestyrelsen.docx');
    expect(stderr).toContain('Skrev Ansøgning til bestyrelsen.docx.');
    expect(status).toBe(0);
    expect(existsSync(at('Ansøgning til bestyrelsen.docx'))).toBe(true);
  });

  test('opens a plan in the browser', async () => {
    const program = [process.execPath, at('node_modules/helhed/bin/helhed.js')] as const;
    const running = await showing(['edit', 'plan.yaml'], { cwd: installed.folder, program });
    expect((await ask(running, '')).text).toContain('<meta name="helhed-server"');
    expect(JSON.parse((await ask(running, 'plan')).text)).toMatchObject({ main: 'plan.yaml' });
    expect(await running.stop()).toBe(130);
  });
});

describe('the library, as docs/library.md shows it', () => {
  const page = readFileSync('docs/library.md', 'utf8');
  const examples = [
    ...page.matchAll(/^## (.*)\n(?:(?!^## )[\s\S])*?```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```$/gm),
  ].map(([, heading = '', code = '', output = '']) => ({ heading, code, output }));

  test('every example says what it prints', () => {
    expect(examples.length).toBe([...page.matchAll(/```js$/gm)].length);
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)('$heading', ({ code, output }) => {
    writeFileSync(at('example.js'), code);
    expect(run('node', ['example.js'], installed.folder)).toBe(output);
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for module %s, resolved as %s does', (module, moduleResolution) => {
    const files = examples.map((_, number) => `example-${number}.ts`);
    for (const [number, { code }] of examples.entries()) writeFileSync(at(files[number] ?? ''), code);
    writeFileSync(
      at('tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2023',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          typeRoots: [resolve('node_modules/@types')],
          types: ['node'],
        },
        files,
      }),
    );
    expect(run(resolve('node_modules/.bin/tsc'), ['--project', '.'], installed.folder)).toBe('');
  });

  test('is not there for whoever asks inside it', () => {
    writeFileSync(at('example.js'), "await import('helhed/dist/cli.js');");
    expect(() => run('node', ['example.js'], installed.folder)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
