import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { cases, context } from './looked-at.ts';

const schema = JSON.parse(readFileSync('schemas/helhed.report.schema.json', 'utf8'));
const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

const failures = [{ da: 'Filen »x« findes ikke.', en: 'The file "x" does not exist.' }];

test.each(cases)('%s is as the schema of the report says', (_, files) => {
  for (const language of ['da', 'en'] as const) {
    const report: unknown = JSON.parse(reporters.json(files, { ...context, language, failures }));
    expect(isValid(report), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  }
});

test('the schema lets nothing be left out and nothing be put in', () => {
  const report = JSON.parse(reporters.json([], context));
  expect(isValid({ ...report, more: 1 })).toBe(false);
  expect(Object.keys(report).filter(key => isValid({ ...report, [key]: undefined }))).toEqual([]);
});
