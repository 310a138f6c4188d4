import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP132',
  name: 'annex-recommendation-missing',
  asks: 'annexRecommendation',
  title: {
    da: 'Kommunens anbefaling er ikke blandt bilagene',
    en: "The municipality's recommendation is not among the annexes",
  },
  why: {
    da: 'Boligorganisationerne søger sammen med kommunen, og anbefalingen viser, at kommunen er med. Under 2011-14- og 2015-18-midlerne hørte den med til ansøgningen. For 2019-26-midlerne har helhed ikke set, hvad der kræves, så dér er det kun et råd.',
    en: 'The housing organisations apply together with the municipality, and its recommendation shows that it takes part. It belonged to the application under the 2011-14 and 2015-18 funds. What the 2019-26 funds ask for has not been seen, so there it is only advice.',
  },
  fix: {
    da: 'Skriv anbefalingen under `bilag:`, eller skriv kommunens godkendelse under `godkendelser:`.',
    en: 'List the recommendation under `bilag:`, or write the approval of the municipality below `godkendelser:`.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      bilag: # HP132
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
      godkendelser:
        - { af: Organisationsbestyrelsen i Boligforeningen Eksempel, dato: 2020-04-21 }
    `,
    good: `
      fase: prækvalifikation
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
      godkendelser:
        - { af: Organisationsbestyrelsen i Boligforeningen Eksempel, dato: 2020-04-21 }
    `,
  },
  message: {
    da: () => 'Hvor er kommunens anbefaling af ansøgningen?',
    en: () => "Where is the municipality's recommendation (kommunal anbefaling) of the application?",
  },
  check: input => withoutAnnex(input, 'annexRecommendation'),
});
