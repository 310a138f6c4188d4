import { listOf } from './lists.ts';
import type { Part } from './plan.generated.ts';
import type { Draft, PlanDraft } from './plan.ts';
import { fold } from './spelling.ts';

/** A party with its parts; one that is written as a name alone has only that. */
export type Party = Exclude<Draft<Part>, string>;

/** Which side of the agreement someone stands on. */
export type Side = 'kommune' | 'boligorganisation';

const municipal =
  /kommun|byråd|borgmester|borgerrepræsentation|magistrat|økonomiudvalg|forvaltning(?!skonsulent)|jobcenter/iu;
const housing =
  /bolig(?!social|minister|udvalg|område)|almen|organisationsbestyrelse|repræsentantskab|andelsforening|\b(?:[AFHLKS]AB|fsb|KAB|VIBO|DFB|3B)\b/iu;

/** The parties that a plan lists, each in parts. */
export function partiesOf({ parter }: PlanDraft): readonly Party[] {
  return (parter ?? []).map(party => (typeof party === 'string' ? { navn: party } : party));
}

/** The names of the housing organisations that a plan lists. */
export function housingNames({ boligorganisationer }: PlanDraft): readonly string[] {
  return (boligorganisationer ?? []).flatMap(one => (typeof one === 'string' ? one : (one.navn ?? [])));
}

/** The side that words belong to, by the plan's own names first, and else by what such parties are called. */
export function sideOf(plan: PlanDraft, words: string): Side | undefined {
  if (listOf(plan.kommune).some(name => isNamed(name, words))) return 'kommune';
  if (housingNames(plan).some(name => isNamed(name, words))) return 'boligorganisation';
  const said = words.normalize('NFC');
  if (municipal.test(said)) return 'kommune';
  return housing.test(said) ? 'boligorganisation' : undefined;
}

/** The side of a party: by its role, or else by its name. */
export function sideOfParty(plan: PlanDraft, { navn = '', rolle = '' }: Party): Side | undefined {
  return sideOf(plan, rolle) ?? sideOf(plan, navn);
}

/** Tells whether words speak of someone by name: `direktør, Boligforeningen Eksempel`, and `SAB` for `SAB, Svendborg`. */
export function isNamed(name: string, words: string): boolean {
  const [wanted, said] = [fold(name), fold(words)];
  if (wanted.length < 2) return false;
  return said.includes(wanted) || (said.length >= 3 && wanted.includes(said));
}
