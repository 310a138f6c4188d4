import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helhed } from './run.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
/** The line of the one activity's title. */
const title = whole.slice(0, whole.indexOf('titel: Fritidsjob')).split('\n').length;
const gaps = whole.replace(/ {8}mål:.*\n/, '');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helhed æøå '));
});

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

describe('exit codes', () => {
  test('0 for a plan without errors', () => expect(helhed(['check', put('plan.yaml', whole)]).code).toBe(0));
  test('1 for a plan with errors', () => expect(helhed(['check', put('plan.yaml', gaps)]).code).toBe(1));
  test('0 for warnings alone, and 1 when there are more than --max-warnings', () => {
    const file = put('plan.yaml', `${whole}vision: Her er godt at bo\n`);
    expect(helhed(['check', file]).code).toBe(0);
    expect(helhed(['check', file, '--max-warnings', '1']).code).toBe(0);
    const { code, stderr } = helhed(['check', file, '--max-warnings', '0']);
    expect([code, stderr]).toEqual([1, 'Der er 1 advarsel, og der må højst være 0.\n']);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ['no such file', ['check', 'findes-ikke.yaml'], /^Filen »findes-ikke\.yaml« findes ikke\./],
    ['an unknown command', ['chek'], /^helhed har ingen kommando, der hedder »chek«\. Mente du »check«\?/],
    ['an unknown option', ['check', '--farve'], /^Valget »--farve« findes ikke her\./],
    [
      'an unknown format',
      ['check', '-f', 'word'],
      /^»word« kan ikke vælges ved -f\. Vælg en af: terminal, compact, json, sarif,/,
    ],
    ['an unknown language', ['check', '--lang', 'sv'], /^»sv« kan ikke vælges ved --lang\./],
    ['a value that is missing', ['check', '--max-warnings'], /^Der mangler en værdi efter »--max-warnings«\./],
    [
      'a number that is none',
      ['check', '--max-warnings', 'to'],
      /^--højst-advarsler skal være et helt tal, ikke »to«\./,
    ],
    ['an unknown rule', ['explain', 'HP999'], /^Der er ingen regel, der hedder »HP999«\./],
    ['a pattern that matches nothing', ['check', 'intet/*.yaml'], /^Ingen filer passer til »intet\/\*\.yaml«\./],
    ['a folder where a file is wanted', ['render', '.'], /^».« er en mappe\./],
  ])('2 for %s, with a Danish sentence and nothing else', (_, args, sentence) => {
    const { code, stdout, stderr } = helhed(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/error|Error|option|argument|\bat \//);
  });

  test('2 for a folder without plans, and for a place without a plan', () => {
    put('tom/andet.yaml', whole);
    expect(helhed(['check', 'tom'], { cwd: folder })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^tom\/andet\.yaml ligner en plan, .*\nI mappen »tom« er der ingen planer\./),
    });
    expect(helhed(['check'], { cwd: folder })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Her i mappen er der ingen plan\.|^helhed leder efter/),
    });
  });

  test('2 when one of several is not there; the others are checked all the same', () => {
    const { code, stdout, stderr } = helhed(['check', put('plan.yaml', gaps), 'væk.yaml']);
    expect(code).toBe(2);
    expect(stdout).toContain('Hvad er det konkrete mål');
    expect(stderr).toContain('»væk.yaml« findes ikke');
  });
});

describe('what is checked', () => {
  test('without a path: the plan that is here, and it is said which', () => {
    put('helhedsplan.yaml', gaps);
    put('andet.yaml', gaps);
    const { code, stdout, stderr } = helhed(['check'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('Fandt helhedsplan.yaml her i mappen.');
    expect(stdout).toContain(`helhedsplan.yaml:${title}:16`);
  });

  test('a folder means the plans in it and below, by their names', () => {
    for (const name of [
      'a/helhedsplan.yaml',
      'a/b/øst.helhedsplan.yaml',
      'a/plan.yml',
      'a/noter.yaml',
      'a/node_modules/x/plan.yaml',
    ])
      put(name, whole);
    const { stdout } = helhed(['check', 'a', '-f', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
      'a/b/øst.helhedsplan.yaml',
      'a/helhedsplan.yaml',
      'a/plan.yml',
    ]);
  });

  test('a pattern means the files that match, and a name with signs of a pattern in it is a name first', () => {
    put('plan [1].yaml', whole);
    put('x1.yaml', whole);
    put('x2.yaml', whole);
    const files = (path: string) =>
      JSON.parse(helhed(['check', path, '-f', 'json'], { cwd: folder }).stdout).files.map(
        ({ file }: { file: string }) => file,
      );
    expect(files('plan [1].yaml')).toEqual(['plan [1].yaml']);
    expect(files('x*.yaml')).toEqual(['x1.yaml', 'x2.yaml']);
  });

  test('- means standard input', () => {
    const { code, stdout } = helhed(['check', '-', '-f', 'json'], { input: gaps });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'HP501', file: '<stdin>' }]);
  });
});

describe('a file that is no plan ends in a Danish sentence, and never in silence', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    ['an empty file', '', 'Der står ingen plan i filen endnu.'],
    ['spaces alone', ' \n\n', 'Der står ingen plan i filen endnu.'],
    ['comments alone', '# Her kommer planen\n', 'Der står ingen plan i filen endnu.'],
    ['a byte order mark alone', '\ufeff', 'Der står ingen plan i filen endnu.'],
    ['plain text', 'Her er min plan', 'Filen består ikke af felter med navn, kolon og svar'],
    ['a list', '- titel: x\n', 'Filen består ikke af felter med navn, kolon og svar'],
    ['an empty map', '{}\n', 'Hvilket program søger planen'],
    ['three dashes', '---\n', 'Der står ingen plan i filen endnu.'],
    ['broken YAML', 'titel: "x\nfase: y\n', 'Anførselstegnet her bliver ikke lukket.'],
    [
      'a Word document',
      Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'),
      'Filen er et Word-dokument, et regneark eller',
    ],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj'), 'Filen er en PDF, så der er ingen plan at læse i den.'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Plan}'), 'Filen er et dokument fra et tekstbehandlingsprogram (RTF)'],
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), 'Filen er et billede'],
    ['Windows-1252', Buffer.from(whole, 'latin1'), 'Filen er ikke gemt som UTF-8.'],
    ['an alias', 'titel: *x\n', '»*x« betyder noget særligt i YAML'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`)
        .join('\n')}\n`,
      'betyder noget særligt i YAML',
    ],
    ['a list that holds itself', 'a: &a [*a]\n', '»*a« betyder noget særligt i YAML'],
    ['two plans', `${whole}---\n${whole}`, 'Skriv én plan pr. fil.'],
  ])('%s', (_, content, sentence) => {
    const { code, stdout, stderr } = helhed(['check', put('plan.yaml', content)], { env: { COLUMNS: '300' } });
    expect(code).toBe(content instanceof Uint8Array && sentence.includes('UTF-8') ? 0 : 1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(sentence);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/Error|\bat \w+ \(/);
  });

  test.each(['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be', 'CRLF', 'NFD'])(
    'the same plan in %s has the same gaps',
    encoding => {
      const utf16 = Buffer.from(`\ufeff${gaps}`, 'utf16le');
      const bytes: Record<string, Uint8Array> = {
        'utf-8': Buffer.from(gaps),
        'utf-8 with BOM': Buffer.from(`\ufeff${gaps}`),
        'utf-16le': utf16,
        'utf-16be': Buffer.from(utf16).swap16(),
        CRLF: Buffer.from(gaps.replaceAll('\n', '\r\n')),
        NFD: Buffer.from(gaps.normalize('NFD')),
      };
      const { stdout } = helhed(['check', '-f', 'json', put('plan.yaml', bytes[encoding] ?? '')]);
      expect(
        JSON.parse(stdout).findings.map(({ code, range }: { code: string; range: { start: unknown } }) => [
          code,
          range.start,
        ]),
      ).toEqual([['HP501', { line: title, column: 16 }]]);
    },
  );
});

describe('--format json', () => {
  test('has always the same keys, and nothing else is on stdout', () => {
    const keys = (text: string) => Object.keys(JSON.parse(text));
    const clean = helhed(['check', '-', '-f', 'json'], { input: whole }).stdout;
    expect(keys(clean)).toEqual(keys(helhed(['check', '-', '-f', 'json'], { input: gaps }).stdout));
    expect(JSON.parse(clean)).toMatchObject({ version: 1, findings: [] });
  });

  test('gives each finding its place, its sentence and its source', () => {
    const { stdout } = helhed(['check', '-', '-f', 'json'], { input: gaps });
    expect(JSON.parse(stdout).findings).toEqual([
      {
        code: 'HP501',
        name: 'activity-without-goal',
        severity: 'error',
        message:
          'Aktivitet 1, Fritidsjob (Beskæftigelse): Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?',
        messages: {
          da: 'Aktivitet 1, Fritidsjob (Beskæftigelse): Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?',
          en: 'Activity 1, Fritidsjob (Beskæftigelse): What is the concrete goal of the activity – which effect is it to have?',
        },
        subject: 'Aktivitet 1, Fritidsjob (Beskæftigelse)',
        fix: 'Skriv målet efter `mål:` – hvem, hvad der ændrer sig, hvor meget og hvornår.',
        file: '<stdin>',
        pointer: '/indsatsområder/0/aktiviteter/0/mål',
        place: 'indsatsområder/Beskæftigelse/aktiviteter/Fritidsjob/mål',
        range: { start: { line: title, column: 16 }, end: { line: title, column: 26 } },
        facts: {},
        source: {
          id: 'oplæg/seks-punkter',
          title:
            'Nye samarbejdspartnere – nye udfordringer (oplæg), »Konkretisering af helhedsplanens aktiviteter. Landsbyggefondens krav«',
          publisher: 'Per Faurby, KAB',
          date: null,
          url: null,
          confidence: 'talk',
        },
        fixable: false,
        edits: [],
      },
    ]);
  });

  test('--lang en and HELHED_LANG give the message in English', () => {
    const message = (run: { stdout: string }) => JSON.parse(run.stdout).findings[0].message;
    expect(message(helhed(['check', '-', '-f', 'json', '--lang', 'en'], { input: gaps }))).toMatch(/^Activity 1/);
    expect(message(helhed(['--lang', 'en', 'check', '-', '-f', 'json'], { input: gaps }))).toMatch(/^Activity 1/);
    expect(message(helhed(['check', '-', '-f', 'json'], { input: gaps, env: { HELHED_LANG: 'en' } }))).toMatch(
      /^Activity 1/,
    );
  });
});

describe('--no-advice', () => {
  const advised = whole.replace('fase: helhedsplan', 'fase: gennemførelse').replace(/^dato: .*$/m, 'dato:');
  const codes = (text: string) => JSON.parse(text).findings.map(({ code }: { code: string }) => code);
  const left = 'Råd er ikke taget med.\n';

  test('leaves out what is only advice, and says so', () => {
    expect(codes(helhed(['check', '-', '-f', 'json'], { input: advised }).stdout)).toEqual(['HP612']);
    const { stdout } = helhed(['check', '-'], { input: advised });
    expect(stdout).toContain('HP612');
    expect(stdout).not.toContain(left);
    for (const option of ['--no-advice', '--uden-råd']) {
      const shown = helhed(['check', '-', option], { input: advised }).stdout;
      expect(shown).not.toContain('HP612');
      expect(shown).toContain('ingen mangler');
      expect(shown).toContain(left);
      const report = JSON.parse(helhed(['check', '-', '-f', 'json', option], { input: advised }).stdout);
      expect(report).toMatchObject({ advice: false, findings: [], summary: { notes: 0 } });
    }
  });

  test('leaves errors and warnings in', () => {
    expect(codes(helhed(['check', '-', '-f', 'json', '--uden-råd'], { input: gaps }).stdout)).toEqual(['HP501']);
  });

  test.each([
    ['da', '--uden-råd'],
    ['en', '--no-advice'],
  ])('is in the help (%s)', (language, option) => {
    expect(helhed(['check', '--help', '--lang', language]).stdout).toContain(option);
  });
});

describe('colour', () => {
  const sequence = '\u001b[';
  test.each<readonly [string, readonly string[], Record<string, string>, boolean]>([
    ['none in a pipe', [], {}, false],
    ['by FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['none by NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['by --color', ['--color'], { NO_COLOR: '1' }, true],
    ['none by --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, args, env, coloured) => {
    expect(helhed(['check', '-', ...args], { input: gaps, env }).stdout.includes(sequence)).toBe(coloured);
  });
});

test('over a hundred findings in a file are counted and not shown', () => {
  const bare = Array.from({ length: 20 }, (_, at) => `      - titel: Aktivitet nummer ${at}\n`).join('');
  const { stdout } = helhed(['check', '-'], { input: whole.slice(0, whole.indexOf('      - titel')) + bare });
  expect(stdout).toMatch(/… og \d+ til i samme fil\./);
  expect(stdout).toContain('120 fejl');
});

test('a reader that has seen enough is no fault', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" bin/helhed.js check examples examples/udkast | head -n 1`],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});

test('without arguments it says how to begin', () => {
  const { code, stdout } = helhed([]);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(3);
});

test.each(['--help', 'check --help', 'fix --help', 'render --help', 'init --help'])('%s is Danish', args => {
  const { code, stdout } = helhed(args.split(' '));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Brug: helhed/);
  expect(stdout).not.toMatch(
    /Usage|Options:|Arguments:|Commands:|choices|default|display help|\[options\]|\[command\]/,
  );
});
