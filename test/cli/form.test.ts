import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filled, said } from '../exchange/fill-in/forms.ts';
import { helhed } from './run.ts';

/** A plan that is composed for this test. */
const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      - id: fritidsjob
        titel: Fritidsjob
`;

function begun() {
  const cwd = mkdtempSync(join(tmpdir(), 'helhed-form-'));
  writeFileSync(join(cwd, 'plan.yaml'), plan);
  return { cwd, text: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

test('a form of an activity is written, answered, shown, and taken into the plan when that is agreed to', () => {
  const { cwd, text } = begun();
  const form = join(cwd, 'f.docx');
  expect(helhed(['formular', 'plan.yaml', '--aktivitet', 'Fritidsjob', '-o', 'f.docx'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Skrev f.docx.\n',
  });
  writeFileSync(form, filled(readFileSync(form), 'Ansvarlig', said('Vejlederen')));

  const again = helhed(['form', 'plan.yaml', '-o', 'f.docx'], { cwd });
  expect([again.code, again.stderr]).toEqual([
    2,
    '»f.docx« findes allerede, og der kan stå svar i den. Den er ikke rørt. Vælg et andet navn, fx: -o f-2.docx\n',
  ]);

  const shown = helhed(['indlæs', 'f.docx', 'plan.yaml', '--prøv'], { cwd });
  expect([shown.code, shown.stderr, text('plan.yaml')]).toEqual([
    0,
    'Formularen ændrer det her i planen:\n  Fritidsjob: Ansvarlig: »Vejlederen«\n',
    plan,
  ]);
  expect(shown.stdout).toContain('+        ansvarlig: Vejlederen\n');

  const written = helhed(['import', 'f.docx', '--yes', '--lang', 'en'], { cwd });
  expect([written.code, text('plan.yaml')]).toEqual([0, `${plan}        ansvarlig: Vejlederen\n`]);
  expect(written.stdout).toMatch(/\nWrote plan\.yaml\.\n$/u);

  const nothing = helhed(['indlæs', 'f.docx', 'plan.yaml', '--ja'], { cwd });
  expect(nothing).toEqual({ code: 0, stdout: 'Der er ikke noget at ændre i plan.yaml.\n', stderr: '' });

  const other = helhed(['indlæs', 'f.docx', '-o', 'ny.yaml'], { cwd });
  expect([other.code, other.stderr]).toEqual([
    2,
    '»f.docx« er en formular, der er skrevet af en plan. Skriv planens navn uden -o, fx: helhed indlæs f.docx minplan.yaml\n',
  ]);
});

test('an empty form becomes a new plan with what was answered', () => {
  const { cwd, text } = begun();
  const form = join(cwd, 'tom.docx');
  expect(
    helhed(['formular', '--program', '2015-18', '--fase', 'prækvalifikation', '-o', 'tom.docx'], { cwd }).code,
  ).toBe(0);
  writeFileSync(form, filled(readFileSync(form), 'Titel', said('Sammen om Lærkeparken')));
  const { code, stderr } = helhed(['indlæs', 'tom.docx', '-o', 'ny.yaml'], { cwd });
  expect([code, stderr]).toEqual([
    0,
    'Skrev ny.yaml, en ny plan med svarene fra tom.docx.\nFormularen ændrer det her i planen:\n  Stamdata: Titel: »Sammen om Lærkeparken«\n',
  ]);
  expect(text('ny.yaml')).toMatch(/^program: 2015-18\nfase: prækvalifikation$/mu);
  expect(text('ny.yaml')).toMatch(/^titel: Sammen om Lærkeparken$/mu);
});

test.each<[what: string, args: readonly string[], words: string]>([
  [
    'an activity that there is none of',
    ['plan.yaml', '--aktivitet', 'fritidsjobb'],
    'Mente du »fritidsjob«? Aktiviteterne er fritidsjob.',
  ],
  [
    'a part that there is none of',
    ['plan.yaml', '--del', 'økonomi'],
    'Planen har ingen del, der hedder »økonomi«. Delene er stamdata, ',
  ],
  ['a phase of a plan that is begun', ['plan.yaml', '--fase', 'helhedsplan'], '--fase hører til en tom formular.'],
  ['a plan and a programme', ['plan.yaml', '--program', '2019-26'], 'Skriv enten en plan eller --program.'],
  ['another form of file', ['plan.yaml', '-o', 'f.pdf'], 'Skriv i stedet: f.docx'],
])('%s is told of', (_, args, words) => {
  const { cwd } = begun();
  const { code, stdout, stderr } = helhed(['formular', ...args], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
