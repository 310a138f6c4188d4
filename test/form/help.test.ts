import { expect, test } from 'vitest';
import schema from '../../schemas/helhedsplan.schema.json' with { type: 'json' };
import { englishHelp } from '../../src/form/english-help.ts';
import { asTheQuestion, helpOf, ofTheFile } from '../../src/form/help.ts';
import type { Site } from '../../src/form/site.ts';
import { fieldIn, itemOf, type Field as Known, planField } from '../../src/plan/fields.ts';
import { programmes } from '../../src/plan/programmes/index.ts';
import { template } from '../../src/template/template.ts';
import { fieldsOf, formOf } from './shown.ts';

/** What the schema says of each field and item, by the field. */
function saidIn(known: Known, found = new Map<string, Known>()): ReadonlyMap<string, Known> {
  for (const within of [known, itemOf(known) ?? known])
    for (const each of Object.keys(within.shape.properties ?? {})) {
      const field = fieldIn(within, each);
      const name = `${within.kind}.${each}`;
      if (!field || found.has(name)) continue;
      found.set(name, field);
      const item = itemOf(field);
      if (item) found.set(`${name}, one`, item);
      saidIn(field, found);
    }
  return found;
}

const site = (known: Known): Site => ({
  path: [],
  pointer: '',
  name: known.name ?? '',
  key: '',
  known,
  owner: known.owner ?? '',
  isItem: false,
  hold: { data: undefined, at: [], put: () => [] },
  within: [],
});

test.each([...saidIn(planField)])('the help of %s says nothing of a file and its signs', (_, known) => {
  const help = helpOf(site(known), undefined)?.da ?? '';
  expect(help).not.toMatch(/[`{}|]|anførselstegn|som en liste|lodret streg|linjerne|\bdets id|\bdens id/u);
});

test('each help is said in English too, and nothing else is', () => {
  const described = [...saidIn(planField).values()].flatMap(({ shape: { description = [] } }) => description);
  expect(Object.keys(englishHelp).toSorted()).toEqual([...new Set(described)].toSorted());
});

test.each([...saidIn(planField)])('the help of %s is English where the page is, and speaks of no file', (_, known) => {
  const help = helpOf(site(known), undefined)?.en ?? '';
  expect(help).not.toMatch(/[`{}|]|\b(?:og|af|det|planen|eller|hvem|hvad|hvor)\b/iu);
});

test.each(ofTheFile)('the schema still says: %s', said => {
  expect(JSON.stringify(schema)).toContain(said);
});

test('nothing is asked and then said again', () => {
  const fields = fieldsOf(formOf(template(programmes.at(-1)!, 'helhedsplan', 'da')));
  const bare = (text: string | undefined) => text?.replace(/\P{L}/gu, '').toLowerCase();
  for (const { help, question, path } of fields)
    if (help) expect([path.join('/'), bare(help.da)]).not.toEqual([path.join('/'), bare(question?.da)]);
});

test('what is asked needs no help where both say the same', () => {
  for (const place of asTheQuestion) {
    const known = saidIn(planField).get(place);
    const help = known && helpOf(site(known), { da: 'Hvad?', en: 'What?' });
    expect([place, known?.name, help]).toEqual([place, expect.any(String), undefined]);
  }
});
