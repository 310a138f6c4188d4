import { listed } from '../language.ts';
import { type PartyGap, partyGaps } from '../plan/people/party-gaps.ts';
import { rule } from './rule.ts';

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
    da: ({ side, names, instead }: PartyGap) => {
      const named = listed(names, 'and', 'da');
      const others = listed(
        instead.map(({ name }) => name),
        'and',
        'da',
      );
      if (names.length === 0) return 'Hvilken boligorganisation er med? Der står ingen blandt parterne.';
      if (others !== '') return `Er ${named} med i aftalen? Blandt parterne står ${others}, men ikke ${named}.`;
      if (side === 'kommune') return `Er ${named} med? Kommunen står ikke blandt parterne.`;
      return `Er ${named} med i aftalen? Blandt parterne står de andre boligorganisationer, men ikke ${named}.`;
    },
    en: ({ side, names, instead }: PartyGap) => {
      const named = listed(names, 'and', 'en');
      const others = listed(
        instead.map(({ name }) => name),
        'and',
        'en',
      );
      if (names.length === 0) return 'Which housing organisation is with you? None is among the parties.';
      if (others !== '') return `Is ${named} part of the agreement? Among the parties is ${others}, but not ${named}.`;
      if (side === 'kommune') return `Is ${named} with you? The municipality is not among the parties.`;
      return `Is ${named} part of the agreement? The other housing organisations are among the parties, but not ${named}.`;
    },
  },
  *check({ plan, phase, at }) {
    for (const gap of partyGaps(plan, phase === 'prækvalifikation'))
      yield { at: at(plan, 'parter'), on: 'key', facts: gap };
  },
});
