import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/publishing/blocks.ts';
import { submissionInParts } from '../../src/submission/in-parts.ts';
import { submission } from '../../src/submission/index.ts';
import { allPlans, reading } from './plans.ts';

const partsOf = (text: string) => submissionInParts(reading(text), 'da');

describe.each(allPlans)('%s', (_, text) => {
  test('every part of the submission stands in one of the documents, as it is', () => {
    const { whole, subAgreements } = partsOf(text);
    const written = new Set(
      [whole, ...subAgreements.map(({ paper }) => paper)].flatMap(paper =>
        paper.blocks.map(block => JSON.stringify(block)),
      ),
    );
    // The figure of the goals is divided too, and shows in each document what stands there.
    const isOfGoals = (block: Block) =>
      block.kind === 'figure' ? block.id === 'maal' : block.kind === 'heading' && block.text === 'Målene i sammenhæng';
    const lost = submission(reading(text), 'da').blocks.filter(
      block => !isOfGoals(block) && !written.has(JSON.stringify(block)),
    );
    expect(lost).toEqual([]);
  });
});

const plan = (area: string) => `titel: Planen\nindsatsområder:\n  - ${area.replaceAll('\n', '\n    ')}\n`;

test.each<readonly [string, string, readonly (readonly [string, string])[]]>([
  ['by its place and its name', 'navn: Job\ndelaftale: X', [['delaftale 1 Job', 'Delaftale 1: Job']]],
  ['by the number of the indsatsområde', 'nr: "3"\nnavn: Job\ndelaftale: X', [['delaftale 3 Job', 'Delaftale 3: Job']]],
  [
    'by its own number and title',
    'nr: "3"\nnavn: Job\ndelaftale: { nr: "7", titel: Aftale om job }',
    [['delaftale 7 Job', 'Aftale om job']],
  ],
  ['without a name', 'delaftale: X', [['delaftale 1', 'Delaftale 1']]],
  ['by a name that says it', 'navn: Delaftale 2 – Job\ndelaftale: X', [['Delaftale 2 – Job', 'Delaftale 2 – Job']]],
  ['not at all', 'navn: Job', []],
])('a delaftale is named %s', (_, area, names) => {
  expect(partsOf(plan(area)).subAgreements.map(({ name, paper }) => [name, paper.title])).toEqual(names);
});

test('the whole tells what an indsatsområde is for, and which activities the delaftale has', () => {
  const { whole } = partsOf(
    plan('navn: Job\nformål: Flere i job\ndelaftale: X\naktiviteter: [{ titel: Fritidsjob, mål: Ti i job }]'),
  );
  const text = JSON.stringify(whole.blocks);
  expect(text).toContain('Flere i job');
  expect(text).toContain('Aktivitet 1: Fritidsjob');
  expect(text).not.toContain('Ti i job');
});
