import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programmes } from '../../src/plan/programmes/index.ts';
import { template } from '../../src/template/template.ts';
import { formOf } from './shown.ts';

/** `formål: 0/1` for each section where something is asked. */
const standings = (text: string) =>
  formOf(text)
    .sections.filter(({ standing }) => standing.asked > 0)
    .map(({ id, standing: { answered, asked } }) => `${id}: ${answered}/${asked}`);

test.each(programmes)('in a new plan of $id only programme, phase and the names of areas are answered', programme => {
  const [masterData, ...others] = formOf(template(programme, 'helhedsplan', 'da')).sections;
  expect(masterData?.standing.answered).toBe(2);
  for (const { id, standing } of others)
    expect([id, standing.answered]).toEqual([id, id === 'indsatsområder' && programme.asks.areaNames ? 1 : 0]);
});

test('what stands in a plan is counted where it says something', () => {
  const begun = template(programmes.at(-1)!, 'helhedsplan', 'da')
    .replace('titel:\n', 'titel: Sammen om Birkeparken\n')
    .replace('  fra:\n', '  fra: 2022\n')
    .replace('  - navn:\n', '  - navn: Boligforeningen Eksempel\n')
    .replace('- problem:\n', '- problem: ???\n');
  expect(standings(begun).slice(0, 3)).toEqual(['stamdata: 4/7', 'parter: 1/2', 'formål: 0/1']);
});

test('a plan that has all has an answer to each question', () => {
  const whole = formOf(readFileSync('examples/planer/2019-26-syvstjerneparken.helhedsplan.yaml', 'utf8'));
  for (const { standing } of whole.sections) expect(standing.answered).toBe(standing.asked);
});

test('a date or an amount that cannot be read is no answer', () => {
  const plan = (til: string) =>
    template(programmes.at(-1)!, 'helhedsplan', 'da')
      .replace('  fra:\n', '  fra: 2022\n')
      .replace('  til:\n', `  til: ${til}\n`);
  const [unread] = standings(plan('Svar 0'));
  const [read] = standings(plan('31.12.2026'));
  expect([unread, read]).toEqual(['stamdata: 3/7', 'stamdata: 4/7']);
});
