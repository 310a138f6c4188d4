import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { housingNames, isNamed, partiesOf, type Side, sideOfParty } from './parties.ts';
import { type Stranger, strangerIn } from './strangers.ts';

/** Those on one side of the agreement who are missing among the parties. */
export type PartyGap = {
  readonly side: Side;
  /** Who is missing; nobody by name when the plan's parties hold no housing organisation at all. */
  readonly names: readonly string[];
  /** Those who are no part of the plan and stand among the parties on that side. */
  readonly instead: readonly Stranger[];
};

/** The sides of the agreement that are missing among the parties of a plan, or of an application, which may name only others. */
export function partyGaps(plan: PlanDraft, isApplication: boolean): readonly PartyGap[] {
  if (plan.parter === undefined) return [];
  const parties = partiesOf(plan).map(party => {
    const stranger = strangerIn(plan, party);
    return { name: party.navn ?? '', side: stranger?.side ?? sideOfParty(plan, party), stranger };
  });
  const on = (wanted: Side) => parties.filter(({ side }) => side === wanted);
  const insteadOn = (wanted: Side) => on(wanted).flatMap(({ stranger }) => stranger ?? []);
  if (isApplication && on('kommune').length === 0 && on('boligorganisation').length === 0) return [];
  const gaps: PartyGap[] = [];
  // A plan that names no municipality at all is asked for it once, where its name belongs.
  const [municipality] = listOf(plan.kommune);
  if (municipality !== undefined && on('kommune').every(({ stranger }) => stranger))
    gaps.push({ side: 'kommune', names: [municipality], instead: insteadOn('kommune') });
  if (on('boligorganisation').length === 0) return [...gaps, { side: 'boligorganisation', names: [], instead: [] }];
  const organisations = housingNames(plan);
  // A party in other words, such as »boligorganisationerne«, may be any of them.
  const areAllKnown = on('boligorganisation').every(
    ({ name, stranger }) => stranger !== undefined || organisations.some(one => isNamed(one, name)),
  );
  const names = organisations.filter(one => !parties.some(({ name }) => isNamed(one, name)));
  if (areAllKnown && names.length > 0 && !isApplication)
    gaps.push({ side: 'boligorganisation', names, instead: insteadOn('boligorganisation') });
  return gaps;
}
