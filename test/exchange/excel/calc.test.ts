import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportWorkbook, importSheets, readSheets } from '../../../src/exchange/excel/index.ts';
import { planAt } from './plans.ts';

const { plan, text } = planAt('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml');
const folder = mkdtempSync(join(tmpdir(), 'helhed-calc-'));

/** Has LibreOffice Calc save a file in another format. */
function saved(file: string, format: 'fods' | 'ods' | 'xlsx', from: 'fods' | 'ods' | 'xlsx'): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  } catch (error) {
    throw new Error('LibreOffice Calc is missing. Install it: apt-get install libreoffice-calc', { cause: error });
  }
  return file.replace(new RegExp(`${from}$`, 'u'), format);
}

async function takenBack(file: string) {
  const sheets = await readSheets(readFileSync(file), 'plan.xlsx');
  if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
  const { texts, problems, refused, moved } = importSheets(plan, sheets);
  const after = texts.get('plan.yaml') ?? '';
  const lines = (one: string, other: string) => {
    const others = new Set(other.split('\n'));
    return one
      .split('\n')
      .filter(line => !others.has(line))
      .map(line => line.trim());
  };
  return { problems, refused, moved, out: lines(text, after), in: lines(after, text) };
}

test('a budget that was edited in LibreOffice Calc is taken back, and nothing else is changed', {
  timeout: 300_000,
}, async () => {
  const workbook = join(folder, 'plan.xlsx');
  writeFileSync(workbook, await exportWorkbook(plan, 'da'));
  const opened = saved(workbook, 'fods', 'xlsx');
  const untouched = saved(saved(opened, 'ods', 'fods'), 'xlsx', 'ods');
  expect(await takenBack(untouched)).toEqual({ problems: [], refused: [], moved: 0, out: [], in: [] });

  const sheet = readFileSync(opened, 'utf8');
  const amount = 'office:value="2899000"';
  const day = 'office:date-value="2023-02-01"';
  expect([sheet.split(amount).length, sheet.split(day).length]).toEqual([2, 2]);
  writeFileSync(
    opened,
    sheet.replace(amount, 'office:value="2950000.5"').replace(day, 'office:date-value="2023-03-15"'),
  );
  expect(await takenBack(saved(opened, 'xlsx', 'fods'))).toEqual({
    problems: [],
    refused: [],
    moved: 0,
    out: [
      '- { dato: 1. februar 2023, hvad: Det første hold begynder }',
      'år: { "2022": "664.000", "2023": "2.899.000", "2024": "2.908.000", "2025": "2.906.000", "2026": "2.183.000" }',
    ],
    in: [
      '- { dato: 15.3.2023, hvad: Det første hold begynder }',
      'år: { "2022": "664.000", "2023": "2.950.000,50", "2024": "2.908.000", "2025": "2.906.000", "2026": "2.183.000" }',
    ],
  });
});
