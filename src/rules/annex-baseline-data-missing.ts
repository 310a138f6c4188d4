import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP128',
  name: 'annex-baseline-data-missing',
  asks: 'annexBaselineData',
  title: {
    da: 'Tallene fra tilsagnstidspunktet er ikke blandt bilagene',
    en: 'The figures at the time of the grant are not among the annexes',
  },
  why: {
    da: 'De centrale målinger på tilsagnstidspunktet viser, hvor området stod, da indsatsen begyndte. Det er dem, fremgangen måles mod.',
    en: 'The central measurements at the time of the grant show where the area stood when the effort began. Progress is measured against them.',
  },
  fix: {
    da: 'Skriv udtrækket fra Boligsociale Data under `bilag:` med `titel` og `fil` eller `sted`.',
    en: 'List the extract from Boligsociale Data under `bilag:` with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      program: 2015-18
      bilag: # HP128
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: organisationsdiagram, titel: Organisationsdiagram, sted: driftsstøttesystemet }
        - { id: aktivitetsskema, titel: Aktivitetsskema, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er tallene fra Boligsociale Data på tilsagnstidspunktet? De hører med som bilag.',
    en: () => 'Where are the figures of Boligsociale Data at the time of the grant? They belong among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexBaselineData'),
});
