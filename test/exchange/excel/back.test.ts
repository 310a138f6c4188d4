import { describe, expect, test } from 'vitest';
import { exportCsv, exportWorkbook, importSheets, readSheets, sheetNames } from '../../../src/exchange/excel/index.ts';
import { examples, planAt } from './plans.ts';

describe.each(examples)('%s, out and in again', (_, path) => {
  const { plan, text } = planAt(path);

  test('as a workbook changes nothing', async () => {
    const sheets = await readSheets(await exportWorkbook(plan, 'da'), 'plan.xlsx');
    if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
    const { texts, done, problems, refused, moved } = importSheets(plan, sheets);
    expect({ done, problems, refused, moved }).toEqual({ done: [], problems: [], refused: [], moved: 0 });
    expect(texts.get('plan.yaml')).toBe(text);
  });

  test('as CSV, sheet by sheet, changes nothing', async () => {
    for (const { id } of sheetNames(plan)) {
      const bytes = new TextEncoder().encode(exportCsv(plan, id, 'da'));
      const sheets = await readSheets(bytes, `${id}.csv`);
      if ('unreadable' in sheets) throw new Error(sheets.unreadable.en);
      const { texts, done, problems } = importSheets(plan, sheets);
      expect([id, done, problems, texts.get('plan.yaml') === text]).toEqual([id, [], [], true]);
    }
  });
});
