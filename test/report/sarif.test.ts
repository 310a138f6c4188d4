import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import { reporters } from '../../src/report/index.ts';
import type { Checked } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { whole } from '../rules/plan-with.ts';
import { cases, context, hostileName, huge, lookedAt } from './looked-at.ts';

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { uri: isUri, 'uri-reference': true, 'date-time': true, uuid: true },
});
const isValid = ajv.compile(JSON.parse(readFileSync('test/report/schemas/sarif-2.1.0.json', 'utf8')));

function isUri(text: string): boolean {
  return URL.canParse(text);
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region: Region;
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { text: string } }[];
    }[];
  }[];
}
interface Descriptor {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
      readonly columnKind: string;
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
      }[];
      readonly results: readonly Result[];
    },
  ];
}

const logOf = async (files: readonly Checked[], more: Partial<typeof context> = {}): Promise<Log> =>
  JSON.parse(await reporters.sarif(files, { ...context, ...more }));
const runOf = async (...given: Parameters<typeof logOf>) => (await logOf(...given)).runs[0];
const fingerprintsOf = async (text: string) =>
  (await runOf([lookedAt(text)])).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

test('stands in one line, but for a person to look at', async () => {
  const files = [lookedAt(whole)];
  const [packed, shown] = [false, true].map(isForEyes => reporters.sarif(files, { ...context, isForEyes }));
  expect((await packed)?.trimEnd()).not.toContain('\n');
  expect(await shown).toMatch(/^\{\n {2}"\$schema"/);
  expect(JSON.parse((await shown) ?? '')).toEqual(JSON.parse((await packed) ?? ''));
});

describe.each(cases)('%s', (_, files) => {
  test('is SARIF 2.1.0, with what GitHub wants of each rule and result, in both languages', async () => {
    for (const language of ['da', 'en'] as const) {
      const log = await logOf(files, { language });
      expect(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
      const { tool, results } = log.runs[0];
      const found = new Set(results.map(({ ruleId }) => ruleId));
      const demands = files.flatMap(({ demands = [] }) => demands);
      expect(tool.driver.rules.map(({ id }) => id)).toEqual([...rules, ...demands].map(({ code }) => code));
      for (const { id, fullDescription, help, name, properties, shortDescription } of tool.driver.rules) {
        const sizes = [shortDescription.text, fullDescription.text, help.text].map(text => text.length);
        expect([id, Math.min(...sizes) > 0, sizes[0]! <= 1024, sizes[1]! <= 1024]).toEqual([id, true, true, true]);
        expect(name).toMatch(/^[A-Z][A-Za-z\d]*$/);
        expect([id, properties.tags.length]).toEqual([id, 2]);
        const page = rules.find(({ code }) => code === id);
        if (page) expect([id, help.markdown]).toEqual([id, found.has(id) ? explain(page, language).trim() : undefined]);
      }
      const expected = files.flatMap(({ findings, waived = [] }) => [
        ...findings,
        ...waived.map(({ finding }) => finding),
      ]);
      expect(results.map(({ ruleId }) => ruleId)).toEqual(expected.map(({ code }) => code));
      for (const [at, { level, locations, message, partialFingerprints, ruleId, ruleIndex }] of results.entries()) {
        expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        expect(level).toBe(expected[at]?.severity);
        expect(message.text).not.toBe('');
        expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{40}$/);
        const { artifactLocation, region } = locations[0]!.physicalLocation;
        expect(artifactLocation.uri).toMatch(/^(?!\/|\.\.)[\w./~!'()*%-]+$/);
        expect(decodeURIComponent(artifactLocation.uri)).toBe(expected[at]?.file);
        const { endColumn, endLine, startColumn, startLine } = region;
        expect([startLine, startColumn, endLine, endColumn].every(number => number >= 1)).toBe(true);
        expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(startLine * 1e6 + startColumn);
      }
      const hashes = results.map(result => result.partialFingerprints.primaryLocationLineHash);
      expect(new Set(hashes).size).toBe(hashes.length);
    }
  });
});

test('columns are counted in UTF-16 units, also after æøå and signs outside the first plane', async () => {
  const text = whole
    .replace('fase: helhedsplan', 'fase: helhedsplan # 😀 æøå')
    .replace(
      '      - titel: Fritidsjob',
      '      - { titel: "😀 æøå", mål: Flere unge har job i 2024, ukendt: 1 }\n      - titel: Fritidsjob',
    );
  const { columnKind, results } = await runOf([lookedAt(text)]);
  expect(columnKind).toBe('utf16CodeUnits');
  const found = results.find(({ ruleId }) => ruleId === 'HP003')!;
  const { region } = found.locations[0]!.physicalLocation;
  const line = text.split('\n')[region.startLine - 1]!;
  expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('ukendt');
});

describe('a fingerprint', () => {
  const gaps = whole.replace(/ {8}(?:mål|forankring):.*\n/g, '');
  test('stays when something is written above', async () => {
    const before = await fingerprintsOf(gaps);
    expect(await fingerprintsOf(`# En linje\n\n${gaps}`)).toEqual(before);
    const another = '      - titel: Lektiecafé\n';
    const after = await fingerprintsOf(
      gaps.replace('      - titel: Fritidsjob', `${another}      - titel: Fritidsjob`),
    );
    expect(after).toEqual(expect.arrayContaining([...before]));
  });
  test('stays from one language to the other, and from one spelling of æøå to the other', async () => {
    const [danish, english] = await Promise.all([runOf([lookedAt(gaps)]), runOf([lookedAt(gaps)], { language: 'en' })]);
    expect(english.results.map(one => one.partialFingerprints)).toEqual(
      danish.results.map(one => one.partialFingerprints),
    );
    expect(await fingerprintsOf(gaps.normalize('NFD'))).toEqual(
      expect.arrayContaining([...(await fingerprintsOf(gaps))]),
    );
  });
});

test('what is let pass is there with its reason, and braces are no placeholders', async () => {
  const [, files] = cases.find(([name]) => name === 'a gap that is let pass')!;
  const { results } = await runOf(files);
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'den »slutter« med {planen} 🙂' }],
  ]);
  const [, local] = cases.find(([name]) => name === 'a local demand')!;
  expect((await runOf(local)).results[0]?.message.text).toContain('skoler {{og}} institutioner');
});

test('names that look like links and placeholders are shown as they are written', async () => {
  const [, files] = cases.find(([name]) => name === 'names that try to be something else')!;
  const { results } = await runOf(files);
  // As SARIF 2.1.0 (3.11.5 and 3.11.6) has it read.
  const read = results[0]!.message.text.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('\\[', '[');
  expect(read).toContain(hostileName);
  expect(results[0]!.message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
});

test('what fix would exchange is there to be exchanged', async () => {
  const text = whole.replace('titel: Sammen', 'titl: Sammen');
  const { results } = await runOf([lookedAt(text)]);
  const [replacement] = results.flatMap(({ fixes = [] }) => fixes)[0]!.artifactChanges[0]!.replacements;
  const { startLine, startColumn, endColumn } = replacement!.deletedRegion;
  const line = text.split('\n')[startLine - 1]!;
  expect(line.slice(0, startColumn - 1) + replacement!.insertedContent.text + line.slice(endColumn - 1)).toBe(
    'titel: Sammen om Birkeparken',
  );
});

test('files outside the repository have their whole path', async () => {
  const gaps = lookedAt(whole.replace(/ {8}mål:.*\n/, ''));
  for (const [path, uri] of [
    ['/tmp/æ ø/plan.yaml', 'file:///tmp/%C3%A6%20%C3%B8/plan.yaml'],
    ['C:/Planer/plan.yaml', 'file:///C:/Planer/plan.yaml'],
  ] as const) {
    const { results } = await runOf([gaps], { inRepository: () => path });
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri });
  }
});

test('what could not be read is told', async () => {
  const { invocations } = await runOf([], { failures: [{ da: 'Filen »x« findes ikke.', en: 'No x.' }] });
  expect(invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'Filen »x« findes ikke.' } }] },
  ]);
});

test('of more than GitHub takes, the gravest are kept, and it is said', async () => {
  const { results, invocations } = await runOf([huge(2500, 'a.yaml'), huge(2500, 'b.yaml')]);
  expect(results).toHaveLength(25_000);
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
    /^Der er fundet \d+ mangler\. Kun de 25000 alvorligste er taget med/,
  );
});
