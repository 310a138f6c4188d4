import { describe, expect, test } from 'vitest';
import { remembered } from '../../src/plan/remembered.ts';

/** A function that is remembered, and the texts that it was really asked about. */
function asked<Answer>(of: (text: string) => Answer) {
  const texts: string[] = [];
  const ask = remembered(text => {
    texts.push(text);
    return of(text);
  });
  return { ask, texts };
}

describe('a function that is remembered', () => {
  test('is asked once about each text, also where it gives nothing', () => {
    const { ask, texts } = asked(text => (text === 'a' ? undefined : text.length));
    expect(['a', 'bb', 'a', 'bb'].map(ask)).toEqual([undefined, 2, undefined, 2]);
    expect(texts).toEqual(['a', 'bb']);
  });

  test('is not taken for another that is asked about the same text', () => {
    const one = asked(text => `${text}1`);
    const other = asked(text => `${text}2`);
    expect([one.ask('a'), other.ask('a'), one.ask('a')]).toEqual(['a1', 'a2', 'a1']);
  });

  test('forgets texts when there are too many, and not those that are asked about all the time', () => {
    const { ask, texts } = asked(text => text.length);
    for (let at = 0; at < 50; at++) {
      ask('every time');
      ask(`${at}`.padEnd(100_000, '.'));
    }
    ask('0'.padEnd(100_000, '.'));
    expect(texts.filter(text => text === 'every time')).toHaveLength(1);
    expect(texts.filter(text => text === '0'.padEnd(100_000, '.'))).toHaveLength(2);
  });
});
