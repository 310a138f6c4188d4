import { withoutAnnex } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP126',
  name: 'annex-organisation-chart-missing',
  asks: 'annexOrganisationChart',
  title: {
    da: 'Organisationsdiagrammet er ikke blandt bilagene',
    en: 'The organisation chart is not among the annexes',
  },
  why: {
    da: 'Organisationsdiagrammet hører med til aftalen og viser, hvem der beslutter, og hvem der udfører.',
    en: 'The organisation chart belongs to the agreement and shows who decides and who carries out.',
  },
  fix: {
    da: 'Skriv diagrammet under `bilag:`, eller henvis til det med `organisationsdiagram: { bilag: … }` under `organisation:`.',
    en: 'List the chart under `bilag:`, or refer to it by `organisationsdiagram: { bilag: … }` below `organisation:`.',
  },
  example: {
    bad: `
      program: 2015-18
      bilag: # HP126
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: aktivitetsskema, titel: Aktivitetsskema, sted: driftsstøttesystemet }
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
    da: () => 'Hvor er organisationsdiagrammet? Det hører med som bilag.',
    en: () => 'Where is the organisation chart (organisationsdiagram)? It belongs among the annexes.',
  },
  check: input => withoutAnnex(input, 'annexOrganisationChart'),
});
