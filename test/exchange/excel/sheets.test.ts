import { expect, test } from 'vitest';
import type { Field } from '../../../src/form/form.ts';
import { form } from '../../../src/form/index.ts';
import { insideOf } from '../../../src/form/standing.ts';
import { pointerTo } from '../../../src/placing.ts';
import { examples, planAt, planIn } from './plans.ts';

const shown = (text: string, id: string) => {
  const sheet = planIn(text).sheets.find(sheet => sheet.id === id);
  const keys = sheet?.columns.map(({ key }) => key) ?? [];
  const rows = sheet?.rows.map(row => [...row.within, ...keys.map(key => row.cells.get(key)?.text ?? '')]) ?? [];
  return [keys, ...rows];
};

test('each thing has a row, with the names of what it stands in', () => {
  const plan = `
indsatsområder:
  - navn: Unge
    aktiviteter:
      - titel: Job
        milepæle:
          - {dato: 1.3.2023, hvad: Åbning}
          - Første hold er færdigt
`;
  expect(shown(plan, 'milepæle')).toEqual([
    ['hvad', 'dato', 'hvem', 'status'],
    ['Unge', 'Job', 'Åbning', '1.3.2023', '', ''],
    ['Unge', 'Job', 'Første hold er færdigt', '', '', ''],
  ]);
});

test('a list of texts is one cell, with a line for each', () => {
  const plan = 'titel: T\nindsatsområder:\n  - navn: Unge\n    partnere: [Skolen, Klubben]\n';
  expect(shown(plan, 'indsatsområder').flat()).toContain('Skolen\nKlubben');
});

test.each(examples)('%s: every text that a cell can hold stands in one cell, and no more', (_, path) => {
  const { plan, sheets } = planAt(path);
  const inCells = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => [...cells.values()].filter(cell => cell.text)),
  );
  const cells = inCells.map(({ field }) => pointerTo(field.path));
  expect(cells.length).toBe(new Set(cells).size);
  const isHeld = (field: Field) => cells.some(cell => `${pointerTo(field.path)}/`.startsWith(`${cell}/`));
  const missing: string[] = [];
  const look = (field: Field) => {
    const { control } = field;
    const inside = control.kind === 'table' ? control.rows.map(row => row.field) : insideOf(control);
    if ('value' in control && control.kind !== 'raw' && control.value !== '' && !isHeld(field))
      missing.push(pointerTo(field.path));
    inside.forEach(look);
  };
  for (const { field } of form(plan).sections) look(field);
  expect(missing).toEqual([]);
});

test('a year has a column of its own, and there is none besides for all years', () => {
  const plan =
    'budget:\n  poster:\n    - {post: Løn, år: {2024: 100, 2025: 200}}\n    - {post: Leje, år: {2024: 10}}\n';
  expect(shown(plan, 'poster')[0]).toEqual(expect.arrayContaining(['år/2024', 'år/2025']));
  expect(shown(plan, 'poster')[0]).not.toContain('år');
});
