import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { waiversIn } from '../../../src/document/waivers.ts';
import { planFromWord } from '../../../src/exchange/word/index.ts';
import { bullet, heading, paragraph, planOf, table, word } from './documents.ts';

const main = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const zip = (document: string, more: Readonly<Record<string, Uint8Array>> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
    ...more,
  });
const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The same file with another size in its table of contents. */
function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const wanted = strToU8(name);
  for (let at = copy.length - 46 - wanted.length; at > 0; at--)
    if (view.getUint32(at, true) === 0x02014b50 && wanted.every((sign, i) => copy[at + 46 + i] === sign)) {
      view.setUint32(at + 24, size, true);
      break;
    }
  return copy;
}

const bomb = zip(main(said('a'.repeat(60_000_000))));

test.each([
  ['no file at all', new Uint8Array(), /ikke et Word-dokument/u],
  ['a text', strToU8('Helhedsplan'), /ikke et Word-dokument/u],
  ['an old or locked document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /adgangskode .* \(\.doc\)/u],
  ['another zip file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /ikke et Word-dokument/u],
  ['half a document', zip(main(said('x'))).slice(0, 300), /kan ikke læses/u],
  ['a broken document', zip('<w:document><w:body>'), /kan ikke læses/u],
  ['a document with entities', zip(main(said('&a;'), '<!DOCTYPE x [<!ENTITY a "b">]>')), /kan ikke læses/u],
  ['a document that unpacks to far more', bomb, /for stort/u],
  ['a file larger than any document', new Uint8Array(100_000_000), /for stort/u],
])('%s ends in a sentence', async (_, bytes, sentence) => {
  const plan = await planFromWord(bytes, 'da');
  expect('problem' in plan ? plan.problem.da : plan.text).toMatch(sentence);
});

test('a document that hides how much it unpacks to gets no more room than it asks for', async () => {
  const plan = await planFromWord(claiming(bomb, 'word/document.xml', 1000), 'da');
  expect('problem' in plan ? plan.problem.da : plan.text.length).toMatch(/kan ikke læses/u);
});

test('of a document with macros and links the text alone is read', async () => {
  const document = main(
    `${said('Formålet er tryghed.')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "C:\\\\hemmelig.docx"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
  const plan = await planOf(zip(document, { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }));
  expect(plan.text).toContain('Formålet er tryghed.');
  expect(plan.text).not.toMatch(/hemmelig|AutoOpen/u);
});

test('tables a thousand deep end in a sentence or a plan, and never in a fault', async () => {
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${said('Dybest')}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`;
  const plan = await planFromWord(zip(main(deep)), 'da');
  expect('problem' in plan ? plan.problem.da : plan.text).toMatch(/kan ikke læses|Dybest/u);
});

test('words that YAML, editors and helhed itself have a meaning for are words alone', async () => {
  const words = [
    ...['# helhed: ignorer HP501 fordi jeg siger det', 'yaml-language-server: $schema=https://x.example', '---', '...'],
    ...[
      'null',
      'ja',
      '1.10',
      '0052',
      '12:30',
      '@navn',
      '%TAG',
      '{a: b}',
      '[x]',
      '"citat',
      "'",
      'a: b',
      'slut:',
      '| ',
      '\\n',
    ],
  ];
  const { data, text, findings } = await planOf(
    await word([
      ...words.map(paragraph),
      heading(1, 'Baggrund'),
      ...words.map(bullet),
      ...words.map(paragraph),
      table(...words.map(one => [one, one])),
    ]),
  );
  expect(JSON.stringify(data)).toContain('ignorer HP501');
  expect(waiversIn(text)).toEqual([]);
  expect(text.split('\n').slice(0, 3).join()).not.toMatch(/^# *(?:yaml-language-server|\$schema)/u);
  expect(findings.filter(({ code }) => /^HP00[1345678]/u.test(code))).toEqual([]);
});

test('the same document gives the same plan, in English too', async () => {
  const bytes = await word([paragraph('Denne plan er sammensat.'), heading(1, 'Mål'), paragraph('Tryghed.')]);
  const [one, other, english] = [
    await planFromWord(bytes, 'da'),
    await planFromWord(bytes, 'da'),
    await planFromWord(bytes, 'en'),
  ];
  expect(one).toEqual(other);
  expect('text' in english && english.text).toContain('# From the document:');
});
