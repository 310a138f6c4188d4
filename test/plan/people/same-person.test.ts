import { describe, expect, test } from 'vitest';
import { personKey } from '../../../src/plan/people/same-person.ts';

describe('one and the same', () => {
  test.each([
    ['Fritidsjobvejlederen', 'fritidsjobvejleder'],
    ['Den sociale vicevært', 'Social vicevært'],
    ['Mette Hansen', 'Mette  Hansen (orlov til maj)'],
    ['Mette Hansen, projektleder', 'Mette Hansen'],
    ['A\u030age Ærø', 'Åge Ærø'],
    ['Job- og uddannelsescoachen', 'job- og uddannelsescoach.'],
  ])('%s and %s', (one, other) => expect(personKey(one)).toBe(personKey(other)));
});

describe('two', () => {
  test.each([
    ['Mette Hansen', 'Mette Jensen'],
    ['Projektmedarbejderen for tryghed', 'Projektmedarbejderen for børn'],
    ['Direktøren for Boligforeningen A', 'Direktøren for Boligforeningen B'],
    ['Karen Mads', 'Karen Madsen'],
  ])('%s and %s', (one, other) => expect(personKey(one)).not.toBe(personKey(other)));
});
