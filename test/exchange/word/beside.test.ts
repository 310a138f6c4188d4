import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  Textbox,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { render } from '../../../src/index.ts';
import { planOf } from './documents.ts';

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
