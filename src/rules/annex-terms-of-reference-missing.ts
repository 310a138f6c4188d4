import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP125',
  name: 'annex-terms-of-reference-missing',
  asks: 'annexTermsOfReference',
  title: {
    da: 'Kommissoriet for bestyrelsen er ikke blandt bilagene',
    en: 'The terms of reference of the board are not among the annexes',
  },
  why: {
    da: 'Kommissoriet hører med til aftalen. Det siger, hvad bestyrelsen skal og må, og hvem der sidder i den. Landsbyggefonden har ingen skabelon til det.',
    en: 'The terms of reference (kommissorium) belong to the agreement. They say what the board is to do and may do, and who sits on it. Landsbyggefonden has no template for them.',
  },
  fix: {
    da: 'Skriv kommissoriet under `bilag:`, eller skriv `kommissorium: { tekst: … }` ved bestyrelsen.',
    en: 'List the terms of reference under `bilag:`, or write `kommissorium: { tekst: … }` at the board.',
  },
  example: {
    bad: `
      bilag: # HP125
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er kommissoriet for bestyrelsen? Det hører med som bilag.',
    en: () => 'Where are the terms of reference (kommissorium) of the board? They belong among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexTermsOfReference'),
});
