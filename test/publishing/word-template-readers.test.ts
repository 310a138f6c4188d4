import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishInTemplate } from '../../src/publishing/in-template.ts';
import { word } from '../../src/publishing/word.ts';
import { paperOf, wholePlans } from '../submission/plans.ts';
import { partsOf } from './word-documents.ts';
import { frontTemplate, plainTemplate } from './word-templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-skabelon-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[]) => {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (error)
    throw new Error(`${program} is missing: apt-get install libreoffice-writer poppler-utils pandoc libxml2-utils`);
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
};
const office = (format: string, file: string) =>
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ]);
const packed = (text: string) => text.replace(/\s+/gu, '');

/** A template as LibreOffice saves it, as a document and as a template. */
function fromOffice(ending: 'docx' | 'dotx', filter: string): Uint8Array {
  const page = '<h1>{{titel}}</h1><p>Brev fra {{område}}</p><p>{{helhedsplan}}</p><h1>Med venlig hilsen</h1>';
  writeFileSync(join(folder, 'brev.html'), `<meta charset="utf-8"><title>Brev</title>${page}`);
  office(`odt:writer8`, join(folder, 'brev.html'));
  office(`${ending}:${filter}`, join(folder, 'brev.odt'));
  return readFileSync(join(folder, `brev.${ending}`));
}

const [, plan = ''] = wholePlans.find(([name]) => name.startsWith('2011')) ?? [];

describe.each<readonly [string, () => Uint8Array | Promise<Uint8Array>]>([
  ['one in Danish', plainTemplate],
  ['one with a front of its own', frontTemplate],
  ['one that LibreOffice saved', () => fromOffice('docx', 'MS Word 2007 XML')],
  ['a .dotx that LibreOffice saved', () => fromOffice('dotx', 'MS Word 2007 XML Template')],
])('a plan in a template, %s', (_, make) => {
  const file = join(folder, 'ud.docx');
  let document: Uint8Array;
  beforeAll(async () => {
    const made = await publishInTemplate(paperOf(plan), await make());
    if ('problem' in made) throw new Error(made.problem.da);
    document = made.document;
    writeFileSync(file, document);
    writeFileSync(join(folder, 'plain.docx'), await word(paperOf(plan)));
  }, 120_000);

  test('is well formed in every part', () => {
    mkdirSync(join(folder, 'parts'), { recursive: true });
    const files = Object.entries(partsOf(document))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, xml]) => {
        const part = join(folder, 'parts', name.replaceAll('/', '-'));
        writeFileSync(part, xml);
        return part;
      });
    expect(run('xmllint', ['--noout', ...files])).toBe('');
  });

  test('is printed by LibreOffice with all that the plain document says', () => {
    for (const one of ['ud', 'plain']) office('pdf', join(folder, `${one}.docx`));
    const words = (name: string) =>
      new Set(run('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-']).match(/[\p{L}\d]{4,}/gu));
    const inTemplate = packed(run('pdftotext', ['-raw', join(folder, 'ud.pdf'), '-']));
    expect([...words('plain')].filter(one => one !== 'Side' && !inTemplate.includes(one))).toEqual([]);
    expect(inTemplate).not.toContain('{{');
  });

  test('has the headings of the plain document at the same levels, as pandoc reads them', () => {
    const headings = (name: string): readonly string[] =>
      run('pandoc', ['--from=docx', '--to=gfm', '--wrap=none', join(folder, `${name}.docx`)]).match(/^#+ .*$/gmu) ?? [];
    const all = headings('ud');
    const [first = '', ...others] = headings('plain');
    const begin = all.indexOf(first);
    expect(all.slice(begin, begin + 1 + others.length)).toEqual([first, ...others]);
  });
});
