import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { overview } from '../../src/overview.ts';
import { reporters } from '../../src/report/index.ts';
import type { Checked, Context } from '../../src/report/report.ts';
import { whole } from '../rules/plan-with.ts';

const context: Context = { language: 'da', colour: false, width: 100, version: '0.0.0' };

function checked(name: string): Checked {
  const file = `examples/udkast/${name}.helhedsplan.yaml`;
  const { document, reading, isPlan, findings } = examine(readFileSync(file), file);
  return { file, text: document.text, findings, ...(isPlan && { overview: overview(reading) }) };
}

const drafts = ['birkeparken', 'første-udkast', 'svar-på-indsatsområdet', 'prækvalifikation'];

describe('the report at a terminal', () => {
  test.each(drafts)('%s', async name => {
    await expect(reporters.terminal([checked(name)], context)).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  test('in English', async () => {
    await expect(reporters.terminal([checked('birkeparken')], { ...context, language: 'en' })).toMatchFileSnapshot(
      'expected/birkeparken.en.txt',
    );
  });

  test('of many files, where one without gaps is a line', async () => {
    await expect(reporters.terminal(drafts.map(checked), { ...context, width: 80 })).toMatchFileSnapshot(
      'expected/all.txt',
    );
  });

  test.each([44, 60, 80, 100, 200])('keeps within %i columns, but for the place that one can click', width => {
    const lines = reporters.terminal(drafts.map(checked), { ...context, width }).split('\n');
    const tooLong = lines.filter(line => [...line].length > Math.min(width, 110) && !/\.yaml(:\d+:\d+)?$/.test(line));
    expect(tooLong).toEqual([]);
  });

  test('says in words what is ready, with and without colour', () => {
    const plain = reporters.terminal([checked('birkeparken')], context);
    const coloured = reporters.terminal([checked('birkeparken')], { ...context, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(plain).toContain('3 aktiviteter: 14 af deres 18 svar er på plads · 4 svar mangler');
    expect(plain).toContain('\nhelhed ser, om svarene er der – ikke, om planen er god.');
  });
});

/** The report of the small whole plan with something in place of something else. */
function reportOf(changes: Readonly<Record<string, string>>, width = 100): string {
  const changed = Object.entries(changes).reduce((yaml, [from, to]) => yaml.replace(from, to), whole);
  const { document, reading, findings } = examine(changed, 'plan.yaml');
  return reporters.terminal([{ file: 'plan.yaml', text: document.text, findings, overview: overview(reading) }], {
    ...context,
    width,
  });
}

const anchoring = /forankring: .*/.exec(whole)?.[0] ?? '';

test('an anchoring that is only hoped for does not pass for an answer in the table', () => {
  const hoping = reportOf({ [anchoring]: 'forankring: Vi håber, foreningerne tager over' });
  expect(hoping).toMatch(/ {2}✓ +hensigt\?\n/);
  expect(hoping).toContain('✓ på plads · hensigt? endnu kun en hensigt');
  expect(hoping).toContain('1 aktivitet: alle dens 6 svar er på plads');
  expect(reportOf({ [anchoring]: 'forankring: Vi håber, foreningerne tager over' }, 44).replace(/\s+/g, ' ')).toContain(
    '6 af 6 svar – forankring (endnu kun en hensigt)',
  );
  expect(reportOf({})).not.toContain('hensigt');
});

test('the plan as a whole comes first, then each indsatsområde and its activities', () => {
  const shown = reportOf({
    [anchoring]: '\nfremmed: 3',
    'indsatsområder:':
      'indsatsområder:\n  - navn: Uddannelse og livschancer\n    aktiviteter: [{ titel: Lektiecafé }]\n    fomål: Flere får en uddannelse',
  });
  const heads = shown.split('\n').filter(line => /^ {2}(Planen|Indsatsområde|Aktivitet) ?/.test(line));
  expect(heads.map(line => line.trim())).toEqual([
    'Planen',
    'Indsatsområde 1, Uddannelse og livschancer',
    'Aktivitet 1, Lektiecafé (Uddannelse og livschancer)',
    'Aktivitet 2, Fritidsjob (Beskæftigelse)',
  ]);
});

test('the sentences of a JSON report are whole: they name whom they speak of', () => {
  const report = JSON.parse(reporters.json([checked('birkeparken')], context));
  expect(report.findings.map(({ message }: { message: string }) => message)).toEqual([
    'Aktivitet 2, Jobvejledning i beboerhuset (Beskæftigelse): Hvad er de vigtigste milepæle?',
    'Aktivitet 2, Jobvejledning i beboerhuset (Beskæftigelse): Hvad skal der ske med aktiviteten, når helhedsplanen er slut?',
    'Aktivitet 3, Naboværter (Sammenhængskraft og medborgerskab): Hvordan vil I måle, at I lever op til succeskriteriet?',
    'Aktivitet 3, Naboværter (Sammenhængskraft og medborgerskab): Hvilke ressourcer skal indgå i aktiviteten?',
  ]);
});
