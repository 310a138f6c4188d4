import { listOf } from '../plan/lists.ts';
import { partiesOf, type Side, sideOfParty } from '../plan/parties.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP117',
  name: 'party-missing',
  asks: 'bothParties',
  title: {
    da: 'Kommune eller boligorganisation mangler blandt parterne',
    en: 'Municipality or housing organisation is missing among the parties',
  },
  why: {
    da: 'Kommune og boligorganisationer søger sammen, og aftalen binder dem begge. Derfor skal begge stå som parter.',
    en: 'Municipality and housing organisations apply together, and the agreement binds both. So both must be named as parties.',
  },
  fix: {
    da: 'Skriv den, der mangler, under `parter:` med `navn`, `rolle` og gerne `titel` på den, der repræsenterer parten.',
    en: 'Write the one that is missing under `parter:` with `navn`, `rolle` and preferably the `titel` of whoever represents it.',
  },
  example: {
    bad: `
      parter: # HP117
        - navn: Boligforeningen Eksempel
          rolle: boligorganisation
    `,
    good: `
      parter:
        - navn: Boligforeningen Eksempel
          rolle: boligorganisation
        - navn: Eksempel Kommune
          rolle: kommune
    `,
  },
  message: {
    da: ({ missing, name }: Facts) =>
      missing === 'kommune'
        ? `Er ${name ?? 'kommunen'} med i aftalen? Kommunen står ikke blandt parterne.`
        : 'Hvilken boligorganisation er med i aftalen? Der står ingen blandt parterne.',
    en: ({ missing, name }: Facts) =>
      missing === 'kommune'
        ? `Is ${name ?? 'the municipality'} part of the agreement? The municipality is not among the parties.`
        : 'Which housing organisation is part of the agreement? None is among the parties.',
  },
  *check({ plan, phase, at }): Iterable<Sighting<Facts>> {
    if (plan.parter === undefined) return;
    const sides = new Set(partiesOf(plan).map(party => sideOfParty(plan, party)));
    const isFirst = phase === 'prækvalifikation';
    // A plan that names no municipality at all is asked for it once, where its name belongs.
    const [name] = listOf(plan.kommune);
    if (!sides.has('kommune') && name !== undefined && !isFirst)
      yield { at: at(plan, 'parter'), on: 'key', facts: { missing: 'kommune', name } };
    if (!sides.has('boligorganisation') && !(isFirst && plan.boligorganisationer !== undefined))
      yield { at: at(plan, 'parter'), on: 'key', facts: { missing: 'boligorganisation' } };
  },
});

type Facts = { readonly missing: Side; readonly name?: string };
