import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { describe, expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import { declared } from '../src/cli/program.ts';
import { comparison } from '../src/comparison.ts';
import { explain } from '../src/explain.ts';
import { overview } from '../src/overview.ts';
import { reporters } from '../src/report/index.ts';
import { severityWords } from '../src/report/report.ts';
import { rules } from '../src/rules/index.ts';
import { manPage } from './man-page.ts';
import { terminalPicture } from './terminal-picture.ts';

type Schema = { [key: string]: unknown };

/** Every scalar in a plan is text as typed, so a number in the schema (there for other YAML readers) is a string here. */
function asText(schema: unknown, insideProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => asText(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  // Words beside a `$ref` would make a type of their own for each place it stands.
  if (!insideProperties && '$ref' in schema) return { $ref: schema.$ref };
  const entries = Object.entries(schema as Schema)
    .filter(([key]) => insideProperties || !['title', 'examples', 'format'].includes(key))
    .map(([key, value]): [string, unknown] => {
      if (!insideProperties && key === 'type' && Array.isArray(value))
        return [key, value.filter(type => type !== 'number')];
      return [key, asText(value, !insideProperties && ['properties', '$defs'].includes(key))];
    });
  return Object.fromEntries(entries);
}

test('the types of a plan are those of the schema', async () => {
  const schema = JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8')) as Schema;
  const types = await compile({ ...(asText(schema) as Schema), title: 'Plan' }, 'Plan', {
    additionalProperties: false,
    bannerComment: '// Made from schemas/helhedsplan.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 120 },
  });
  await expect(types).toMatchFileSnapshot('../src/plan/plan.generated.ts');
});

describe('the pages of the rules', () => {
  test.each(rules.map(rule => [rule.code, rule] as const))('docs/regler/%s.md', async (code, rule) => {
    await expect(explain(rule, 'da')).toMatchFileSnapshot(`../docs/regler/${code}.md`);
  });

  test('docs/regler/README.md', async () => {
    const rows = rules.map(
      ({ code, title, severity }) => `| [${code}](${code}.md) | ${severityWords[severity].one.da} | ${title.da} |`,
    );
    const page = `# Reglerne\n\nHver regel har sin egen side: hvad den spørger om, hvorfor, hvem der spørger, og hvordan et godt svar kan se ud. Den samme tekst vises af \`helhed forklar HP501\`.\n\n| Kode | Alvor | Hvad den finder |\n|---|---|---|\n${rows.join('\n')}\n`;
    await expect(page).toMatchFileSnapshot('../docs/regler/README.md');
  });

  test('there is no page of a rule that is not there', () => {
    const pages = rules.map(({ code }) => `${code}.md`);
    expect(readdirSync('docs/regler').filter(page => page !== 'README.md' && !pages.includes(page))).toEqual([]);
  });
});

test('docs/programmer.md', async () => {
  await expect(comparison('da')).toMatchFileSnapshot('../docs/programmer.md');
});

test('the picture of the report in the README', async () => {
  const file = 'examples/udkast/birkeparken.helhedsplan.yaml';
  const { document, reading, findings } = examine(readFileSync(file), file);
  const report = reporters.terminal([{ file, text: document.text, findings, overview: overview(reading) }], {
    language: 'da',
    colour: true,
    width: 100,
    version: '0.0.0',
  });
  const picture = terminalPicture(`\u001b[2m$\u001b[22m helhed tjek ${file}\n\n${report}`, `helhed tjek ${file}`);
  await expect(picture).toMatchFileSnapshot('../docs/rapport.svg');
});

describe.each([
  ['en', 'docs/man/helhed.1'],
  ['da', 'docs/man/da/helhed.1'],
] as const)('the manual (%s)', (language, path) => {
  const page = manPage(
    declared({ ...process, language, width: 100, colour: false, version: '' }, () => {}),
    language,
  );

  test(path, async () => {
    await expect(page).toMatchFileSnapshot(`../${path}`);
  });

  test('has nothing that mandoc complains of', () => {
    const { error, stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: page, encoding: 'utf8' });
    if (error) throw new Error('mandoc could not be run. Install it: apt-get install mandoc', { cause: error });
    // The page has no date: it would differ from one day to the next.
    expect(stdout.split('\n').filter(line => line !== '' && !line.includes('missing date'))).toEqual([]);
  });
});
