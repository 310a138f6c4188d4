import { expect, test } from 'vitest';
import { explain } from '../src/explain.ts';
import { rules } from '../src/rules/index.ts';

const whereOf = (code: string, language: 'da' | 'en') => {
  const page = explain(rules.find(rule => rule.code === code)!, language);
  return page.split('\n').filter(line => line.startsWith('- ') && page.indexOf(line) > page.lastIndexOf('\n## '));
};
const beginnings = (code: string, language: 'da' | 'en' = 'da') =>
  whereOf(code, language).map(line => line.slice(0, line.indexOf(': ')));

test.each([
  ['HP501', ['- Alle programmer']],
  ['HP401', ['- 2006-10 og 2011-14 (bør)', '- 2015-18-midlerne', '- 2019-26-midlerne']],
])('%s names programmes that ask alike together', (code, expected) => expect(beginnings(code)).toEqual(expected));

test('in English', () =>
  expect(beginnings('HP401', 'en')).toEqual([
    '- 2006-10 and 2011-14 (should)',
    '- The 2015-18 funds',
    '- The 2019-26 funds',
  ]));

test('helhed is not named twice', () =>
  expect(whereOf('HP136', 'da')).toEqual([
    '- helheds eget råd. Det siger helhed selv. Det er ikke et krav fra Landsbyggefonden.',
  ]));

test('a statute is read in the statute', () =>
  expect(whereOf('HP115', 'da').find(line => line.includes('§ 91 a'))).toContain('Læst i loven selv.'));
