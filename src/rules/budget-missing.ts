import { annexesAbout } from '../plan/annexes.ts';
import { listOf } from '../plan/lists.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP301',
  name: 'budget-missing',
  asks: 'budget',
  title: { da: 'Planen har intet budget', en: 'The plan has no budget' },
  why: {
    da: 'Budgettet viser, hvad planen koster, og om pengene rækker til aktiviteterne. Tidligt i arbejdet er et overslag nok.',
    en: 'The budget shows what the plan costs, and whether the money is enough for the activities. Early on an estimate will do.',
  },
  fix: {
    da: 'Skriv under `budget:`, hvad planen koster i alt (`i_alt:`), og hvem der betaler (`finansiering:`), eller henvis til budgettet med `bilag:`.',
    en: 'Write under `budget:` what the plan costs in all (`i_alt:`) and who pays (`finansiering:`), or refer to the budget with `bilag:`.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      budget: # HP301
      bilag:
        - { id: ansøgningsskema, titel: Ansøgningsskema med stamdata, sted: driftsstøttesystemet }
        - { id: kås, titel: KÅS-tal for området, sted: driftsstøttesystemet }
        - { id: anbefaling, titel: Kommunal anbefaling, sted: driftsstøttesystemet }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ isFirst }: Facts) =>
      isFirst ? 'Hvad regner I med, at planen kommer til at koste, og hvem skal betale?' : 'Hvad koster planen?',
    en: ({ isFirst }: Facts) =>
      isFirst ? 'What do you expect the plan to cost, and who is to pay?' : 'What does the plan cost?',
  },
  *check({ plan, phase, at, refused }) {
    if (plan.budget !== undefined || refused(plan, 'budget')) return;
    // A committee or an office may be called after the economy, too.
    const about = /budget|overslag|økonomi(?!udvalg|forvaltning|afdeling|chef|direkt)|finansier/i;
    const isTold = annexesAbout(plan, about).length > 0 || chaptersAbout(plan, about).length > 0;
    const isPriced = listOf(plan.ressourcer).some(part => typeof part === 'object' && part.beløb !== undefined);
    if (!isTold && !isPriced) yield { at: at(plan, 'budget'), facts: { isFirst: phase === 'prækvalifikation' } };
  },
});

type Facts = { readonly isFirst: boolean };
