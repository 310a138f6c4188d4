import { annexesAbout } from '../plan/annexes.ts';
import { listOf } from '../plan/lists.ts';
import { economyOf } from '../plan/money/economy.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
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
    const { budget } = plan;
    if (budget === undefined || isToldElsewhere(plan)) return;
    const economy = economyOf(input);
    if (!economy) {
      if (typeof budget === 'string' && !payerOrPlace.test(budget)) yield { at: at(plan, 'budget'), facts: {} };
      return;
    }
    const { budget: parts, financing, posts } = economy;
    const isNamed =
      financing.length > 0 ||
      posts.some(({ fields, divided }) => fields['kilde'] !== undefined || divided.kilder) ||
      listOf(parts.tekst).some(text => payerOrPlace.test(text));
    const isUnread = refused(parts, 'finansiering') || refused(parts, 'poster') || refused(parts, 'bilag');
    const isReferred = parts.bilag !== undefined || parts.side !== undefined;
    if (!isNamed && !isUnread && !isReferred) yield { at: at(plan, 'budget'), on: 'key', facts: {} };
  },
});

/** A budget in words that names who pays, or says where it is told. */
const payerOrPlace =
  /landsbygge|\blbf\b|kommun|bolig(?!social)|fond|finansi|betal|bilag|kapitel|afsnit|\bside\b|\bse\b/iu;

function isToldElsewhere(plan: PlanDraft): boolean {
  return (
    annexesAbout(plan, /finansi/iu).length > 0 ||
    chaptersAbout(plan, /budget|økonomi|finansi/iu).some(({ text }) => payerOrPlace.test(text))
  );
}
