import { listOf } from '../plan/lists.ts';
import { housingNames, isNamed, partiesOf, type Side, sideOf, sideOfParty } from '../plan/people/parties.ts';
import type { Signature } from '../plan/people/signatures.ts';
import type { PlanDraft } from '../plan/plan.ts';

/** Somebody who is to sign: as much as the plan says of them. */
export interface Signer {
  readonly party: string;
  readonly role: string;
  readonly name: string;
  readonly title: string;
  /** The date of the signature as the plan writes it, when the plan says that it has been signed. */
  readonly signed: string | undefined;
}

interface Party extends Omit<Signer, 'signed'> {}

/** Who is to sign a plan: a row for each signature that it has a place for, and for each party that has none, in the order of the parties. */
export function signersOf(plan: PlanDraft): readonly Signer[] {
  const parties = partiesIn(plan);
  const places = (plan.underskrifter ?? []).map(written => partsOf(written));
  const owners = ownersOf(plan, parties, places);
  const signer = (place: Signature, party: Party | undefined): Signer => ({
    party: place.part ?? party?.party ?? '',
    role: party?.role ?? '',
    name: place.navn ?? party?.name ?? '',
    title: place.titel ?? party?.title ?? '',
    signed: place.dato,
  });
  return [
    ...parties.flatMap(party => {
      const own = places.filter((_, at) => owners[at] === party).map(place => signer(place, party));
      return own.length > 0 ? own : [{ ...party, signed: undefined }];
    }),
    ...places.filter((_, at) => owners[at] === undefined).map(place => signer(place, undefined)),
  ];
}

/** Whose each place for a signature is: the party that it names, or else one of the same side that has none yet. */
function ownersOf(
  plan: PlanDraft,
  parties: readonly Party[],
  places: readonly Signature[],
): readonly (Party | undefined)[] {
  const named = places.map(place => parties.find(({ party }) => isNamed(party, wordsOf(place))));
  const left = parties.filter(party => !named.includes(party));
  return named.map((owner, at) => {
    const side = owner ? undefined : sideOf(plan, wordsOf(places[at] ?? {}));
    const found =
      side === undefined
        ? -1
        : left.findIndex(({ party, role }) => sideOfParty(plan, { navn: party, rolle: role }) === side);
    return owner ?? (found === -1 ? undefined : left.splice(found, 1)[0]);
  });
}

/** A signature as one text. */
const wordsOf = ({ part, titel, navn }: Signature) => [part, titel, navn].filter(said => said !== undefined).join(', ');

function partsOf(written: string | Signature): Signature {
  return typeof written === 'string' ? { part: written } : written;
}

/** The parties that the plan lists; else the municipality and the housing organisations. */
function partiesIn(plan: PlanDraft): readonly Party[] {
  if (plan.parter !== undefined)
    return partiesOf(plan).flatMap(({ navn, rolle = '', person = '', titel = '' }) =>
      navn === undefined ? [] : [{ party: navn, role: rolle, name: person, title: titel }],
    );
  const side = (names: readonly string[], role: Side) => names.map(party => ({ party, role, name: '', title: '' }));
  return [...side(listOf(plan.kommune), 'kommune'), ...side(housingNames(plan), 'boligorganisation')];
}
