import { annexesOf } from '../plan/annexes.ts';
import {
  annexesOnChallenges,
  lengthOfChallenges,
  mostOnPage,
  pagesOf,
  placeOfChallenges,
  writeNumber,
} from '../plan/wording/challenges.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP135',
  name: 'challenges-too-long',
  asks: 'pageLimit',
  title: {
    da: 'Beskrivelsen af udfordringerne er for lang',
    en: 'The description of the challenges is too long',
  },
  why: {
    da: 'Under 2011-14- og 2015-18-midlerne måtte beskrivelsen af områdets sociale udfordringer højst fylde fem sider. For 2019-26-midlerne har helhed ikke set, hvad der kræves, så dér er det kun et råd.',
    en: 'Under the 2011-14 and 2015-18 funds the description of the social challenges of the area could be five pages at most. What the 2019-26 funds ask for has not been seen, so there it is only advice.',
  },
  fix: {
    da: 'Kort beskrivelsen ned, og læg resten i et bilag med tal. Står sidetallet forkert, så ret `sider:` ved bilaget.',
    en: 'Shorten the description, and put the rest in an annex of figures. When the number of pages is wrong, correct `sider:` at the annex.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: beskrivelse, titel: Områdets sociale udfordringer, sted: driftsstøttesystemet, sider: 8 } # HP135
    `,
    good: `
      fase: prækvalifikation
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: beskrivelse, titel: Områdets sociale udfordringer, sted: driftsstøttesystemet, sider: 5 }
    `,
  },
  message: {
    da: ({ pages, characters, limit }: Facts) =>
      pages === undefined
        ? `Planens tekst om udfordringerne er på ${writeNumber(characters ?? 0, 'da')} tegn. Så meget kan ikke være på ${limit} sider.`
        : `Beskrivelsen af udfordringerne fylder ${pages} sider. Kan den være på ${limit}?`,
    en: ({ pages, characters, limit }: Facts) =>
      pages === undefined
        ? `The plan's text on the challenges has ${writeNumber(characters ?? 0, 'en')} characters. So much can't fit on ${limit} pages.`
        : `The description of the challenges fills ${pages} pages. Can it fit on ${limit}?`,
  },
  *check({ plan, at }, limit) {
    for (const annex of annexesOnChallenges(plan)) {
      const pages = pagesOf(annex);
      if (pages === undefined || pages <= limit) continue;
      const place =
        plan.bilag?.[annexesOf(plan).findIndex(({ titel, id }) => titel === annex.titel && id === annex.id)];
      if (typeof place === 'object')
        yield { at: at(place, place.sider === undefined ? 'titel' : 'sider'), facts: { pages, limit } };
      else yield { at: at(plan, 'bilag'), on: 'key', facts: { pages, limit } };
    }
    const characters = lengthOfChallenges(plan);
    if (characters > limit * mostOnPage)
      yield { at: at(plan, placeOfChallenges(plan)), on: 'key', facts: { characters, limit } };
  },
});

type Facts = { readonly pages?: number; readonly characters?: number; readonly limit: number };
