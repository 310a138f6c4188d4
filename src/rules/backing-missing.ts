import { annexesAbout } from '../plan/annexes.ts';
import { partiesOf, type Side, sideOf, sideOfParty } from '../plan/people/parties.ts';
import { groupsOf, peopleIn } from '../plan/people/people.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP138',
  name: 'backing-missing',
  asks: 'backing',
  title: {
    da: 'Det fremgår ikke, at ledelserne bakker op',
    en: 'Nothing shows that the managements back the plan',
  },
  why: {
    da: 'CFBU råder til at have opbakning fra ledelsen i både kommune og boligorganisation, før I går i gang. Den er grundlaget for alt det, der skal aftales bagefter.',
    en: 'CFBU advises having the backing of the management of both municipality and housing organisation before you start. All that is to be agreed afterwards rests on it.',
  },
  fix: {
    da: 'Skriv godkendelser under `godkendelser:`, ledelsernes pladser under `bestyrelse:`, eller et afsnit om opbakningen.',
    en: 'Write approvals below `godkendelser:`, the seats of the managements below `bestyrelse:`, or a section on the backing.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      godkendelser:
      underskrifter:
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Lokal medfinansiering, beløb: "400.000" }
      organisation: # HP138
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: [projektleder, fritidsjobvejleder]
    `,
    good: `
      fase: prækvalifikation
      godkendelser:
      underskrifter:
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Lokal medfinansiering, beløb: "400.000" }
      organisation:
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: [projektleder, fritidsjobvejleder]
        styregruppe: [Direktøren for Boligforeningen Eksempel, Børnechefen i Eksempel Kommune]
    `,
  },
  message: {
    da: () => 'Bakker ledelsen i både kommune og boligorganisation op om planen?',
    en: () => 'Do the managements of both municipality and housing organisation back the plan?',
  },
  *check({ plan, at, refused }) {
    if (plan.godkendelser !== undefined || plan.underskrifter !== undefined || refused(plan, 'organisation')) return;
    if (
      mentions(
        plan,
        anyCase(
          /opbakning|bakker (?:[\wæøåé]+ ){0,3}op|tilslutning|tiltrådt|står bag|ledelse[\wæøåé]* (?:i|fra|hos) (?:både|begge)/,
        ),
      )
    )
      return;
    if (annexesAbout(plan, anyCase(/støtteerklæring|hensigtserklæring|tilsagn(?!stidspunkt)|påtegning/)).length > 0)
      return;
    const sides = sidesBehind(plan);
    if (!sides.has('kommune') || !sides.has('boligorganisation'))
      yield { at: at(plan, 'organisation'), on: 'key', facts: {} };
  },
});

const leads = anyCase(/direktør|direktion|formand|chef|borgmester|forretningsfører|inspektør|ledelse/);

/** The sides whose managements sit in a group, represent a party, recommend, or have agreed to pay. */
function sidesBehind(plan: PlanDraft): ReadonlySet<Side | undefined> {
  const seats = groupsOf(plan).flatMap(({ parts }) => [
    parts.navn,
    ...peopleIn(parts.formand),
    ...peopleIn(parts.medlemmer),
  ]);
  const parties = partiesOf(plan).filter(({ titel = '', person = '' }) => leads.test(`${titel} ${person}`));
  const payers = typeof plan.budget === 'object' ? (plan.budget.finansiering ?? []) : [];
  return new Set([
    ...seats.filter(seat => seat !== undefined && leads.test(seat)).map(seat => sideOf(plan, seat ?? '')),
    ...parties.map(party => sideOfParty(plan, party)),
    ...payers.map(payer =>
      typeof payer === 'object' &&
      /aftal|godkend|bevilg|(?<!ikke )bekræft/i.test(payer.status ?? '') &&
      !/skal|ikke|mangler/i.test(payer.status ?? '')
        ? sideOf(plan, `${payer.rolle ?? ''} ${payer.kilde ?? ''}`)
        : undefined,
    ),
    ...(annexesAbout(plan, anyCase(/anbefal/)).length > 0 ? (['kommune'] as const) : []),
  ]);
}
