import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/publishing/blocks.ts';
import type { Figure, Grid } from '../../src/publishing/figure.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { word } from '../../src/publishing/word.ts';
import { composed } from '../submission/figures/drawn.ts';
import { paperOf } from '../submission/plans.ts';
import { elements, partsOf, said } from './word-documents.ts';

const figure = (grid: Partial<Grid>): Figure => ({
  kind: 'figure',
  id: 'x',
  caption: 'Et "diagram" & mere',
  description: 'Det viser <alt>.',
  drawings: [],
  grids: [{ widths: [2, 1, 1], heads: 1, rows: [], ...grid }],
});
const paper = (blocks: readonly Block[]): Paper => ({
  ...{ area: '', edition: '', language: 'da', shape: 'sheet', title: 'X' },
  blocks: [{ kind: 'heading', level: 1, text: 'X' }, { kind: 'heading', level: 2, text: 'Y' }, ...blocks],
});
const xmlOf = async (made: Paper) => partsOf(await word(made))['word/document.xml'] ?? '';

const grid: Partial<Grid> = {
  rows: [
    [{ text: 'Navn' }, { text: '2022', columns: 2, align: 'center', begins: true }],
    [
      { text: [{ strong: 'A' }], rows: 2, isBox: true },
      { text: '1', shade: 'strong' },
      { text: '2', shade: 'light' },
    ],
    [{ text: '3', align: 'right' }, { text: '4' }],
  ],
};

test('a figure is a table under its caption, with its words for who cannot see it and its remark for everyone', async () => {
  const xml = await xmlOf(paper([figure(grid)]));
  expect(said(xml)).toBe('XYEt "diagram" & mereNavn2022A1234');
  expect(said(await xmlOf(paper([{ ...figure(grid), remark: 'Uden B.' }])))).toBe(
    'XYEt "diagram" & mereNavn2022A1234Uden B.',
  );
  const [caption = ''] = elements(xml, 'w:p').filter(one => said(one).startsWith('Et "'));
  expect(caption).toContain('<w:keepNext/>');
});

describe('the table of a figure', () => {
  const made = xmlOf(paper([figure(grid)])).then(xml => elements(xml, 'w:tbl')[0] ?? '');

  test('has its words for who cannot see it', async () => {
    expect(await made).toContain('<w:tblCaption w:val="Et &quot;diagram&quot; &amp; mere"/>');
    expect(await made).toContain('<w:tblDescription w:val="Det viser &lt;alt&gt;."/>');
  });

  test('says its head on each page and parts no row', async () => {
    const rows = elements(await made, 'w:tr');
    expect(rows.map(row => /<w:tblHeader\/>/u.test(row))).toEqual([true, false, false]);
    expect(rows.every(row => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  test('has cells that reach over others, are shaded and have an outline', async () => {
    const cells = elements(await made, 'w:tr').flatMap(row => elements(row, 'w:tc'));
    expect(cells.filter(cell => cell.includes('<w:gridSpan w:val="2"/>')).map(said)).toEqual(['2022']);
    expect(cells.filter(cell => cell.includes('<w:vMerge w:val="restart"/>')).map(said)).toEqual(['A']);
    expect(cells.filter(cell => cell.includes('<w:shd ')).map(said)).toEqual(['1', '2']);
    expect(cells.find(cell => said(cell) === 'A')).toMatch(/<w:tcBorders><w:top [^>]*single/u);
  });

  test('is as wide as its columns', async () => {
    const widths = [...(await made).matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), -1);
  });
});

test.each([
  [false, 0],
  [true, 1],
])('a grid stands on a sheet that lies when it is so wide: %s', async (isWide, sheets) => {
  const xml = await xmlOf(paper([figure({ ...grid, isWide })]));
  expect(xml.split('w:orient="landscape"').length - 1).toBe(sheets);
});

test('every figure of a large plan is there as tables, each with its words', async () => {
  const made = paperOf(composed(40));
  const figures = made.blocks.filter(block => block.kind === 'figure');
  const xml = await xmlOf(made);
  expect(figures).toHaveLength(4);
  expect(xml.split('<w:tblDescription ').length - 1).toBe(figures.flatMap(({ grids }) => grids).length);
});
