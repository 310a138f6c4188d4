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
    da: 'Ansøgningsskemaet udfyldes med stamdata i Landsbyggefondens driftsstøttesystem. Det hørte med under 2011-14- og 2015-18-midlerne; for 2019-26 er det den bedst kendte profil.',
    en: 'The application form is filled in with master data in the system of Landsbyggefonden. It belonged to the application under the 2011-14 and 2015-18 funds; for 2019-26 this is the best known profile.',
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
