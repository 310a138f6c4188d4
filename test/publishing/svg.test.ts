import { describe, expect, test } from 'vitest';
import { box, diamond, hatching, line, type Shape, words } from '../../src/publishing/drawing.ts';
import { inLines, inOneLine, lengthOf } from '../../src/publishing/lettering.ts';
import { svg } from '../../src/publishing/svg.ts';

const drawn = (...shapes: readonly Shape[]) => svg({ width: 100, height: 50, shapes }, 'x', 'Titel', 'Tekst');

test.each<readonly [string, Shape, string]>([
  ['a box', box(1, 2, 30.126, 4, 'wash'), '<rect class="wash" x="1" y="2" width="30.13" height="4"/>'],
  [
    'a line',
    line(
      [
        [0, 1],
        [2.5, 3],
      ],
      'link',
    ),
    '<polyline class="link" points="0,1 2.5,3"/>',
  ],
  ['a mark', diamond(10, 10, 4, 'full'), '<polygon class="full" points="10,6 14,10 10,14 6,10"/>'],
  ['a text', words(1, 2, 'a', { size: 10 }), '<text class="ink" x="1" y="2" font-size="10">a</text>'],
  [
    'a text that is bold and ends there',
    words(1, 2, 'a', { anchor: 'end', bold: true, look: 'soft' }),
    '<text class="soft" x="1" y="2" text-anchor="end" font-size="12" font-weight="600">a</text>',
  ],
  ['a text that could do harm', words(0, 0, '</text><script>&"'), '>&lt;/text&gt;&lt;script&gt;&amp;&quot;</text>'],
])('%s', (_, shape, xml) => {
  expect(drawn(shape)).toContain(xml);
});

test('it is a picture with its title and its words', () => {
  const text = svg({ width: 100, height: 50, shapes: [] }, 'figur-x', 'A & B', '<x>');
  expect(text).toBe(
    '<svg viewBox="0 0 100 50" role="img" aria-labelledby="figur-x-titel" aria-describedby="figur-x-tekst">\n<title id="figur-x-titel">A &amp; B</title>\n<desc id="figur-x-tekst">&lt;x&gt;</desc>\n</svg>',
  );
});

test('slanting lines stay within their box', () => {
  for (const [width, height] of [
    [100, 16],
    [3, 16],
    [16, 100],
  ] as const) {
    const points = hatching(box(10, 20, width, height, 'frame')).flatMap(({ points }) => points);
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(([x, y]) => x < 10 || x > 10 + width || y < 20 || y > 20 + height)).toEqual([]);
  }
});

describe('a text in lines', () => {
  const letters = { size: 12 };

  test.each([
    ['at a seam of the word', 'Beskæftigelsesindsatskoordinator', 130, ['Beskæftigelses-', 'indsatskoordinator']],
    ['between syllables', 'Fritidspædagogerne', 95, ['Fritids-', 'pædagogerne']],
    ['with no other hyphen than its own', 'Social-og-sundhedsudvalget', 85, ['Social-og-', 'sundheds-', 'udvalget']],
    ['never from its unit', 'Ved 25 %', 50, ['Ved', '25\u00a0%']],
    ['at spaces first', 'Unge i job', 50, ['Unge i', 'job']],
  ])('is divided %s', (_, text, width, lines) => {
    expect(inLines(text, width, letters)).toEqual(lines);
  });

  test('has no line that is too wide, and loses no letter', () => {
    const text = `${'Ø'.repeat(70)} ${'a-b/c'.repeat(20)} Beskæftigelsesindsatsområdekoordinatorerne og W`;
    for (const width of [20, 40, 75, 200]) {
      const lines = inLines(text, width, letters);
      expect(lines.filter(line => lengthOf(line, letters) > width)).toEqual([]);
      expect(lines.join('').replace(/[ -]/gu, '')).toBe(text.replace(/[ -]/gu, ''));
    }
  });

  test('ends in … when there are no more lines', () => {
    expect(inLines('en to tre fire fem seks', 40, letters, 2)).toEqual(['en to', 'tre…']);
    expect(inOneLine('en to tre', 500, letters)).toBe('en to tre');
  });

  test('is done at once, however long it is', () => {
    expect(inLines('æ'.repeat(100_000), 100, letters, 3)).toHaveLength(3);
    expect(inLines('en '.repeat(100_000), 100, letters, 3)).toHaveLength(3);
  });
});
