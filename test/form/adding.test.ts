import { expect, test } from 'vitest';
import { offerOf } from '../../src/form/adding.ts';
import { fieldIn, itemOf, type Field as Known, planField } from '../../src/plan/fields.ts';

/** All fields of the schema, `aktivitet.skridt`, each once. */
function fieldsIn(known: Known, found = new Map<string, Known>()): ReadonlyMap<string, Known> {
  for (const within of [known, itemOf(known) ?? known])
    for (const each of Object.keys(within.shape.properties ?? {})) {
      const field = fieldIn(within, each);
      const name = `${within.kind}.${each}`;
      if (!field || found.has(name)) continue;
      found.set(name, field);
      fieldsIn(field, found);
    }
  return found;
}

const offers = [...fieldsIn(planField)]
  .filter(([, known]) => itemOf(known) !== undefined)
  .map(([place, known]) => [place, offerOf(known.name ?? '', known)] as const);

test.each(offers)('one more in %s is offered in words of its own', (_, { da, en }) => {
  expect([da, en]).toEqual([
    expect.stringMatching(/^Tilføj (?:en|et|endnu noget|noget)[ ,](?!linje$)/u),
    expect.stringMatching(/^Add (?:an?|some\S+) (?!line$)/u),
  ]);
});

test('another list has a line more', () => {
  expect(offerOf('hvad', undefined)).toEqual({ da: 'Tilføj en linje', en: 'Add a line' });
});
