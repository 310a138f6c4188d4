import { describe, expect, test } from 'vitest';
import { type Box, sheet } from '../../../src/publishing/drawing.ts';
import { unitsOf } from '../../../src/submission/figures/organisation-levels.ts';
import { type Area, drawnPlans, figuresOf, manuscript, textAreas, textsOf } from './drawn.ts';

const overlaps = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const areaOfBox = ({ height, width, x, y }: Box): Area => ({ left: x, right: x + width, top: y, bottom: y + height });
const holds = (a: Area, b: Area) => a.left <= b.left && b.right <= a.right && a.top <= b.top && b.bottom <= a.bottom;

describe.each(drawnPlans)('the figures of %s', (_, plan) => {
  const figures = figuresOf(plan);
  const drawings = figures.flatMap(({ drawings, id }) => drawings.map(drawing => ({ id, drawing })));

  test('have room on a page each', () => {
    expect(drawings.filter(({ drawing }) => drawing.width !== sheet.width || drawing.height > sheet.height)).toEqual(
      [],
    );
  });

  test('have no text outside them', () => {
    const outside = drawings.flatMap(({ drawing, id }) =>
      textAreas(drawing)
        .filter(
          ({ bottom, left, right, top }) => left < 0 || right > drawing.width || top < 0 || bottom > drawing.height,
        )
        .map(({ text }) => [id, text]),
    );
    expect(outside).toEqual([]);
  });

  test('have no text over another', () => {
    const over = drawings.flatMap(({ drawing, id }) => {
      const areas = textAreas(drawing);
      return areas.flatMap((one, at) =>
        areas.slice(at + 1).flatMap(other => (overlaps(one, other) ? [[id, one.text, other.text]] : [])),
      );
    });
    expect(over).toEqual([]);
  });

  test('have no text over the edge of its box', () => {
    const over = drawings.flatMap(({ drawing, id }) => {
      const boxes = drawing.shapes.flatMap(shape => (shape.kind === 'box' && shape.height > 20 ? [shape] : []));
      return textAreas(drawing).flatMap(area => {
        const around = boxes.filter(
          ({ height, width, x, y }) =>
            area.left >= x && area.left < x + width && area.top >= y && area.top < y + height,
        );
        const crossed = around.filter(({ height, width, x, y }) => area.right > x + width || area.bottom > y + height);
        return crossed.map(() => [id, area.text]);
      });
    });
    expect(over).toEqual([]);
  });

  test('have no box over the edge of another', () => {
    const over = drawings.flatMap(({ drawing, id }) => {
      if (id !== 'organisation') return [];
      const boxes = drawing.shapes.flatMap(shape => (shape.kind === 'box' ? [areaOfBox(shape)] : []));
      return boxes.flatMap((one, at) =>
        boxes.slice(at + 1).filter(other => overlaps(one, other) && !holds(one, other) && !holds(other, one)),
      );
    });
    expect(over).toEqual([]);
  });

  test('have every name of the organisation', () => {
    const chart = figures.find(({ id }) => id === 'organisation');
    const letters = (text: string) => text.replace(/[\s\u00ad-]/gu, '');
    const drawn = letters((chart ? textsOf(chart) : []).join(''));
    const units = chart ? unitsOf(manuscript(plan)) : [];
    expect(units.map(({ name }) => letters(name)).filter(name => !drawn.includes(name))).toEqual([]);
  });

  test('have an id each, and words for who cannot see them', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.filter(({ caption, description }) => caption === '' || !/[.!?]$/u.test(description))).toEqual([]);
  });

  test('have grids whose rows fill their columns', () => {
    for (const { grids } of figures)
      for (const { rows, widths } of grids) {
        const cells = rows.flat().reduce((sum, { columns = 1, rows: down = 1 }) => sum + columns * down, 0);
        expect(cells).toBe(rows.length * widths.length);
      }
  });
});

test('every kind of figure is drawn, and those of many activities in several drawings', () => {
  const [, many = ''] = drawnPlans.find(([name]) => name.startsWith('60')) ?? [];
  const figures = figuresOf(many);
  expect(figures.map(({ id }) => id)).toEqual(['maal', 'organisation', 'budget', 'milepaele']);
  expect(figures.filter(({ drawings }) => drawings.length < 2).map(({ id }) => id)).toEqual([]);
});
