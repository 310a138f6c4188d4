import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP130',
  name: 'annex-application-form-missing',
  asks: 'annexApplicationForm',
  title: {
    da: 'Ansøgningsskemaet er ikke blandt bilagene',
    en: 'The application form is not among the annexes',
  },
  why: {
    da: 'Ansøgningsskemaet udfyldes med stamdata i Landsbyggefondens driftsstøttesystem. Under 2011-14- og 2015-18-midlerne hørte det med til ansøgningen. For 2019-26-midlerne har helhed ikke set, hvad der kræves, så dér er det kun et råd.',
    en: 'The application form is filled in with master data in the system of Landsbyggefonden. It belonged to the application under the 2011-14 and 2015-18 funds. What the 2019-26 funds ask for has not been seen, so there it is only advice.',
  },
  fix: {
    da: 'Skriv ansøgningsskemaet under `bilag:` med `titel` og `fil` eller `sted`.',
    en: 'List the application form under `bilag:` with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      bilag: # HP130
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
    `,
    good: `
      fase: prækvalifikation
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: kåstal, titel: KÅS-tal for afdelingen, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
    `,
  },
  message: {
    da: () => 'Hvor er ansøgningsskemaet med stamdata?',
    en: () => 'Where is the application form (ansøgningsskema) with master data?',
  },
  check: input => withoutAnnex(input, 'annexApplicationForm'),
});
