import { passagesIn } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP141',
  name: 'regulation-of-another-programme',
  asks: 'regulation',
  title: {
    da: 'Planen henviser til et andet regulativ',
    en: 'The plan refers to another regulation',
  },
  why: {
    da: 'Regulativet sætter rammerne for støtten, og det skifter med programmet. En henvisning til det forrige er let at få med, når man bygger på en gammel aftale.',
    en: 'The regulation (regulativ) sets the terms of the support, and it changes with the programme. A reference to the one before easily slips in from an old agreement.',
  },
  fix: {
    da: 'Ret henvisningen, eller skriv, hvorfor det er det gamle regulativ, der gælder.',
    en: 'Correct the reference, or write why it is the old regulation that applies.',
  },
  example: {
    bad: `
      revision: Aftalen følger Landsbyggefondens regulativ af 19. marts 2015. # HP141
    `,
    good: `
      revision: Aftalen følger Landsbyggefondens regulativ af 11. december 2019.
    `,
  },
  message: {
    da: ({ year, governing }: Facts) =>
      `Her henvises til regulativet fra ${year}. Planen hører under regulativet fra ${governing} – er det det, I mener?`,
    en: ({ year, governing }: Facts) =>
      `This refers to the regulation of ${year}. The plan falls under the regulation of ${governing} – is that the one you mean?`,
  },
  *check({ plan, at }, [governing, ...others]) {
    if (governing === undefined) return;
    for (const { text, owner, key } of passagesIn(plan)) {
      const years = yearsCited(text);
      const [year] = years;
      if (year === undefined || years.some(cited => cited === governing || others.includes(cited))) continue;
      yield { at: at(owner, key as keyof typeof owner), facts: { year, governing } };
    }
  },
});

type Facts = { readonly year: number; readonly governing: number };

const citations = [
  /regulativ(?:et|ets)?(?:\s+(?!(?:af|fra|dateret|pr\.)\s)[^\s.]+){0,8}\s+(?:af|fra|dateret|pr\.)\s+(?:den\s+)?(?:\d{1,2}[./-]\s*(?:[\wæøåé]+|\d{1,2}[./-])?\s*)?((?:19|20)\d\d)/gi,
  /((?:19|20)\d\d)[-‐–]regulativ/gi,
];

/** The years of the regulations that a text cites: `regulativ af 19. marts 2015`, `regulativet fra 2015`, `2015-regulativet`. */
function yearsCited(text: string): readonly number[] {
  if (!/regulativ/i.test(text)) return [];
  const said = text.normalize('NFC');
  return citations.flatMap(citation => [...said.matchAll(citation)].map(([, year]) => Number(year)));
}
