import { listOf } from '../lists.ts';
import type { Underskrift } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import { housingNames, isNamed, partiesOf, type Side, sideOf, sideOfParty } from './parties.ts';
import { strangerNamed } from './strangers.ts';

/** A signature with its parts; one that is written as a text alone has only `part`. */
export type Signature = Exclude<Draft<Underskrift>, string>;

/** The names of those who are to sign and have not: the parties, or else the municipality and the housing organisations. */
export function partiesWithoutSignature(plan: PlanDraft): readonly string[] {
  const signed = (plan.underskrifter ?? []).map(wordsOf);
  const signers = signersOf(plan);
  const open = signers.filter(({ name }) => !signed.some(words => isNamed(name, words)));
  // A signature in another wording (»kommunen«, a person's name) may be that of any of its side who is left.
  const others = signed.filter(
    words => !signers.some(({ name }) => isNamed(name, words)) && strangerNamed(plan, words) === undefined,
  );
  const left = new Map<Side | undefined, number>();
  for (const side of others.map(words => sideOf(plan, words))) left.set(side, (left.get(side) ?? 0) + 1);
  return open
    .filter(({ side }) => {
      const match = [side, undefined].find(one => (left.get(one) ?? 0) > 0);
      if (match !== undefined || (left.get(undefined) ?? 0) > 0) {
        left.set(match, (left.get(match) ?? 0) - 1);
        return false;
      }
      return true;
    })
    .map(({ name }) => name);
}

function signersOf(plan: PlanDraft): readonly { readonly name: string; readonly side: Side | undefined }[] {
  if (plan.parter !== undefined)
    return partiesOf(plan).flatMap(party =>
      party.navn === undefined ? [] : [{ name: party.navn, side: sideOfParty(plan, party) }],
    );
  return [
    ...listOf(plan.kommune).map(name => ({ name, side: 'kommune' as const })),
    ...housingNames(plan).map(name => ({ name, side: 'boligorganisation' as const })),
  ];
}

/** A signature as one text. */
function wordsOf(signature: Draft<Underskrift>): string {
  if (typeof signature === 'string') return signature;
  return [signature.part, signature.titel, signature.navn].filter(part => part !== undefined).join(', ');
}
