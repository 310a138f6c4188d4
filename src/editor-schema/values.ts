import type { Described } from '../plan/described.ts';
import { askedIn } from '../plan/programme.ts';
import { programmes } from '../plan/programmes/index.ts';
import type { Place } from './described.ts';
import type { Snippet } from './stubs.ts';

/** Fields in which people write one of a few words, those of the examples. */
const fixedWords: readonly string[] = ['status', 'pr', 'enhed', 'hvor_ofte', 'niveau'];

/**
 * The values that may be meant in a field: the names that the programmes give their indsatsområder, and words that are always
 * the same. None where there is but one: an editor would put it in unasked.
 */
export function valuesAt({ owner, field }: Place, { examples = [] }: Described): readonly Snippet[] {
  if (owner === 'indsatsomraade' && (field === 'navn' || field === 'hører_under')) return areaNames;
  const isFixed = field !== undefined && fixedWords.includes(field) && examples.length > 1;
  return isFixed ? examples.map(String).map(word => ({ label: word, body: word })) : [];
}

/** Those of the newest programme first. */
const areaNames: readonly Snippet[] = programmes.toReversed().flatMap(({ name, asks }) =>
  (askedIn(asks.areaNames, 'helhedsplan')?.value ?? []).map(area => ({
    label: area.name,
    description: name.da,
    body: area.name,
  })),
);
