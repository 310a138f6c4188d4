import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { cases, context } from './looked-at.ts';

/** What GitLab's handbook asks of each issue (Code Quality, "Code Quality report format"). */
const isValid = new Ajv2020({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // From the top of the repository, and not begun with `./`.
          path: { type: 'string', pattern: '^(?!/|\\./|\\.\\./)[^\\\\]+$' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

test.each(cases)('%s is a report that GitLab reads', async (_, files) => {
  const issues: readonly Issue[] = JSON.parse(await reporters.gitlab(files, context));
  expect(isValid(issues), JSON.stringify(isValid.errors)).toBe(true);
  const findings = files.flatMap(({ findings }) => findings);
  const severities = { error: 'major', warning: 'minor', note: 'info' };
  expect(
    issues.map(({ check_name, location, severity }) => [check_name, severity, location.path, location.lines.begin]),
  ).toEqual(findings.map(({ code, file, range, severity }) => [code, severities[severity], file, range.start.line]));
  // GitLab counts two issues with one fingerprint as one.
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});
