import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP123',
  name: 'annex-contingency-plan-missing',
  asks: 'annexContingencyPlan',
  title: {
    da: 'Beredskabsplanen er ikke blandt bilagene',
    en: 'The contingency plan is not among the annexes',
  },
  why: {
    da: 'I Landsbyggefondens skabelon er beredskabsplanen et af de dokumenter, aftalen består af.',
    en: 'In the template of Landsbyggefonden the contingency plan (beredskabsplan) is one of the documents that make up the agreement.',
  },
  fix: {
    da: 'Skriv beredskabsplanen under `bilag:` med `titel` og `fil` eller `sted`.',
    en: 'List the contingency plan under `bilag:` with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      bilag: # HP123
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er beredskabsplanen? Den hører med som bilag.',
    en: () => 'Where is the contingency plan (beredskabsplan)? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexContingencyPlan'),
});
