import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Textbox,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { render } from '../../../src/index.ts';
import { planOf, word } from './documents.ts';

test('a comment in the margin becomes a comment, and the text of a box stands where the box does', async () => {
  const by = { id: 0, author: 'Anna', initials: 'A', date: new Date(0) };
  const document = new Document({
    comments: { children: [{ ...by, children: [new Paragraph('Er det nok?'), new Paragraph('Spørg Bo.')] }] },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Mål: Flere unge er i job.'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Textbox({ style: { width: '200pt' }, children: [new Paragraph('Kommune: Eksempel Kommune')] }),
        ],
      },
    ],
  });
  const { data, text } = await planOf(await Packer.pack(document, 'uint8array'));
  expect(data).toEqual({ kommune: 'Eksempel Kommune', mål: 'Flere unge er i job.' });
  expect(text).toMatch(/^# > Er det nok\? Spørg Bo\.$/mu);
});

test('what a submission asks for is no answer; what somebody wrote behind it is', async () => {
  const { content } = await render('program: 2019-26\nfase: helhedsplan\ntitel: Sammen\n', { format: 'docx' });
  const files = unzipSync(content ?? new Uint8Array());
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('Mangler:');
  const answered = xml.replace(/(Hvilken kommune [^<]*\?)/u, '$1 Eksempel Kommune');
  const { text } = await planOf(zipSync({ ...files, 'word/document.xml': strToU8(answered) }));
  expect(text.match(/Mangler: [^"\n]*/gu)).toEqual(['Mangler: Hvilken kommune ligger området i? Eksempel Kommune']);
});

test('the address of a link is said behind its words, where they do not say it', async () => {
  const link = (text: string, to: string) => new ExternalHyperlink({ link: to, children: [new TextRun(text)] });
  const { text } = await planOf(
    await word([
      new Paragraph({ children: [new TextRun('Se '), link('tallene', 'https://tal.example/2020')] }),
      new Paragraph({ children: [link('tal.example', 'https://tal.example/')] }),
      new Paragraph({ children: [new TextRun('Skriv til '), link('Anna', 'mailto:anna@tal.example')] }),
    ]),
  );
  expect(text).toContain('Se tallene (https://tal.example/2020)');
  expect(text).not.toContain('tal.example (');
  expect(text).toContain('Skriv til Anna (anna@tal.example)');
});

test('a formula is kept as its signs', async () => {
  const files = unzipSync(await word([new Paragraph('Andelen er ')]));
  const formula =
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>614</m:t></m:r></m:num><m:den><m:r><m:t>212</m:t></m:r></m:den></m:f></m:oMath>';
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace('</w:p>', `${formula}</w:p>`);
  const { text } = await planOf(zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
  expect(text).toContain('Andelen er 614 212');
});
