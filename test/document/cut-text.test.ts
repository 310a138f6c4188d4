import { describe, expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { readFast } from '../../src/document/fast.ts';

/** What is told of as cut off in a line. */
const cutOff = (line: string) => parse(`${line}\n`).traps.flatMap(({ kind, text }) => (kind === 'hash' ? [text] : []));

describe('a comment that seems to be the rest of a text is told of', () => {
  test.each([
    ['mål: Idræt og # musik', '# musik'],
    ['mål: Idræt, # musik', '# musik'],
    ['mål: Sport (idræt # musik)', '# musik)'],
    ['mål: Vi deltager med hold nr. # 2', '# 2'],
    ['titel: Mål # 1 for børn', '# 1 for børn'],
    ['titel: Udkast # 2', '# 2'],
    ['titel: Mål #1', '#1'],
    ['- Kor og   # musik', '# musik'],
    ['{ mål: Kor og # musik\n}', '# musik'],
  ])('%s', (line, cut) => {
    expect(cutOff(line)).toEqual([cut]);
    expect(readFast(`${line}\n`)).toBeUndefined();
  });
});

describe('a comment is left in peace', () => {
  test.each([
    'mål: Idræt # tjek tallet',
    'mål: Flere går til musik # 12 hold',
    'mål: Sport (idræt og musik) # tjek',
    'mål: 60 unge # fra ansøgningen, side 4',
    'titel: Mål # tjek',
    'mål: # 1',
    'mål: ## noget og # mere',
    "mål: 'Idræt og' # musik",
    'mål: |\n  Idræt og # musik',
    'år: 2024 # helhed: ignorer HP501 fordi det er aftalt',
    'mål: Idræt og\n# musik',
  ])('%s', line => expect(cutOff(line)).toEqual([]));
});

test('a hostile line is looked through in linear time', () => {
  const long = 200_000;
  for (const line of ['(', ' (', '( ', ',', ' og', 'a (b '].map(part => part.repeat(long / part.length)))
    expect(cutOff(`mål: x${line}`)).toEqual([]);
});
