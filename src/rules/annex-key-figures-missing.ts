import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP131',
  name: 'annex-key-figures-missing',
  asks: 'annexKeyFigures',
  title: {
    da: 'KÅS-tallene er ikke blandt bilagene',
    en: 'The KÅS figures are not among the annexes',
  },
  why: {
    da: 'KÅS-tallene er de statistiske nøgletal for afdelingerne. Under 2011-14- og 2015-18-midlerne hørte de med til ansøgningen. For 2019-26-midlerne har helhed ikke set, hvad der kræves, så dér er det kun et råd.',
    en: 'The KÅS figures are the statistical key figures of the sections. They belonged to the application under the 2011-14 and 2015-18 funds. What the 2019-26 funds ask for has not been seen, so there it is only advice.',
  },
  fix: {
    da: 'Skriv KÅS-tallene under `bilag:`, eller skriv i et afsnit, hvor de ligger.',
    en: 'List the KÅS figures under `bilag:`, or write in a section where they are.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      bilag: # HP131
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
      afsnit:
        - overskrift: Området
          tekst: Birkeparken er et udsat boligområde.
    `,
    good: `
      fase: prækvalifikation
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
      afsnit:
        - overskrift: Området
          tekst: Birkeparken er et udsat boligområde.
    `,
  },
  message: {
    da: () => 'Hvor er KÅS-tallene for afdelingerne?',
    en: () => 'Where are the KÅS figures of the sections?',
  },
  check: input => withoutAnnex(input, 'annexKeyFigures'),
});
