import { annexesAbout } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import { partiesOf, sideOfParty } from '../plan/people/parties.ts';
import type { Boligorganisation } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP113',
  name: 'sections-missing',
  asks: 'sections',
  title: {
    da: 'Boligorganisationens afdelinger er ikke nævnt',
    en: 'The sections of the housing organisation are not named',
  },
  why: {
    da: 'Støtten gælder bestemte afdelinger, så det skal fremgå, hvilke der er med. Under 2011-14- og 2015-18-midlerne hørte deres stamdata med til ansøgningen.',
    en: 'The support is for particular sections, so the plan must say which ones take part. Under the 2011-14 and 2015-18 funds their master data belonged to the application.',
  },
  fix: {
    da: 'Skriv afdelingerne under `afdelinger:` ved boligorganisationen: `nr`, `navn`, `boliger` og `beboere`.',
    en: 'Write the sections under `afdelinger:` at the housing organisation: `nr`, `navn`, `boliger` and `beboere`.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel # HP113
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - nr: "55"
              navn: Birkeparken
              boliger: 842
    `,
  },
  message: {
    da: ({ name }: Facts) =>
      name === undefined
        ? 'Hvilke boligorganisationer og afdelinger er med i planen?'
        : `Hvilke afdelinger i ${name} er med i planen?`,
    en: ({ name }: Facts) =>
      name === undefined
        ? 'Which housing organisations and sections take part in the plan?'
        : `Which sections of ${name} take part in the plan?`,
  },
  *check({ plan, at, refused }) {
    if (annexesAbout(plan, sectionList).length > 0) return;
    if (plan.boligorganisationer === undefined) {
      const isParty = partiesOf(plan).some(party => sideOfParty(plan, party) === 'boligorganisation');
      if (isParty && !refused(plan, 'boligorganisationer')) yield { at: at(plan, 'boligorganisationer'), facts: {} };
      return;
    }
    for (const { value, owner, key } of spotsOf<Draft<Boligorganisation>>(plan, 'boligorganisationer')) {
      if (typeof value === 'string') {
        if (!namesSection.test(value)) yield { at: at(owner, key as keyof typeof owner), facts: { name: value } };
      } else if (
        value.afdelinger === undefined &&
        !refused(value, 'afdelinger') &&
        !namesSection.test(value.navn ?? '')
      ) {
        yield { at: at(value, 'afdelinger'), facts: { ...(value.navn !== undefined && { name: value.navn }) } };
      }
    }
  },
});

type Facts = { readonly name?: string };

/** An annex that lists the sections: `Kort over afdelingerne`, `Stamdata for afdelingerne`. */
const sectionList = anyCase(
  /(?:kort|liste|oversigt|adresser|stamdata)[\wæøåé]* (?:over|på|for|med|i) (?:\S+ ){0,4}afdeling|afdelings(?:liste|oversigt)/,
);

/** `AAB, afd. 55` */
const namesSection = anyCase(/\bafd(?:\.|eling)/);
