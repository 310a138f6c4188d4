import { describe, expect, test } from 'vitest';
import type { TableControl } from '../../src/form/form.ts';
import { fieldAt, formOf } from './shown.ts';

function tableIn(text: string, name = 'finansiering'): TableControl {
  const { control } = fieldAt(formOf(text), `/budget/${name}`);
  if (control.kind !== 'table') throw new Error(`»${name}« is no table.`);
  return control;
}

const columns = ({ columns }: TableControl) => columns.map(({ of, key, isUsed, sum }) => [of, key, isUsed, sum?.da]);
const cells = ({ rows }: TableControl) =>
  rows.map(({ name, cells }) => [
    'value' in name.control ? name.control.value : '',
    ...cells.map(cell => (cell && 'value' in cell.control ? cell.control.value : undefined)),
  ]);

const text = `
periode: { fra: 2024-01-01, til: 2025-12-31 }
budget:
  i_alt: 1.000.000
  finansiering:
    - kilde: Landsbyggefonden
      beløb: 750.000
      år: { 2024: 375.000, 2025: 370.000 }
    - kilde: Kommunen
      beløb: 200.000
  poster:
    - post: Løn
      kilder: { Landsbyggefonden: 700.000, Kommunen: 200.000 }
    - post: Møder
      beløb: 100.000
      år: 2024
`;

describe('a budget is a table', () => {
  test('of lines by the whole amount and by year', () => {
    const table = tableIn(text);
    expect(columns(table)).toEqual([
      ['beløb', 'beløb', true, '945.000 kr. – 950.000 kr.'],
      ['år', '2024', true, '375.000 kr.'],
      ['år', '2025', true, '370.000 kr.'],
    ]);
    expect(cells(table)).toEqual([
      ['Landsbyggefonden', '750.000', '375.000', '370.000'],
      ['Kommunen', '200.000', '', ''],
    ]);
  });

  test('that tells where a line is not what its parts come to', () => {
    expect(tableIn(text).rows.map(({ parts }) => parts && [parts.sum.da, parts.differs])).toEqual([
      ['745.000 kr.', true],
      undefined,
    ]);
  });

  test('that tells where the whole is not what the plan says', () => {
    const { sum, parts, otherThan } = tableIn(text);
    expect([sum?.da, parts?.da, otherThan?.da]).toEqual(['950.000 kr.', '945.000 kr.', '1.000.000 kr.']);
    expect(tableIn(text, 'poster')).not.toHaveProperty('parts');
    expect(tableIn(text, 'poster').otherThan).toBeUndefined();
  });

  test('by who pays, where a line is; and no amounts by year where a line says its year in words', () => {
    const table = tableIn(text, 'poster');
    expect(columns(table).map(([, key]) => key)).toEqual(['beløb', '2024', '2025', 'Landsbyggefonden', 'Kommunen']);
    expect(cells(table)).toEqual([
      ['Løn', '', '', '', '700.000', '200.000'],
      ['Møder', '100.000', undefined, undefined, '', ''],
    ]);
    expect(table.rows[1]?.rest.map(({ name }) => name)).toContain('år');
  });

  test('in the unit that it counts in', () => {
    const inThousands = 'budget:\n  enhed: 1.000 kr.\n  finansiering:\n    - { kilde: LBF, beløb: "1.250" }\n';
    expect(fieldAt(formOf(inThousands), '/budget/finansiering/0/beløb').control).toMatchObject({
      value: '1.250',
      readAs: { da: '1.250.000 kr.', en: 'DKK 1,250,000' },
    });
    expect(tableIn(inThousands).sum?.da).toBe('1.250.000 kr.');
  });

  test('without sums where nobody can tell', () => {
    expect(tableIn('budget:\n  finansiering:\n    - { kilde: LBF, beløb: en del }\n').sum).toBeUndefined();
    expect(tableIn('budget:\n  i_alt: 1\n')).toMatchObject({ rows: [], sum: undefined });
  });

  test('with the lines in sentences parted where they can be', () => {
    expect(cells(tableIn('budget:\n  finansiering:\n    - "LBF: 9.000.000 kr."\n    - Resten betaler vi\n'))).toEqual([
      ['LBF', '9.000.000 kr.'],
      ['Resten betaler vi', ''],
    ]);
  });
});
