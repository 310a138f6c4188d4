import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import type { Checked } from '../../src/report/report.ts';
import { whole } from '../rules/plan-with.ts';
import { cases, context, hostileName, huge, lookedAt } from './looked-at.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a line as GitHub's runner does (`ActionCommand.TryParseV2` and `TryParse`); a line that is none is text of the log. */
function read(line: string): Command | string {
  if (!line.trimStart().startsWith('::'))
    return line.includes('##[') ? { name: '##', properties: {}, data: line } : line;
  const [, head = '', data = ''] = /^::(.*?)::(.*)$/su.exec(line.trimStart()) ?? [];
  const space = head.indexOf(' ');
  const [name, given] = space < 0 ? [head, ''] : [head.slice(0, space), head.slice(space + 1)];
  const pairs = given
    .split(',')
    .filter(Boolean)
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: unescapeData(data) };
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

async function heard(files: readonly Checked[], more: Partial<typeof context> = {}) {
  const lines = (await reporters.github(files, { ...context, ...more })).split('\n').slice(0, -1).map(read);
  const commands = lines.filter(line => typeof line !== 'string');
  return {
    commands,
    annotations: commands.filter(({ name }) => /^(?:error|warning|notice)$/.test(name)),
    log: lines.filter(line => typeof line === 'string'),
  };
}

describe.each(cases)('%s', (_, files) => {
  test('is told in commands that the runner knows, at most ten of each kind, and the rest in the log', async () => {
    const { annotations, commands, log } = await heard(files);
    expect(
      commands.map(({ name }) => name).filter(name => !/^(?:error|warning|notice|group|endgroup)$/.test(name)),
    ).toEqual([]);
    for (const kind of ['error', 'warning', 'notice'])
      expect(annotations.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10);
    const findings = files.flatMap(({ findings }) => findings);
    const solved = files.filter(({ solved = [] }) => solved.length > 0);
    for (const { data } of annotations) expect(data.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(annotations.length + log.length).toBe(findings.length + solved.length);
    for (const { properties } of annotations.filter(({ properties }) => 'file' in properties)) {
      expect(findings.map(({ file }) => file)).toContain(properties['file']);
      expect(Number(properties['endLine'])).toBeGreaterThanOrEqual(Number(properties['line']));
      // The runner refuses columns where a stretch is more than a line.
      expect('col' in properties).toBe(properties['line'] === properties['endLine']);
      expect(properties['title']?.length).toBeLessThanOrEqual(255);
    }
  });
});

test('a name with every sign that means something is read back as it was written', async () => {
  const [, files] = cases.find(([name]) => name === 'names that try to be something else')!;
  const { annotations } = await heard(files);
  expect(annotations[0]?.properties['file']).toBe('x,y:z%æ [1].yaml');
  expect(annotations[0]?.data).toContain(hostileName);
});

test('errors come first, and the tenth of a kind says how many more there are', async () => {
  const { annotations, log } = await heard([huge(10)]);
  const errors = annotations.filter(({ name }) => name === 'error');
  expect(annotations.indexOf(errors[9]!)).toBe(9);
  expect(errors[9]?.data).toMatch(/\n… og (\d+) fejl til\. De står alle i jobbets log\.$/);
  const more = Number(/og (\d+) fejl til/.exec(errors[9]!.data)?.[1]);
  expect(log.filter(line => line.startsWith('• stor.yaml:')).length).toBeGreaterThanOrEqual(more);
  expect(errors[8]?.data).not.toContain('til.');
});

test('of exactly ten, none says that there are more', async () => {
  const plan = lookedAt(whole);
  const finding = lookedAt(whole.replace(/ {8}mål:.*\n/, '')).findings[0]!;
  const { annotations } = await heard([{ ...plan, findings: Array.from({ length: 10 }, () => finding) }]);
  expect(annotations.map(({ data }) => data).filter(data => data.includes('…'))).toEqual([]);
});

test('what could not be read, and a list of known gaps that is out of date, are errors', async () => {
  const [, files] = cases.find(([name]) => name === 'known gaps')!;
  const { annotations } = await heard(files, { failures: [{ da: 'Filen »x« findes ikke.', en: '' }] });
  expect(annotations).toEqual([
    { name: 'error', properties: {}, data: 'Filen »x« findes ikke.' },
    { name: 'error', properties: {}, data: 'plan.yaml: 1 kendt mangel er løst, men står stadig på listen.' },
  ]);
});
