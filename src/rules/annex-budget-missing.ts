import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP122',
  name: 'annex-budget-missing',
  asks: 'annexBudget',
  title: {
    da: 'Budgettet er ikke blandt bilagene',
    en: 'The budget is not among the annexes',
  },
  why: {
    da: 'Budgettet i Landsbyggefondens skabelon hører med til aftalen.',
    en: 'The budget in the template of Landsbyggefonden belongs to the agreement.',
  },
  fix: {
    da: 'Skriv budgettet under `bilag:` med `titel` og `fil` eller `sted`, eller henvis til det med `bilag:` under `budget:`.',
    en: 'List the budget under `bilag:` with `titel` and `fil` or `sted`, or refer to it by `bilag:` below `budget:`.',
  },
  example: {
    bad: `
      bilag: # HP122
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er budgettet? Det hører med som bilag.',
    en: () => 'Where is the budget? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexBudget'),
});
