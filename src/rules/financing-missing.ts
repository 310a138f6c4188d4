import { economyOf } from '../plan/money/economy.ts';
import { tellsPayers } from '../plan/money/telling-payers.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP304',
  name: 'financing-missing',
  asks: 'financing',
  title: { da: 'Budgettet siger ikke, hvem der betaler', en: 'The budget does not say who pays' },
  why: {
    da: 'Til planen hører en finansieringsplan: hvem der betaler, og hvor meget.',
    en: 'A plan comes with a financing plan: who pays, and how much.',
  },
  fix: {
    da: 'Skriv hver, der betaler, under `finansiering:` i budgettet med `kilde:` og `beløb:`, eller henvis til finansieringsplanen med `bilag:`.',
    en: 'Write each who pays under `finansiering:` in the budget with `kilde:` and `beløb:`, or refer to the financing plan with `bilag:`.',
  },
  example: {
    bad: `
      budget: # HP304
        i_alt: "1.600.000"
      bilag:
        - { id: delaftaler, titel: "Delaftaler for alle indsatsområder, ajourført 15. juni 2021", sted: driftsstøttesystemet }
        - { id: budget, titel: Budget, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: { da: () => 'Hvem betaler planen, og hvor meget?', en: () => 'Who pays for the plan, and how much?' },
  *check(input) {
    const { plan, at, refused } = input;
    if (plan.budget === undefined || refused(plan, 'budget')) return;
    const economy = economyOf(input);
    if (!tellsPayers(input, economy, /finansi/i))
      yield { at: at(plan, 'budget'), ...(economy && { on: 'key' }), facts: {} };
  },
});
