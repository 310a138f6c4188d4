import { listed } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import { economyOf } from '../plan/money/economy.ts';
import { isNamed, partiesOf, sideOf } from '../plan/people/parties.ts';
import { partyGaps } from '../plan/people/party-gaps.ts';
import { strangerIn, strangerNamed } from '../plan/people/strangers.ts';
import { askedIn } from '../plan/programme.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP154',
  name: 'party-unknown',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En part eller en, der betaler, er ikke planens egen',
    en: "A party or a payer is none of the plan's own",
  },
  why: {
    da: 'Står der en anden kommune eller boligorganisation end dem, planen selv nævner øverst, ved læseren ikke, hvem der er med. Navnet kan også være blevet stående fra en anden plan.',
    en: 'When another municipality or housing organisation stands there than those at the top of the plan, the reader does not know who takes part. The name may also be left from another plan.',
  },
  fix: {
    da: 'Ret navnet. Er de med, så skriv dem efter `kommune:` eller under `boligorganisationer:`, eller skriv med `rolle:` hos parten, hvad de ellers er, fx `rolle: nabokommune`.',
    en: 'Correct the name. If they take part, write them after `kommune:` or under `boligorganisationer:`, or write as `rolle:` of the party what else they are, such as `rolle: nabokommune`.',
  },
  example: {
    bad: `
      parter:
        - { navn: Eksempel Kommune, rolle: kommune }
        - { navn: Boligforeningen Eksempel, rolle: boligorganisation }
        - { navn: Lindeby Boligselskab, rolle: boligorganisation } # HP154
      underskrifter:
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2021-06-30 }
        - { part: Boligforeningen Eksempel, titel: direktør, dato: 2021-06-30 }
        - { part: Lindeby Boligselskab, titel: direktør, dato: 2021-06-30 }
    `,
    good: `
      parter:
        - { navn: Eksempel Kommune, rolle: kommune }
        - { navn: Boligforeningen Eksempel, rolle: boligorganisation }
      underskrifter:
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2021-06-30 }
        - { part: Boligforeningen Eksempel, titel: direktør, dato: 2021-06-30 }
    `,
  },
  message: {
    da: ({ name, side, as, municipality }: Facts) => {
      const others = side === 'kommune' ? `planens kommune er ${municipality}` : 'ikke blandt boligorganisationerne';
      if (as === 'party') return `Er ${name} med? Den står blandt parterne, men ${others}.`;
      return side === 'kommune'
        ? `Betaler ${name} med? Planens kommune er ${municipality}.`
        : `Betaler ${name} med? Den står hverken blandt boligorganisationerne eller parterne.`;
    },
    en: ({ name, side, as, municipality }: Facts) => {
      const others =
        side === 'kommune' ? `the municipality of the plan is ${municipality}` : 'not among the housing organisations';
      if (as === 'party') return `Is ${name} with you? It is among the parties, but ${others}.`;
      return side === 'kommune'
        ? `Does ${name} pay too? The municipality of the plan is ${municipality}.`
        : `Does ${name} pay too? It is neither among the housing organisations nor among the parties.`;
    },
  },
  *check(input): Iterable<Sighting<Facts>> {
    const { plan, phase, asks, at } = input;
    const municipality = listed(listOf(plan.kommune), 'and', 'da');
    // Where one of the plan's own is missing among the parties, that question names those who stand there instead.
    const gaps = askedIn(asks.bothParties, phase) ? partyGaps(plan, phase === 'prækvalifikation') : [];
    const named = new Set(gaps.flatMap(({ instead }) => instead.map(({ name }) => name)));
    for (const [index, party] of (plan.parter ?? []).entries()) {
      const stranger = strangerIn(plan, typeof party === 'string' ? { navn: party } : party);
      if (!stranger || named.has(stranger.name)) continue;
      const facts = { ...stranger, as: 'party', municipality } as const;
      yield { at: typeof party === 'string' ? at(plan.parter ?? [], index as never) : at(party, 'navn'), facts };
    }
    const parties = partiesOf(plan).map(({ navn = '' }) => navn);
    for (const { value, owner, key, name = '', fields } of economyOf(input)?.financing ?? []) {
      const role = String(fields['rolle'] ?? '');
      if ((role !== '' && sideOf(plan, role) === undefined) || parties.some(party => isNamed(party, name))) continue;
      const stranger = strangerNamed(plan, name);
      if (!stranger) continue;
      const place = typeof value === 'object' ? at(value, 'kilde') : at(owner, key as keyof typeof owner);
      yield { at: place, facts: { ...stranger, as: 'payer', municipality } };
    }
  },
});

type Facts = Readonly<Record<'name' | 'side' | 'municipality', string>> & { readonly as: 'party' | 'payer' };
