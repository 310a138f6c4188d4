import { expect, test } from 'vitest';
import { piecesNeeded } from '../../../src/plan/wording/needed.ts';
import { randomFrom } from '../../bent-plans.js';

test.each([
  ['kommissori', ['kommissori']],
  ['støtteerklæring|tilsagn(?!stidspunkt)', ['støtteerklæring', 'tilsagn']],
  // What may be left out is no piece, and what stands once or more is.
  ['(?:an)?søge[rs]?|fonde?', ['søge', 'fond']],
  ['fonde+n', ['fonde']],
  ['^(?:den )?samle(?:de|t)$', ['samle']],
  // The group whose shortest piece is longest.
  ['(?<![\\wæøåé])(?:skal|vil) (?:[a-z]+ ){0,2}(?:drøftes|besluttes)(?![\\wæøåé])', ['drøftes', 'besluttes']],
  ['del-?\\s?aftale', ['aftale']],
  ['bl\\.a\\. naboer', ['bl.a. naboer']],
  ['\\bfonden\\b', ['fonden']],
  // Nothing that must be there, or too little of it.
  ['[a-z]+', undefined],
  ['fonden|\\d+', undefined],
  ['fonden|', undefined],
  ['lbf|bl', undefined],
  // Signs that are not read here.
  ['\\p{L}fonden', undefined],
  ['(?<navn>fonden)', undefined],
])('%s needs %j', (source, pieces) => {
  expect(piecesNeeded(source)).toEqual(pieces);
});

test('whatever a pattern hits has one of the pieces that it needs', () => {
  const random = randomFrom(8);
  const oneOf = <Thing>(...things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
  const patternOf = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const group = () => `${oneOf('(', '(?:')}${patternOf(depth - 1)}|${patternOf(depth - 1)})`;
      const around = () => `${oneOf('(?=', '(?!', '(?<=', '(?<!')}${patternOf(depth - 1)})`;
      const times = oneOf('', '', '', '?', '{0,2}', '{2}', '{1,2}', '{1,2}?');
      if (depth > 0 && random() < 0.3) return oneOf(() => group() + oneOf('', '?', '{0,2}'), around)();
      if (random() < 0.1) return oneOf('\\b', '^', '$');
      return oneOf('abc', 'bca', 'cab ', 'a\\.b', '[ab]', '.', '\\w') + times;
    }).join(oneOf('', '', '|'));
  const textOf = () => Array.from({ length: 4 }, () => oneOf('abc', 'bca', 'cab ', 'a.b', 'a', 'b', ' ')).join('');
  let hits = 0;
  for (let at = 0; at < 5000; at++) {
    const source = patternOf(2);
    const pieces = piecesNeeded(source);
    for (let number = 0; pieces && number < 5; number++) {
      const text = textOf();
      const [found] = new RegExp(source).exec(text) ?? [];
      if (found === undefined) continue;
      hits++;
      if (!pieces.some(piece => text.includes(piece))) expect.fail(`${source} hits »${text}« without ${pieces}`);
    }
  }
  expect(hits).toBeGreaterThan(1000);
});
