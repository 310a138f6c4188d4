import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name): readonly [string, string] => [
  name,
  readFileSync(join(folder, name), 'utf8'),
]);
const trace = { info: () => {}, verbose: () => {}, error: () => {} };

/** What GitHub's own reader of workflows finds wrong in one. */
async function faults(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe.each(workflows)('%s', (name, content) => {
  test('is a workflow to GitHub', async () => {
    expect(await faults(name, content)).toEqual([]);
  });

  test('takes actions only by the commit that they are, and says its version', () => {
    const uses = [...content.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses).not.toEqual([]);
    for (const action of uses) expect(action).toMatch(/^[a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may by itself only read, ends in time, and hands no one its key', () => {
    const { permissions, jobs } = parse(content);
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values<Record<string, unknown>>(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(content).not.toMatch(/secrets\./);
    expect(content.split('actions/checkout@').length).toBe(content.split('persist-credentials: false').length);
  });

  test('runs only commands that package.json and the repository have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const asked = [...content.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(asked.filter(script => !(script in scripts))).toEqual([]);
  });
});

test('the reader does find faults', async () => {
  expect(await faults('bad.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepps: []\n')).toEqual([
    expect.stringContaining("Unexpected value 'stepps'"),
  ]);
});
