import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP124',
  name: 'annex-milestone-plan-missing',
  asks: 'annexMilestonePlan',
  title: {
    da: 'Milepælsplanen er ikke blandt bilagene',
    en: 'The milestone plan is not among the annexes',
  },
  why: {
    da: 'Milepælsplanen for hele perioden hører med til aftalen, så alle kan følge, om indsatsen er, hvor den skal være.',
    en: 'The milestone plan for the whole period belongs to the agreement, so that all can follow whether the effort is where it should be.',
  },
  fix: {
    da: 'Skriv milepælsplanen under `bilag:` med `titel` og `fil` eller `sted`, eller henvis til den med `milepæle: { bilag: … }`.',
    en: 'List the milestone plan under `bilag:` with `titel` and `fil` or `sted`, or refer to it by `milepæle: { bilag: … }`.',
  },
  example: {
    bad: `
      bilag: # HP124
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er milepælsplanen for hele perioden? Den hører med som bilag.',
    en: () => 'Where is the milestone plan (milepælsplan) for the whole period? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexMilestonePlan'),
});
