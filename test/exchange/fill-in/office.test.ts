import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraph, planOf, table, word } from '../word/documents.ts';
import { filled, formFor, said, taken } from './forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice save some files in another format, in a folder by the name of that. */
function saved(to: string, ...files: readonly string[]): void {
  mkdirSync(join(folder, to), { recursive: true });
  const { error, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, to),
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (error)
    throw new Error(`LibreOffice is not here: apt-get install libreoffice-writer (${stderr ?? error.message})`);
}

const file = (...path: readonly string[]) => join(folder, ...path);
const bytes = (...path: readonly string[]) => readFileSync(file(...path));
const plan = readFileSync('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml', 'utf8');

beforeAll(async () => {
  const form = await formFor(plan);
  writeFileSync(file('whole.docx'), form);
  const answers = filled(
    filled(await formFor(plan, 'fritidsjob'), 'Ansvarlig', said('Anna fra klubben')),
    'Viden',
    '<w:p><w:r><w:t>Første afsnit.</w:t></w:r></w:p><w:p><w:r><w:t>Andet afsnit.</w:t></w:r></w:p>',
  );
  writeFileSync(file('answered.docx'), filled(answers, 'Milepæl 5 – Hvad', said('Alle er i job')));
  writeFileSync(
    file('document.docx'),
    await word([paragraph('Mål: Flere unge er i job.'), table(['Kommune', 'Eksempel Kommune'])]),
  );
  saved('odt', file('whole.docx'), file('document.docx'));
  saved('docx', file('odt', 'whole.odt'), file('odt', 'document.odt'), file('answered.docx'));
}, 300_000);

test('a form that LibreOffice has saved as .odt and as .docx again changes no byte', async () => {
  const back = await taken(plan, bytes('docx', 'whole.docx'));
  expect([back.text === plan, back.problems, back.remarks]).toEqual([true, [], []]);
});

test('the answers of a form that LibreOffice has saved become those of the plan, and nothing else', async () => {
  const { text, problems, remarks } = await taken(plan, bytes('docx', 'answered.docx'));
  const before = plan.split('\n');
  expect(text.split('\n').filter(line => !before.includes(line))).toEqual([
    '        ansvarlig: Anna fra klubben',
    '        viden: |',
    '          Første afsnit.',
    '          Andet afsnit.',
    '          - { hvad: Alle er i job }',
  ]);
  expect([problems, remarks]).toEqual([[], []]);
});

test('a document that LibreOffice has saved is read as what it says', async () => {
  const { data } = await planOf(bytes('docx', 'document.docx'));
  expect(data).toMatchObject({ kommune: 'Eksempel Kommune', mål: 'Flere unge er i job.' });
});
