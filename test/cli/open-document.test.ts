import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { savedForOffice } from '../../src/cli/office/saved-for-office.ts';
import { openDocumentIn } from '../../src/exchange/open-document.ts';
import { helhed } from './run.ts';

const example = resolve('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml');
const cwd = mkdtempSync(join(tmpdir(), 'helhed-ods-'));
const machine = { platform: process.platform, env: process.env };
copyFileSync(example, join(cwd, 'plan.yaml'));

/** The plan as LibreOffice saves its workbook. */
const ods = (() => {
  helhed(['eksporter', 'plan.yaml', '-o', 'plan.xlsx'], { cwd });
  const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', cwd, join(cwd, 'plan.xlsx')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  } catch (error) {
    throw new Error('LibreOffice Calc is missing. Install it: apt-get install libreoffice-calc', { cause: error });
  }
  return unzipSync(readFileSync(join(cwd, 'plan.ods')));
})();

/** The same file with another part. */
const withPart = (name: string, change: (xml: string) => string) =>
  zipSync({ ...ods, [name]: strToU8(change(strFromU8(ods[name] ?? new Uint8Array()))) });

test('a workbook that is kept as .ods is taken back, and only what was changed in it', { timeout: 120_000 }, () => {
  const before = readFileSync(join(cwd, 'plan.yaml'), 'utf8');
  expect(helhed(['indlæs', 'plan.ods', 'plan.yaml', '--ja'], { cwd })).toEqual({
    code: 0,
    stdout: 'Der er ikke noget at ændre i plan.yaml.\n',
    stderr: '',
  });
  writeFileSync(
    join(cwd, 'changed.ods'),
    withPart('content.xml', xml => xml.replace('De tre første klubber', 'De første klubber åbner')),
  );
  expect(helhed(['indlæs', 'changed.ods', 'plan.yaml', '--ja'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(
    before.replace('De tre første klubber', 'De første klubber åbner'),
  );
});

test.each<[what: string, bytes: () => Uint8Array, env: Readonly<Record<string, string>>, words: string]>([
  [
    'no LibreOffice',
    () => zipSync(ods),
    { PATH: '/findes/ikke' },
    'fandt det ikke her. Åbn filen i LibreOffice, og gem den som .xlsx.',
  ],
  [
    'a password',
    () =>
      withPart('META-INF/manifest.xml', xml =>
        xml
          .replace('</manifest:file-entry>', '<manifest:encryption-data/>$&')
          .replace('/>', '><manifest:encryption-data/></manifest:file-entry>'),
      ),
    {},
    'låst med en adgangskode',
  ],
])('%s is told of in a sentence', (_, bytes, env, words) => {
  writeFileSync(join(cwd, 'a.ods'), bytes());
  const { code, stdout, stderr } = helhed(['indlæs', 'a.ods', 'plan.yaml', '--ja'], { cwd, env });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});

test('nothing that the file links to is fetched, and no formula asks for anything', { timeout: 120_000 }, async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.end('42');
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hostile = withPart('content.xml', xml =>
    xml
      .replace(
        /(<table:table [^>]*>)/u,
        `$1<table:shapes><draw:frame xmlns:l="http://www.w3.org/1999/xlink" svg:width="1cm" svg:height="1cm"><draw:image draw:name=">" xlink:href="${from}/picture.png" xlink:type="simple"/></draw:frame><draw:frame svg:width="1cm" svg:height="1cm" xmlns:l="http://www.w3.org/1999/xlink"><draw:image l:href = '${from}/other.png' l:type="simple"/></draw:frame></table:shapes>`,
      )
      .replace(
        '</table:table-row>',
        `<table:table-cell table:formula="of:=WEBSERVICE(&quot;${from}/formula&quot;)" office:value-type="string"><text:p>1</text:p></table:table-cell><table:table-cell table:formula="of:=['${from}/other.ods'#$Ark1.A1]" office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row>`,
      ),
  );
  const found = openDocumentIn(hostile);
  if (!found || 'unreadable' in found) throw new Error('It is no OpenDocument.');
  const saved = await savedForOffice('a.ods', found, machine);
  server.close();
  expect([saved[0], asked]).toEqual([0x50, []]);
});
