import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { nameIn } from '../../src/cli/help.ts';
import { declared } from '../../src/cli/program.ts';
import type { Language } from '../../src/language.ts';
import { helhed } from './run.ts';

const around = (language: Language, width = 100) => ({ ...process, language, width, colour: false, version: '0' });
const { helhed: program, examples } = declared(around('da'), () => {});
const commands = program.commands.map(command => [nameIn(command, 'da'), command.name()] as const);

/** What each example gives: its exit code, and what is on the screen or the file that is there afterwards, and was not before. */
interface Gives {
  readonly code?: number | null;
  readonly shows?: RegExp;
  readonly file?: Readonly<Record<Language, string>>;
  /** The shell that it is for; bash, where none is named. */
  readonly shell?: 'fish' | 'none';
  /** Whether it goes on until it is stopped with Ctrl-C, as it is when it has shown what it is to show. */
  readonly goesOn?: boolean;
}
const gives: Readonly<Record<string, Gives>> = {
  'helhed tjek minplan.yaml': { code: 1, shows: /HP\d+/ },
  'helhed tjek minplan.yaml --følg': { goesOn: true, code: null, shows: /HP\d+/ },
  'helhed tjek planer/ --uden-råd': { code: 1, shows: /I alt 2 planer|2 plans in all/ },
  'helhed kendte planer/': { code: 0, file: { da: 'helhed.baseline.json', en: 'helhed.baseline.json' } },
  'helhed ret minplan.yaml --prøv': { code: 1, shows: /^-.*maal:[\s\S]*^\+.*mål:/m },
  'helhed ret minplan.yaml --skelet': { code: 1, shows: /./ },
  'helhed forklar HP504': { code: 0, shows: /HP504/ },
  'helhed regler': { code: 0, shows: /HP501[\s\S]*HP504/ },
  'helhed programmer': { code: 0, shows: /2006-10[\s\S]*2019-26/ },
  'helhed programmer --program 2019-26': { code: 0, shows: /2019-26/ },
  // test/cli/ask.test.ts runs it at a terminal.
  'helhed spørg minplan.yaml': { shell: 'none' },
  'helhed rediger minplan.yaml': { goesOn: true, code: 130, shows: /http:\/\/127\.0\.0\.1:\d+\// },
  'helhed forhåndsvis minplan.yaml': { goesOn: true, code: 130, shows: /http:\/\/127\.0\.0\.1:\d+\// },
  'helhed skriv minplan.yaml -o minplan.docx': { code: 0, file: { da: 'minplan.docx', en: 'myplan.docx' } },
  'helhed skriv minplan.yaml --skabelon skabelon.docx -o ansøgning.docx': {
    code: 0,
    file: { da: 'ansøgning.docx', en: 'application.docx' },
  },
  'helhed skriv minplan.yaml --per-delaftale -o delaftaler/': { code: 0, file: { da: 'delaftaler', en: 'delaftaler' } },
  'helhed skema -o helhedsplan.schema.json': {
    code: 0,
    file: { da: 'helhedsplan.schema.json', en: 'helhedsplan.schema.json' },
  },
  'helhed skema --indstillinger': { code: 0, shows: /helhed\.config\.yaml/ },
  'helhed forskel gammel.yaml ny.yaml': { code: 0, shows: /Naboværter/ },
  'helhed forskel minplan.yaml --fra HEAD~1': { code: 0, shows: /Naboværter/ },
  'helhed forskel gammel.yaml ny.yaml -o ændringer.docx': {
    code: 0,
    file: { da: 'ændringer.docx', en: 'changes.docx' },
  },
  'helhed status minplan.yaml --dato 31.12.2022': { code: 0, shows: /31\.12\.2022|31 Dec 2022/ },
  'helhed status minplan.yaml --rapport 2022 -o rapport.docx': {
    code: 0,
    file: { da: 'rapport.docx', en: 'report.docx' },
  },
  'helhed status minplan.yaml --ics milepæle.ics': { code: 0, file: { da: 'milepæle.ics', en: 'milestones.ics' } },
  'helhed resumé minplan.yaml -o resume.docx': { code: 0, file: { da: 'resume.docx', en: 'summary.docx' } },
  'helhed opgaver minplan.yaml --dato 31.12.2022 -o opgaver.txt': {
    code: 0,
    file: { da: 'opgaver.txt', en: 'tasks.txt' },
  },
  'helhed opgaver minplan.yaml --hvem Projektlederen -o opgaver.eml': {
    code: 0,
    file: { da: 'opgaver.eml', en: 'tasks.eml' },
  },
  'helhed pixi minplan.yaml --dato 31.12.2022 -o pixi.docx': {
    code: 0,
    file: { da: 'pixi.docx', en: 'residents.docx' },
  },
  'helhed eksporter minplan.yaml -o minplan.xlsx': { code: 0, file: { da: 'minplan.xlsx', en: 'myplan.xlsx' } },
  'helhed eksporter minplan.yaml --ark milepæle -o milepæle.csv': {
    code: 0,
    file: { da: 'milepæle.csv', en: 'milestones.csv' },
  },
  'helhed formular minplan.yaml --aktivitet fritidsjob -o fritidsjob.docx': {
    code: 0,
    file: { da: 'fritidsjob.docx', en: 'fritidsjob.docx' },
  },
  'helhed formular --program 2019-26 --fase helhedsplan -o tom.docx': {
    code: 0,
    file: { da: 'tom.docx', en: 'empty.docx' },
  },
  'helhed indlæs minplan.xlsx minplan.yaml --prøv': { code: 0 },
  'helhed indlæs gammelplan.docx -o fraword.yaml': { code: 0, file: { da: 'fraword.yaml', en: 'fromword.yaml' } },
  'helhed underskriftsark minplan.yaml -o ark.docx': { code: 0, file: { da: 'ark.docx', en: 'sheet.docx' } },
  // No editor speaks to it here, and one that goes without a goodbye ends it so.
  'helhed sprogserver --stdio': { code: 1 },
  'source <(helhed fuldførelse bash)': { code: 0 },
  'helhed fuldførelse fish | source': { code: 0, shell: 'fish' },
  // There is no PowerShell to run it in.
  'helhed fuldførelse powershell | Out-String | Invoke-Expression': { shell: 'none' },
  'helhed ny begyndt.yaml --program 2019-26 --fase helhedsplan': {
    code: 0,
    file: { da: 'begyndt.yaml', en: 'begun.yaml' },
  },
  'helhed ny nyplan.yaml --fra minplan.yaml --program 2019-26 --fase helhedsplan': {
    code: 0,
    file: { da: 'nyplan.yaml', en: 'newplan.yaml' },
  },
};

/** A folder in git with all that the examples speak of, and helhed on the path. */
async function workplace(): Promise<{ folder: string; env: NodeJS.ProcessEnv }> {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-help-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder });
  const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8').replace(' mål:', ' maal:');
  const before = draft.replace('titel: Naboværter', 'titel: Husværter');
  const put = (text: string, ...names: readonly string[]) => {
    for (const name of names) writeFileSync(join(folder, name), text);
  };
  git('init', '--quiet');
  put(before, 'gammel.yaml', 'old.yaml', 'minplan.yaml', 'myplan.yaml');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  put(draft, 'ny.yaml', 'new.yaml', 'minplan.yaml', 'myplan.yaml');
  git('add', '.');
  git('commit', '--quiet', '-m', 'y');
  for (const plans of ['planer', 'plans']) {
    mkdirSync(join(folder, plans));
    put(draft, `${plans}/øst.helhedsplan.yaml`, `${plans}/vest.helhedsplan.yaml`);
  }
  const template = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('{{helhedsplan}}')] }] }),
  );
  for (const name of ['skabelon.docx', 'template.docx', 'gammelplan.docx', 'oldplan.docx'])
    writeFileSync(join(folder, name), template);
  mkdirSync(join(folder, 'bin'));
  const bin = join(folder, 'bin/helhed');
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/helhed.js')}' "$@"\n`);
  chmodSync(bin, 0o755);
  const { PATH, HOME } = process.env;
  return { folder, env: { PATH: `${join(folder, 'bin')}:${PATH}`, HOME } };
}
const place = await workplace();

/** Runs a line as it stands, and gives how it ended and what it wrote. */
function inShell(line: string, language: Language, { shell, goesOn, shows }: Gives = {}) {
  const run = spawn(shell ?? 'bash', ['-c', line], { cwd: place.folder, env: { ...place.env, HELHED_LANG: language } });
  run.stdin.end();
  let [stdout, stderr] = ['', ''];
  run.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (goesOn && shows?.test(stdout)) run.kill('SIGINT');
  });
  return new Promise<{ status: number | null; stdout: string; stderr: string }>(end =>
    run.on('close', status => end({ status, stdout, stderr })),
  );
}

/** The English lines that differ in more than names of files and commands. */
const translated = / --(?:from|date|report|template|phase|no-advice)/;

describe('every example does what it says', () => {
  const all = [...examples.values()].flat();

  test('and there is one for each command', () => {
    for (const [command, shown] of examples) expect([command.name(), shown.length > 0]).toEqual([command.name(), true]);
    expect(all.map(({ line }) => line.da).filter(line => !(line in gives))).toEqual([]);
  });

  test.each(
    all.flatMap(({ line }) =>
      (['da', 'en'] as const)
        .filter(language => language === 'da' || translated.test(line.en))
        .filter(() => gives[line.da]?.shell !== 'none')
        .map(language => [line[language], language, line.da] as const),
    ),
  )('%s (%s)', async (line, language, name) => {
    const expected = gives[name];
    const file = expected?.file && join(place.folder, expected.file[language]);
    if (file !== undefined && existsSync(file)) renameSync(file, `${file}.before`);
    const { status, stdout, stderr } = await inShell(line, language, expected);
    expect([status, stderr]).toEqual([expected?.code, expect.not.stringMatching(/Error|findes ikke|not exist/)]);
    if (expected?.shows) expect(stdout).toMatch(expected.shows);
    if (file !== undefined) expect(existsSync(file)).toBe(true);
  });
});

const widest = (text: string) => Math.max(...text.split('\n').map(line => line.length));

describe.each([40, 80, 200])('in %i columns the help', columns => {
  test.each(commands)('of %s is no wider', (danish, english) => {
    for (const [name, language] of [
      [danish, 'da'],
      [english, 'en'],
    ] as const) {
      const text = helpOf(name, language, columns);
      const lines = text.split('\n').filter(line => !/^ {2}helhed /.test(line));
      expect([name, widest(lines.join('\n'))]).toEqual([
        name,
        expect.toSatisfy(width => width <= Math.min(columns, 100)),
      ]);
    }
  });
});

/** The help as it is written, without starting the program anew. */
function helpOf(name: string, language: Language, width: number): string {
  let shown = '';
  const stdout = Object.assign(Object.create(process.stdout), { write: (text: string) => (shown += text) });
  const { helhed } = declared({ ...around(language, width), stdout }, () => {});
  helhed.commands.find(command => [command.name(), ...command.aliases()].includes(name))?.outputHelp();
  return shown;
}

test('no English word of the parser is left in the Danish help, and no Danish one in the English', () => {
  for (const [danish, english] of commands) {
    expect(helpOf(danish, 'da', 100)).not.toMatch(
      /Usage|Options|Arguments|choices|default|display|<file>|<date>|\[options/,
    );
    expect(helpOf(english, 'en', 100)).not.toMatch(/Brug:|Valg:|ellers|<fil>|<dato>|\[valg|minplan/);
  }
});

test.each(['help check', 'hjælp tjek', 'tjek --help', 'check -h'])('%s', line => {
  expect(helhed(line.split(' '))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Brug: helhed tjek /) });
});

describe('what is written wrong is answered with what may have been meant', () => {
  test.each<readonly [string, string]>([
    ['chek', 'Mente du »check«?'],
    ['underskriftark', 'Mente du »underskriftsark«?'],
    ['opfoelgning-', 'Mente du »opfølgning«?'],
    ['tjekke', 'Mente du »tjek«?'],
    ['forkl HP501', 'Mente du »forklar«?'],
    ['minplan.yaml', 'helhed tjek minplan.yaml'],
    ['tjek --uden-raad', 'Mente du »--uden-råd«?'],
    ['tjek --max-warning 0', 'Mente du »--max-warnings«?'],
    ['ret --dryrun', 'Mente du »--dry-run«?'],
    ['ret --prov', 'Mente du »--prøv«?'],
    ['tjek --kun-fejl', 'Mente du »--uden-råd«?'],
    ['tjek --sprog en', 'Mente du »--lang«?'],
    ['tjek --hjælp', 'Mente du »--help«?'],
    ['tjek --gem x.html', 'Mente du »--output«?'],
    ['fuldførelse', 'Der mangler noget: kommandoskal.'],
    ['fuldførelse basj', '»basj« kan ikke vælges ved kommandoskal. Mente du »bash«?'],
    ['skriv --outputt x.docx', 'Mente du »--output«?'],
    ['skriv --uden-råd', 'hører til helhed tjek'],
    ['tjek -f jsn', 'Mente du »json«?'],
    ['skriv -f word', 'Mente du »docx«?'],
    ['ny --program 2019-2026', 'Vælg en af: 2006-10, 2011-14, 2015-18, 2019-26.'],
    ['tjek --color=rød', 'Vælg en af: always, never, auto.'],
  ])('helhed %s', (line, sentence) => {
    expect(helhed(line.split(' '))).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(sentence) });
  });

  test('in English too', () => {
    expect(helhed(['chek', '--lang', 'en']).stderr).toContain('Did you mean "check"?');
    expect(helhed(['check', '--no-advise', '--lang', 'en']).stderr).toContain('Did you mean "--no-advice"?');
  });

  test('and nothing is suggested where nothing is near', () => {
    expect(helhed(['xyzzy']).stderr).not.toContain('Mente du');
  });
});

test.each<readonly [string, string]>([
  ['tjek', 'check'],
  ['vis', 'render'],
  ['skriv', 'render'],
  ['ny', 'init'],
  ['nyt', 'init'],
  ['resume', 'summary'],
  ['resumé', 'summary'],
  ['opfølgning', 'status'],
])('%s is another name of %s', (danish, english) => {
  expect(program.commands.find(command => command.aliases().includes(danish))?.name()).toBe(english);
});

test('an option goes by its Danish and its English name in both languages', () => {
  const plan = copyOf('examples/udkast/birkeparken.helhedsplan.yaml');
  expect(helhed(['status', plan, '--date', '1.1.2023']).stdout).toContain('01.01.2023');
  expect(helhed(['status', plan, '--dato', '1.1.2023', '--lang', 'en']).stdout).toContain('1 Jan 2023');
});

function copyOf(file: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'helhed-')), 'plan.yaml');
  copyFileSync(file, copy);
  return copy;
}
