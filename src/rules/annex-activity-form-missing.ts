import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP127',
  name: 'annex-activity-form-missing',
  asks: 'annexActivityForm',
  title: {
    da: 'Aktivitetsskemaet er ikke blandt bilagene',
    en: 'The activity form is not among the annexes',
  },
  why: {
    da: 'I aftaleteksten fra 2017 hører et aktivitetsskema i Landsbyggefondens skabelon med til aftalen.',
    en: 'In the text of the agreement from 2017, an activity form in the template of Landsbyggefonden belongs to the agreement.',
  },
  fix: {
    da: 'Skriv aktivitetsskemaet under `bilag:` med `titel` og `fil` eller `sted`.',
    en: 'List the activity form under `bilag:` with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      program: 2015-18
      bilag: # HP127
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: organisationsdiagram, titel: Organisationsdiagram, sted: driftsstøttesystemet }
        - { id: data, titel: Boligsociale Data på tilsagnstidspunktet, sted: driftsstøttesystemet }
    `,
    good: `
      program: 2015-18
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: organisationsdiagram, titel: Organisationsdiagram, sted: driftsstøttesystemet }
        - { id: aktivitetsskema, titel: Aktivitetsskema, sted: driftsstøttesystemet }
        - { id: data, titel: Boligsociale Data på tilsagnstidspunktet, sted: driftsstøttesystemet }
    `,
  },
  message: {
    da: () => 'Hvor er aktivitetsskemaet? Det hører med som bilag.',
    en: () => 'Where is the activity form (aktivitetsskema)? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexActivityForm'),
});
