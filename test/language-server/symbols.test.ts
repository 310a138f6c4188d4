import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { folding, symbols } from '../../src/language-server/symbols.ts';
import { opened } from './opened.ts';

const outline = (found: readonly DocumentSymbol[], indent = ''): string =>
  found.map(({ name, children = [] }) => `${indent}${name}\n${outline(children, `${indent}  `)}`).join('');

const area = `navn: Beskæftigelse
aktiviteter:
  - titel: Fritidsjob 🏘
    ansvarlig: Vejlederen
    mål: 60 unge i job
    skridt:
      - Samtaler
    måling: Tælling
  - se: netværk
  - fil: b.yaml
`;
const indented = area.trimEnd().split('\n').join('\n    ');
const plan = `titel: Sammen
problemer:
  - { id: job, problem: Få er i job }
indsatsområder:
  - ${indented}
organisation:
  projektleder: Lederen
`;

test('the outline of a plan goes from indsatsområder to activities to their answers', () => {
  expect(outline(symbols(opened(plan).file))).toBe(`titel
problemer
  Få er i job
Beskæftigelse
  Fritidsjob 🏘
    mål
    skridt
    måling
  netværk
  b.yaml
organisation
`);
});

test.each([
  ['parter', '{ titel: kommunaldirektør, navn: Eksempel Kommune }', 'Eksempel Kommune'],
  ['parter', '{ rolle: kommune, titel: kommunaldirektør, person: Bo }', 'kommunaldirektør'],
  ['underskrifter', '{ part: Eksempel Kommune, navn: Bo, titel: kommunaldirektør }', 'Eksempel Kommune'],
  ['underskrifter', '{ titel: direktør, navn: Bo }', 'Bo'],
  ['boligorganisationer', '{ nr: "12", navn: Boligforeningen Eksempel }', 'Boligforeningen Eksempel'],
  ['bilag', '{ id: budget, titel: Budget, fil: budget.xlsx }', 'Budget'],
])('the outline calls one of %s by its name: %s', (field, item, name) => {
  expect(outline(symbols(opened(`${field}:\n  - ${item}\n`).file))).toBe(`${field}\n  ${name}\n`);
});

test('that of a part begins with what the part is', () => {
  const { plan: of } = opened({ 'plan.yaml': 'indsatsområder:\n  - fil: a.yaml\n', 'a.yaml': area });
  const [, part] = of.files;
  expect(part && outline(symbols(part)).split('\n').slice(0, 3)).toEqual([
    'Beskæftigelse',
    '  Fritidsjob 🏘',
    '    mål',
  ]);
});

test.each([
  ['a text in quotes that never end', plan.replace('60 unge', '"60 unge')],
  ['a bracket that is not closed', plan.replace('60 unge i job', '{ hvad: 60 unge')],
  ['a line that says nothing yet', plan.replace('    måling: Tælling', '    måli')],
])('what can be made out is kept by %s', (_, text) => {
  expect(outline(symbols(opened(text).file))).toContain('Beskæftigelse\n  Fritidsjob 🏘\n');
});

test('every name stands in what it names', () => {
  const within = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
    range.start.line <= selectionRange.start.line &&
    selectionRange.end.line <= range.end.line &&
    children.every(within);
  expect(symbols(opened(plan).file).every(within)).toBe(true);
});

test('what takes more lines than one can be folded, and comments too', () => {
  const text = `# en\n# to\ntitel: A\nformål: |\n  En\n  To\nbilag:\n  - titel: A\n    fil: b\n`;
  expect(folding(opened(text).file).map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
    [0, 1, 'comment'],
    [3, 5, undefined],
    [6, 8, undefined],
    [7, 8, undefined],
  ]);
});
