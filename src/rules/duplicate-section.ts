import type { Path } from '../document/data.ts';
import { fold } from '../plan/spelling.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP155',
  name: 'duplicate-section',
  severity: 'error',
  title: {
    da: 'To afdelinger har samme nummer',
    en: 'Two sections have the same number',
  },
  why: {
    da: 'En boligorganisation har kun én afdeling med hvert nummer. Står det to gange, ved ingen, hvilken afdeling der er med, og boligerne kan blive talt dobbelt.',
    en: 'A housing organisation has only one section of each number. When it stands twice, nobody knows which section takes part, and the dwellings may be counted twice.',
  },
  fix: {
    da: 'Ret `nr:` på den ene. Er det den samme afdeling, så skriv den kun én gang.',
    en: 'Correct `nr:` of one of them. If it is the same section, write it only once.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - { nr: "55", navn: Birkeparken, boliger: 842 }
            - { nr: "55", navn: Birkehaven, boliger: 120 } # HP155
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - { nr: "55", navn: Birkeparken, boliger: 842 }
            - { nr: "56", navn: Birkehaven, boliger: 120 }
    `,
  },
  message: {
    da: ({ nr, line }: Facts) => `Afdeling ${nr} står der allerede i linje ${line}. Hvilket nummer har denne?`,
    en: ({ nr, line }: Facts) => `Section ${nr} stands in line ${line} already. What is the number of this one?`,
  },
  *check({ document, plan, at }) {
    for (const organisation of plan.boligorganisationer ?? []) {
      if (typeof organisation === 'string') continue;
      const first = new Map<string, Path>();
      for (const section of organisation.afdelinger ?? []) {
        if (typeof section === 'string' || section.nr === undefined) continue;
        const place = at(section, 'nr');
        const before = first.get(fold(section.nr));
        if (before) yield { at: place, facts: { nr: section.nr, line: document.rangeOf(before).start.line } };
        else first.set(fold(section.nr), place);
      }
    }
  },
});

type Facts = { readonly nr: string; readonly line: number };
