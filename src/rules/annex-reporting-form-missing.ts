import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP129',
  name: 'annex-reporting-form-missing',
  asks: 'annexReportingForm',
  title: {
    da: 'Indberetningsskemaet er ikke blandt bilagene',
    en: 'The reporting form is not among the annexes',
  },
  why: {
    da: 'Indberetningsskemaet i Landsbyggefondens skabelon udfyldes og lægges på sagen sammen med aftalen.',
    en: 'The reporting form in the template of Landsbyggefonden is filled in and put on the case with the agreement.',
  },
  fix: {
    da: 'Skriv indberetningsskemaet under `bilag:` med `titel` og `fil` eller `sted`.',
    en: 'List the reporting form under `bilag:` with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      bilag: # HP129
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
    `,
    good: `
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
    `,
  },
  message: {
    da: () => 'Hvor er indberetningsskemaet? Det hører med som bilag.',
    en: () => 'Where is the reporting form (indberetningsskema)? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexReportingForm'),
});
