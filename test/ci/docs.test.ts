import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { helhed } from '../cli/run.ts';

const page = readFileSync('docs/ci.md', 'utf8');
const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const { inputs } = parse(readFileSync('action.yml', 'utf8'));
const hooks: readonly { readonly id: string }[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const examples = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text ?? '');
const [github = '', preCommit = '', gitlab = ''] = examples;
const rows = (heading: string) =>
  [
    ...(page.split(`\n## ${heading}\n`)[1] ?? '')
      .split('\n## ', 1)
      .join()
      .matchAll(/^\| (`[^|]+`) \|/gm),
  ].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe('docs/ci.md', () => {
  test('shows a workflow that GitHub takes, with inputs that the action has', async () => {
    const trace = { info: () => {}, verbose: () => {}, error: () => {} };
    const { context, value } = parseWorkflow({ name: 'planer.yml', content: github }, trace);
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    const steps: readonly { readonly uses: string; readonly with: object }[] = parse(github).jobs.helhed.steps;
    const step = steps.find(({ uses }) => uses === `OWNER/helhed@v${version}`);
    expect(Object.keys(step?.with ?? {}).filter(name => !(name in inputs))).toEqual([]);
  });

  test('shows a workflow that runs once for a pull request, and uploads only what was written', () => {
    const { on, jobs } = parse(github);
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    const uploads: readonly { readonly uses: string; readonly if?: string; readonly with: Record<string, string> }[] =
      jobs.helhed.steps;
    const conditions = uploads
      .filter(({ uses }) => uses.includes('/upload-'))
      .map(({ if: condition, with: { sarif_file, path } }) => [condition, sarif_file ?? path]);
    expect(conditions).toHaveLength(2);
    for (const [condition, file] of conditions) expect(condition).toBe(`always() && hashFiles('${file}') != ''`);
  });

  test('names every input and every hook, and no other', () => {
    expect([...rows('GitHub Actions')].sort()).toEqual(Object.keys(inputs).sort());
    expect(rows('pre-commit')).toEqual(hooks.map(({ id }) => id));
    expect(parse(preCommit).repos[0]).toMatchObject({ rev: `v${version}`, hooks: [{ id: 'helhed-check' }] });
  });

  test('shows command lines that do what is said of them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'helhed-ci-'));
    mkdirSync(join(folder, 'planer'));
    writeFileSync(join(folder, 'planer/plan.yaml'), whole);
    const lines = [...page.matchAll(/node_modules\/\.bin\/helhed (.*)$/gm)].map(([, line]) => line ?? '');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(helhed(line.split(' '), { cwd: folder })).toMatchObject({ code: 0 });
    const { artifacts } = parse(gitlab).helhed;
    for (const file of [...artifacts.paths, ...Object.values<string>(artifacts.reports)])
      expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
  });
});
