import { describe, expect, test } from 'vitest';
import { bullets, heading, paragraph, table } from '../../src/publishing/blocks.ts';
import { atTerminal } from '../../src/report/paper.ts';

const blocks = [
  heading(1, '4. plan <img src=x> *ja*'),
  paragraph('4. klasse mødes [her](sted).'),
  heading(2, 'Penge'),
  ...bullets([[paragraph([{ strong: 'Lokal:' }, ' 250.000 kr., 25,0 %'])]]),
  heading(3, 'Hvem'),
  ...table(
    [{ head: 'Hvem betaler' }, { head: 'Beløb', figures: true }],
    [
      ['Landsbyggefonden', '11.560.000 kr.'],
      ['Byen', '310.000 kr.'],
    ],
  ),
];

test('without colours, headings have a line under them, figures stand to the right, and no sign is escaped', () => {
  expect(atTerminal({ blocks }, { colour: false, width: 76 })).toBe(`4. plan <img src=x> *ja*
========================

4. klasse mødes [her](sted).

Penge
-----

• Lokal: 250.000 kr., 25,0 %

Hvem

Hvem betaler               Beløb
Landsbyggefonden  11.560.000 kr.
Byen                 310.000 kr.
`);
});

test('with colours, headings are bold and have none', () => {
  const shown = atTerminal({ blocks }, { colour: true, width: 76 });
  expect(shown).toContain('\u001b[1mPenge\u001b[22m');
  expect(shown).not.toContain('----');
});

describe('a number is not parted from its unit', () => {
  test.each(Array.from({ length: 40 }, (_, at) => 40 + at))('in %i columns', width => {
    const text = 'De giver 250.000 kr. i år og 25,0 % af det hele, altså 1,5 mio. kr. over fire år. Det er kraftigt.';
    expect(atTerminal({ blocks: [paragraph(text)] }, { colour: false, width })).not.toMatch(/\d\n *(?:kr\.|%|mio)/u);
  });
});
