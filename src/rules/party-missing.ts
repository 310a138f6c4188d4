import { listed } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import { housingNames, isNamed, partiesOf, type Side, sideOfParty } from '../plan/people/parties.ts';
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
    da: ({ missing, names }: Facts) => {
      const named = listed(names, 'and', 'da');
      if (missing === 'kommune') return `Er ${named} med? Kommunen står ikke blandt parterne.`;
      if (names.length === 0) return 'Hvilken boligorganisation er med? Der står ingen blandt parterne.';
      return `Er ${named} med i aftalen? Blandt parterne står de andre boligorganisationer, men ikke ${named}.`;
    },
    en: ({ missing, names }: Facts) => {
      const named = listed(names, 'and', 'en');
      if (missing === 'kommune') return `Is ${named} with you? The municipality is not among the parties.`;
      if (names.length === 0) return 'Which housing organisation is with you? None is among the parties.';
      return `Is ${named} part of the agreement? The other housing organisations are among the parties, but not ${named}.`;
    },
  },
  *check({ plan, phase, at }): Iterable<Sighting<Facts>> {
    if (plan.parter === undefined) return;
    const parties = partiesOf(plan).map(party => ({ name: party.navn ?? '', side: sideOfParty(plan, party) }));
    const has = (wanted: Side) => parties.some(({ side }) => side === wanted);
    const isFirst = phase === 'prækvalifikation';
    // An application may name only others as parties, beside those in its head.
    if (isFirst && !has('kommune') && !has('boligorganisation')) return;
    const place = { at: at(plan, 'parter'), on: 'key' } as const;
    // A plan that names no municipality at all is asked for it once, where its name belongs.
    const [municipality] = listOf(plan.kommune);
    if (!has('kommune') && municipality !== undefined)
      yield { ...place, facts: { missing: 'kommune', names: [municipality] } };
    if (!has('boligorganisation')) {
      yield { ...place, facts: { missing: 'boligorganisation', names: [] } };
      return;
    }
    const organisations = housingNames(plan);
    // A party in other words, such as »boligorganisationerne«, may be any of them.
    const areAllKnown = parties.every(
      ({ name, side }) => side !== 'boligorganisation' || organisations.some(one => isNamed(one, name)),
    );
    const names = organisations.filter(one => !parties.some(({ name }) => isNamed(one, name)));
    if (areAllKnown && names.length > 0 && !isFirst) yield { ...place, facts: { missing: 'boligorganisation', names } };
  },
});

type Facts = { readonly missing: Side; readonly names: readonly string[] };
