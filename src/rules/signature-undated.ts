import { spotsOf } from '../plan/lists.ts';
import type { Signature } from '../plan/people/signatures.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP119',
  name: 'signature-undated',
  asks: 'signatureDates',
  title: {
    da: 'En underskrift er uden dato eller navn',
    en: 'A signature has no date or no name',
  },
  why: {
    da: 'Når aftalen gælder, skal det fremgå, hvem der har skrevet under for hver part, og hvornår.',
    en: 'When the agreement is in force, it must be clear who signed for each party, and when.',
  },
  fix: {
    da: 'Skriv `dato` og `navn` eller `titel` ved underskriften.',
    en: 'Write `dato` and `navn` or `titel` at the signature.',
  },
  example: {
    bad: `
      fase: gennemførelse
      underskrifter:
        - part: Eksempel Kommune
          titel: kommunaldirektør # HP119
        - part: Boligforeningen Eksempel
          titel: direktør
          dato: 2021-06-30
    `,
    good: `
      fase: gennemførelse
      underskrifter:
        - part: Eksempel Kommune
          titel: kommunaldirektør
          dato: 2021-06-28
        - part: Boligforeningen Eksempel
          titel: direktør
          dato: 2021-06-30
    `,
  },
  message: {
    da: ({ missing, party }: Facts) => questions[missing].da(party === undefined ? '' : ` for ${party}`),
    en: ({ missing, party }: Facts) => questions[missing].en(party === undefined ? '' : ` for ${party}`),
  },
  *check({ plan, phase, at, refused }): Iterable<Sighting<Facts>> {
    // Before a plan runs, a place for each signature is enough; but where some have signed, the others are asked when.
    const isSigned = (plan.underskrifter ?? []).some(one => typeof one === 'object' && one.dato !== undefined);
    if (phase !== 'gennemførelse' && !isSigned) return;
    for (const { value, owner, key } of spotsOf<string | Signature>(plan, 'underskrifter')) {
      if (typeof value === 'string') {
        if (!/\d{4}|\d[./-]\d/.test(value))
          yield { at: at(owner, key as keyof typeof owner), facts: { missing: 'date' } };
        continue;
      }
      const undated = value.dato === undefined && !refused(value, 'dato');
      const unnamed = value.navn === undefined && value.titel === undefined && !person.test(value.part ?? '');
      const facts = value.part === undefined ? {} : { party: value.part };
      if (undated) yield { at: at(value, 'dato'), facts: { ...facts, missing: unnamed ? 'both' : 'date' } };
      else if (unnamed) yield { at: at(value, 'titel'), facts: { ...facts, missing: 'name' } };
    }
  },
});

type Facts = { readonly missing: keyof typeof questions; readonly party?: string };

const questions = {
  date: {
    da: (whom: string) => `Hvornår er der skrevet under${whom}?`,
    en: (whom: string) => `When was it signed${whom}?`,
  },
  name: { da: (whom: string) => `Hvem har skrevet under${whom}?`, en: (whom: string) => `Who signed${whom}?` },
  both: {
    da: (whom: string) => `Hvem har skrevet under${whom}, og hvornår?`,
    en: (whom: string) => `Who signed${whom}, and when?`,
  },
};

/** A party that names who signs: `Kommunaldirektøren i Eksempel Kommune`. */
const person = anyCase(/direktør|formand|chef|borgmester|leder|forretningsfører|inspektør/);
