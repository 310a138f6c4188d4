import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { html } from '../../src/publishing/html.ts';
import { write } from '../../src/publishing/markdown.ts';
import { atTerminal } from '../../src/report/paper.ts';
import { assignmentOf, assignments, nearestName, tasksData, tasksPaper } from '../../src/tasks/index.ts';
import { allPlans } from '../submission/plans.ts';

const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
organisation:
  projektleder: { navn: Pia Holm, titel: projektleder }
indsatsområder:
  - navn: Beskæftigelse
    ansvarlig: Områdelederen
    aktiviteter:
      - titel: Fritidsjob
        ansvarlig: Fritidsjobvejlederen
        succeskriterier:
          - kriterium: Mindst 60 unge har haft et fritidsjob i tre måneder
            hvem: Tælleren
        milepæle: [{ dato: 2023-03-01, hvad: Ti unge er i job }, { dato: 2024-03-01, hvad: Tyve er, hvem: [Jobvejleder, Tælleren] }]
      - titel: Jobvejledning
        ansvarlig: [jobvejlederen, fritidsjobvejleder]
      - titel: Praktik
  - navn: Kriminalitetsforebyggelse
    aktiviteter:
      - titel: Fodbold
        ansvarlig: Projektlederen
`;
const of = (text: string, day?: string) => assignments(examine(text, 'plan.yaml'), day);
const whose = (name: string | undefined, text = plan) =>
  of(text)
    .find(one => one.name === name)
    ?.tasks.map(({ finding }) => finding.pointer) ?? [];

describe('a gap goes to', () => {
  test.each([
    ['the one named at the criterion', 'Tælleren', '/indsatsområder/0/aktiviteter/0/succeskriterier/0/måling'],
    ['the one responsible for the activity', 'Fritidsjobvejlederen', '/indsatsområder/0/aktiviteter/0/mål'],
    ['the one responsible for the indsatsområde', 'Områdelederen', '/indsatsområder/0/aktiviteter/2/mål'],
    ['the project leader', 'Pia Holm, projektleder', '/område'],
    ['the project leader by another name', 'Pia Holm, projektleder', '/indsatsområder/1/aktiviteter/0/mål'],
    ['each of several', 'Jobvejleder', '/indsatsområder/0/aktiviteter/1/mål'],
    ['each of several in another spelling', 'Fritidsjobvejlederen', '/indsatsområder/0/aktiviteter/1/mål'],
  ])('%s', (_, name, pointer) => expect(whose(name)).toContain(pointer));

  test('nobody where nobody is named', () => {
    const nobodys = whose(undefined, plan.replace(/organisation:\n.*\n/u, ''));
    expect(nobodys).toContain('/område');
    expect(nobodys.some(pointer => pointer.startsWith('/indsatsområder/0'))).toBe(false);
  });
});

test('people stand in the order in which the plan names them, each once', () => {
  expect(of(plan).map(({ name }) => name)).toEqual([
    ...['Områdelederen', 'Fritidsjobvejlederen', 'Tælleren', 'Jobvejleder', 'Pia Holm, projektleder'],
    undefined,
  ]);
});

test.each(allPlans)('every gap of %s is somebody’s or nobody’s, and the gravest stand first', (_, text) => {
  const examined = examine(text);
  const all = assignments(examined);
  expect(new Set(all.flatMap(({ tasks }) => tasks.map(({ finding }) => finding)))).toEqual(new Set(examined.findings));
  for (const { tasks } of all) {
    const severities = tasks.map(({ finding }) => ['error', 'warning', 'note'].indexOf(finding.severity));
    expect(severities).toEqual([...severities].sort());
  }
});

describe('milestones', () => {
  test.each([
    ['2023-01-01', ['Ti unge er i job'], 'Fritidsjobvejlederen'],
    ['2023-01-01', ['Tyve er'], 'Jobvejleder'],
    ['2023-06-01', [], 'Fritidsjobvejlederen'],
  ])('from %s: %j', (day, told, name) => {
    expect(
      of(plan, day)
        .find(one => one.name === name)
        ?.milestones.map(({ what }) => what),
    ).toEqual(told);
  });
  test('are left out without a day', () => expect(of(plan).flatMap(({ milestones }) => milestones)).toEqual([]));
});

describe('a name means', () => {
  const all = of(plan);
  test.each([
    ['fritidsjobvejleder', 'Fritidsjobvejlederen'],
    ['Pia Holm', 'Pia Holm, projektleder'],
    ['pia', 'Pia Holm, projektleder'],
    ['vejleder', undefined],
    ['Ole', undefined],
    ['', undefined],
  ])('%j: %s', (name, one) => expect(assignmentOf(name, all)?.name).toBe(one));
  test.each([
    ['Piah', 'Pia Holm'],
    ['Tæleren', 'Tælleren'],
    ['Xyz', undefined],
  ])('near to %s: %s', (name, near) => expect(nearestName(name, ['Pia Holm', 'Tælleren'])).toBe(near));
});

const paperOf = (text: string, language: 'da' | 'en' = 'da') => {
  const examined = examine(text, 'plan.yaml');
  return tasksPaper(examined.reading, assignments(examined), language);
};

describe('a project leader in parts is called', () => {
  const named = (leader: string, responsible: string) =>
    of(
      plan
        .replace(/projektleder: \{.*\}/u, `projektleder: ${leader}`)
        .replace('ansvarlig: Projektlederen', responsible),
    ).map(({ name }) => name);
  const parts = '{ titel: projektleder, organisation: Boligforeningen Eksempel }';
  test.each([
    ['by the word of the activities', parts, 'ansvarlig: Projektlederen', 'Projektlederen'],
    ['by the parts where no activity says it', parts, 'mål: A', 'projektleder, Boligforeningen Eksempel'],
    ['by a name', '{ navn: Pia Holm, titel: projektleder }', 'ansvarlig: Projektlederen', 'Pia Holm, projektleder'],
    ['as a text says it', 'Projektlederen i Byen', 'mål: A', 'Projektlederen i Byen'],
  ])('%s', (_, leader, responsible, name) => {
    const names = named(leader, responsible);
    expect(names).toContain(name);
    expect(names.filter(one => /projektled/iu.test(one ?? ''))).toEqual([name]);
  });
});

describe('gaps and advice are told apart', () => {
  const first = (text: string, language: 'da' | 'en' = 'da') =>
    write(paperOf(text, language).blocks).split('\n\n')[1]?.trim();
  const named = (name: string) => allPlans.find(([file]) => file.includes(name))?.[1] ?? '';
  test.each([
    ['gaps alone', named('birkeparken'), '4 mangler fordelt på 2 ansvarlige.'],
    ['both, and nobody responsible', named('første-udkast'), '23 mangler og 6 råd.'],
    ['neither', named('syvstjerneparken'), 'helhed fandt ingen mangler, så der er ikke noget at dele ud. Godt gået.'],
  ])('%s', (_, text, words) => expect(first(text)).toBe(words));

  test('both are shared out', () => {
    expect(first(plan)).toMatch(/^\d+ mangler og \d+ råd fordelt på 5 ansvarlige\.$/u);
    expect(first(plan.replace(/organisation:\n.*\n/u, ''))).toMatch(
      /^\d+ mangler og \d+ råd: \d+ fordelt på \d ansvarlige, og \d+, som ingen har ansvaret for\.$/u,
    );
    expect(first(plan, 'en')).toMatch(/^\d+ gaps and \d+ notes shared by 5 responsible\.$/u);
  });

  test('milestones are announced where nothing is missing', () => {
    const examined = examine(named('syvstjerneparken'));
    const day = '2024-01-01';
    expect(write(tasksPaper(examined.reading, assignments(examined, day), 'da', day).blocks)).toContain(
      'helhed fandt ingen mangler. Her er de næste milepæle.',
    );
  });
});

test('a task has its gravity, its subject, its sentence, what to do and where', () => {
  expect(write(paperOf(plan).blocks)).toContain(
    '- **Fejl.** Aktivitet 3, Praktik (Beskæftigelse): Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?\n\n  Skriv',
  );
  expect(write(paperOf(plan).blocks)).toContain('(plan.yaml, linje ');
  expect(write(paperOf(plan, 'en').blocks)).toContain('Together with');
});

test('where nothing is missing, that is said kindly', () => {
  const [name, whole] = allPlans[0] ?? [];
  expect(name).toContain('.helhedsplan.yaml');
  expect(atTerminal(paperOf(whole ?? ''), { colour: false, width: 80 })).toContain('Godt gået.');
});

test('names that mean something to a program are harmless', () => {
  const hostile = plan
    .replace('Områdelederen', '"<img src=x onerror=alert(1)> **x** =1+1 \\u001b[31m"')
    .replace('ansvarlig: Fritidsjobvejlederen', 'ansvarlig: "[x](javascript:alert(1))"');
  const page = html(paperOf(hostile));
  expect(page).not.toMatch(/<img|href="javascript/u);
  expect(write(paperOf(hostile).blocks)).toContain('## \\<img src=x onerror=alert(1)> \\*\\*x\\*\\* =1+1');
  expect(atTerminal(paperOf(hostile), { colour: false, width: 80 })).not.toContain('\u001b');
});

test('the data has always the same keys', () => {
  const data = tasksData(of(plan, '2023-01-01'), 'da');
  expect(data.people[0]).toEqual({ name: 'Områdelederen', tasks: expect.any(Array), milestones: expect.any(Array) });
  expect(Object.keys(data.people.flatMap(({ tasks }) => tasks)[0] ?? {})).toEqual([
    ...['code', 'severity', 'message', 'subject', 'fix', 'file', 'pointer', 'place', 'range', 'others'],
  ]);
});
