import { listOf } from '../lists.ts';
import type { Part } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import { remembered } from '../remembered.ts';
import { fold } from '../spelling.ts';
import { anyCase } from '../wording/any-case.ts';

/** A party with its parts; one that is written as a name alone has only that. */
export type Party = Exclude<Draft<Part>, string>;

/** Which side of the agreement someone stands on. */
export type Side = 'kommune' | 'boligorganisation';

const municipal = anyCase(
  /kommun|byråd|borgmester|borgerrepræsentation|magistrat|økonomiudvalg|forvaltning(?!skonsulent)|jobcenter/,
);
const housing = anyCase(
  /bolig(?!social|minister|udvalg|område)|almen|organisationsbestyrelse|repræsentantskab|andelsforening|\b(?:[afhlks]ab|fsb|kab|vibo|dfb|3b)\b/,
);

/** The parties that a plan lists, each in parts. */
export function partiesOf({ parter }: PlanDraft): readonly Party[] {
  return (parter ?? []).map(party => (typeof party === 'string' ? { navn: party } : party));
}

/** The names of the housing organisations that a plan lists. */
export function housingNames({ boligorganisationer }: PlanDraft): readonly string[] {
  return (boligorganisationer ?? []).flatMap(one => (typeof one === 'string' ? one : (one.navn ?? [])));
}

/** The side that words belong to by what such parties are called. */
const sideCalled = remembered((said): Side | undefined =>
  municipal.test(said) ? 'kommune' : housing.test(said) ? 'boligorganisation' : undefined,
);

/** The side that words belong to, by the names of housing organisations, by what such parties are called, or by other names. */
export function sideOf(plan: PlanDraft, words: string): Side | undefined {
  const said = words.normalize('NFC');
  if (housingNames(plan).some(name => isIn(name, said))) return 'boligorganisation';
  const called = sideCalled(said);
  if (called !== undefined) return called;
  if (listOf(plan.kommune).some(name => isNamed(name, said))) return 'kommune';
  return housingNames(plan).some(name => isNamed(name, said)) ? 'boligorganisation' : undefined;
}

/** The side of a party: by its role, or else by its name. */
export function sideOfParty(plan: PlanDraft, { navn = '', rolle = '' }: Party): Side | undefined {
  return sideOf(plan, rolle) ?? sideOf(plan, navn);
}

/** Tells whether words speak of someone by name: `direktør, Boligforeningen Eksempel`, and `SAB` for `SAB, Svendborg`. */
export function isNamed(name: string, words: string): boolean {
  return isIn(name, words) || (fold(words).length >= 3 && isIn(words, name));
}

/** A name in words. A short one only as a word of its own: »AAB« is not in »Aabenraa«. */
function isIn(name: string, words: string): boolean {
  const wanted = fold(name);
  if (wanted.length < 2) return false;
  if (wanted.length > 5) return fold(words).includes(wanted);
  return wordsOf(words).some(word => word === wanted || word === `${wanted}s`);
}

const wordsOf = remembered((words): readonly string[] => words.split(/[^A-Za-zÀ-ɏ\d]+/).map(fold));
