import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, check } from '../src/check.ts';
import { phases } from '../src/plan/programme.ts';
import { programmes } from '../src/plan/programmes/index.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { planWith } from './rules/plan-with.ts';

/** `12 HP501` for each marked line, and for each finding: the two are to be the same. */
const marked = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) => (/(?<=# )HP[ HP\d]*$/.exec(line)?.[0].split(' ') ?? []).map(code => `${at + 1} ${code}`));
const found = (text: string | Uint8Array, options?: CheckOptions) =>
  check(text, undefined, options).map(({ code, range }) => `${range.start.line} ${code}`);

/** Files beside the plan, for the rule that looks for them. */
const beside: Readonly<Record<string, CheckOptions>> = {
  HP134: { exists: path => path === 'bilag/budget.xlsx' },
};

/** Rules that speak of how a file is saved, which no text can show. */
const bytes: Readonly<Record<string, (text: string) => Uint8Array>> = {
  HP010: text => Uint8Array.from(text, letter => letter.charCodeAt(0)),
  HP011: text => Buffer.from(`PK\u0003\u0004\u0000${text}`),
  HP027: text => Buffer.from(text.padEnd(20_000_001)),
};

describe.each(programmes.map(({ id }) => id))('the whole plan under %s has no gaps', id => {
  test.each(phases)('as %s', fase => expect(found(planWith(`program: ${id}\nfase: ${fase}`))).toEqual([]));
});

describe.each(rules.map(rule => [rule.code, rule.name, rule] as const))('%s %s', (code, _, rule: Rule) => {
  const save = bytes[code] ?? ((text: string) => text);

  test('its bad example gives its finding, on its line and no other', () => {
    const text = planWith(rule.example.bad);
    expect(found(save(text), beside[code])).toEqual(
      code === 'HP011' || code === 'HP027'
        ? [`1 ${code}`]
        : code === 'HP010'
          ? [`${firstForeignLine(text)} HP010`]
          : marked(text),
    );
  });

  test('its good example gives none', () => {
    expect(found(planWith(rule.example.good), beside[code])).toEqual([]);
  });

  test('its texts are there in both languages', () => {
    for (const text of [rule.title, rule.why, rule.fix]) {
      expect(text.da).toMatch(/^\S.*\S$/s);
      expect(text.en).toMatch(/^\S.*\S$/s);
      expect(text.da).not.toBe(text.en);
    }
  });
});

const firstForeignLine = (text: string) => text.slice(0, text.search(/[^\u0000-\u007f]/)).split('\n').length;

test('every file of a rule is in the list, once and by its name', () => {
  const files = readdirSync('src/rules').filter(
    file => !['annex.ts', 'answer.ts', 'finding.ts', 'index.ts', 'page.ts', 'rule.ts', 'unsaid.ts'].includes(file),
  );
  expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test('every code is used once', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
