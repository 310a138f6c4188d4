import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const require = createRequire(import.meta.url);

test('the built program keeps every page, and apart from what checks a plan', () => {
  expect(require('../../dist/rule-pages.cjs')).toEqual(
    Object.fromEntries(rules.map(({ code, title, why, fix, example }) => [code, { title, why, fix, example }])),
  );
  const chunks = readdirSync('dist').filter(name => /^(?!index|library|word).*\.js$/u.test(name));
  const code = chunks.map(name => readFileSync(`dist/${name}`, 'utf8')).join('\n');
  expect(rules.filter(({ why }) => code.includes(why.da)).map(({ name }) => name)).toEqual([]);
});
