import { expect, test } from 'vitest';
import { parse } from '../../src/document/document.ts';
import { haveSamePlaces } from '../../src/page/same-places.ts';

const plan = 'titel: Vi\nskridt: [en, to, tre]\nbudget: { i_alt: 5, tekst: fem }\n';

test.each([
  ['nothing', plan, true],
  ['a comment', `# Ny.\n${plan}`, true],
  ['a text', plan.replace('Vi', 'Os'), true],
  ['a text in a list', plan.replace('to', 'to ting'), true],
  ['two texts, which may be one that was moved', plan.replace('en, to', 'to, en'), false],
  ['an item that has come', plan.replace('en,', 'nul, en,'), false],
  ['an item that has gone', plan.replace('en,', ''), false],
  ['a field that has come', `${plan}område: Parken\n`, false],
  ['a field that has another name', plan.replace('titel', 'område'), false],
  ['a text that has become fields', plan.replace('Vi', '{ hvad: Vi }'), false],
  ['a list that has become fields', plan.replace('[en, to, tre]', '{ 0: en, 1: to, 2: tre }'), false],
  ['everything', '', false],
])('what somebody else has changed: %s', (_, text, expected) => {
  expect(haveSamePlaces(parse(plan).data, parse(text).data)).toBe(expected);
});
