import { listed } from '../language.ts';
import { annexesAbout } from '../plan/annexes.ts';
import { partiesWithoutSignature } from '../plan/people/signatures.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP118',
  name: 'signature-missing',
  asks: 'signatures',
  title: {
    da: 'En part mangler blandt underskrifterne',
    en: 'A party is missing among the signatures',
  },
  why: {
    da: 'Aftalen binder dem, der har skrevet under. Derfor skal der stå en underskrift for hver part.',
    en: 'The agreement binds those who have signed. So there must be a signature for each party.',
  },
  fix: {
    da: 'Skriv en linje for hver part under `underskrifter:` med `part`, `navn` eller `titel`, og `dato`, når der er skrevet under.',
    en: 'Write a line for each party under `underskrifter:` with `part`, `navn` or `titel`, and `dato` once it has signed.',
  },
  example: {
    bad: `
      underskrifter: # HP118
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2021-06-30 }
    `,
    good: `
      underskrifter:
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2021-06-30 }
        - { part: Boligforeningen Eksempel, titel: direktør, dato: 2021-06-30 }
    `,
  },
  message: {
    da: ({ names }: Facts) =>
      names.length > 0
        ? `Hvem skriver under for ${listed(names, 'and', 'da')}?`
        : 'Hvem skriver under på aftalen for hver af parterne?',
    en: ({ names }: Facts) =>
      names.length > 0
        ? `Who signs for ${listed(names, 'and', 'en')}?`
        : 'Who signs the agreement for each of the parties?',
  },
  *check({ plan, at, refused }) {
    if (
      refused(plan, 'underskrifter') ||
      annexesAbout(plan, signing).length > 0 ||
      chaptersAbout(plan, signing).length > 0
    )
      return;
    if (plan.underskrifter === undefined) {
      yield { at: at(plan, 'underskrifter'), facts: { names: [] } };
      return;
    }
    const names = partiesWithoutSignature(plan);
    if (names.length > 0) yield { at: at(plan, 'underskrifter'), on: 'key', facts: { names } };
  },
});

type Facts = { readonly names: readonly string[] };

const signing = anyCase(/underskr|påtegning/);
