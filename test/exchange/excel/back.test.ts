import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/exchange/excel/csv.ts';
import { exportWorkbook, importSheets, readSheets } from '../../../src/exchange/excel/index.ts';
import { examples, planAt, planIn } from './plans.ts';

describe.each(examples)('%s, out and in again', (_, path) => {
  const { plan, sheets, text } = planAt(path);

  test('as a workbook changes nothing', { timeout: 30_000 }, async () => {
    const read = await readSheets(await exportWorkbook(plan, 'da'), 'plan.xlsx');
    if ('unreadable' in read) throw new Error(read.unreadable.en);
    const { texts, done, problems, refused, moved } = importSheets(plan, read);
    expect({ done, problems, refused, moved }).toEqual({ done: [], problems: [], refused: [], moved: 0 });
    expect(texts.get('plan.yaml')).toBe(text);
  });

  test('as CSV changes nothing', { timeout: 30_000 }, async () => {
    const read = await Promise.all(
      sheets.map(sheet => readSheets(new TextEncoder().encode(csv(sheet, 'da')), `${sheet.id}.csv`)),
    );
    const incoming = read.flatMap(one => ('unreadable' in one ? [] : one));
    const { texts, done, problems } = importSheets(plan, incoming);
    expect([incoming.length, done, problems]).toEqual([sheets.length, [], []]);
    expect(texts.get('plan.yaml')).toBe(text);
  });
});

const drafts = examples.filter(([name]) => name.startsWith('udkast/'));

test.each(drafts)(
  '%s: other texts in some cells are other texts in the same places, and nowhere else',
  async (_, path) => {
    const { plan, sheets } = planAt(path);
    const written = await readSheets(await exportWorkbook(plan, 'da'), 'plan.xlsx');
    if ('unreadable' in written) throw new Error(written.unreadable.en);
    const texts = sheets.flatMap(sheet =>
      sheet.rows.flatMap(({ cells }, at) =>
        [...cells].flatMap(([key, { kind, text }]) => (kind === 'text' && text ? [{ sheet, at, key }] : [])),
      ),
    );
    const wanted = texts.filter(({ key }, at) => at % 23 === 0 && key !== 'id');
    const other = (text: string) => `${text.trim()} [æ: "x" #1]`;
    const changed = written.map(one => {
      const rows = one.rows.map(row => [...row]);
      for (const { sheet, at, key } of wanted) {
        const text = sheet.rows[at]?.cells.get(key)?.text ?? '';
        if (sheet.title.da === one.name)
          Object.assign(rows[at + 2] ?? [], { [rows[0]?.indexOf(key) ?? 0]: other(text) });
      }
      return { ...one, rows };
    });
    const imported = importSheets(plan, changed);
    expect([imported.done.length, imported.refused, imported.problems, imported.moved]).toEqual([
      wanted.length,
      [],
      [],
      0,
    ]);
    const saying = (
      all: typeof sheets,
      change: (text: string, sheet: (typeof sheets)[number], at: number, key: string) => string,
    ) =>
      all.flatMap(sheet =>
        sheet.rows.flatMap(({ cells }, at) =>
          [...cells].flatMap(([key, { text }]) =>
            text.trim() === '' ? [] : [[sheet.id, key, change(text, sheet, at, key).trim()]],
          ),
        ),
      );
    const isWanted = (sheet: (typeof sheets)[number], at: number, key: string) =>
      wanted.some(one => one.sheet === sheet && one.at === at && one.key === key);
    const after = planIn(imported.texts.get('plan.yaml') ?? '').sheets;
    expect(saying(after, text => text)).toEqual(
      saying(sheets, (text, sheet, at, key) => (isWanted(sheet, at, key) ? other(text) : text)),
    );
  },
);
