import { subAgreementsOf } from '../plan/sub-agreements.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP206',
  name: 'sub-agreement-missing',
  asks: 'subAgreements',
  title: {
    da: 'Indsatsområdet har ingen delaftale',
    en: 'The indsatsområde has no delaftale',
  },
  why: {
    da: 'De konkrete aftaler med kommunens institutioner, foreninger og andre skrives i en delaftale for hvert valgt indsatsområde.',
    en: 'The concrete agreements with the institutions of the municipality, associations and others are written in a delaftale for each indsatsområde that is chosen.',
  },
  fix: {
    da: 'Skriv `delaftale:` ved indsatsområdet med `titel`, `partnere` og `fil` eller `bilag`, eller skriv delaftalen under `bilag:` med områdets navn.',
    en: 'Write `delaftale:` at the indsatsområde with `titel`, `partnere` and `fil` or `bilag`, or list the delaftale under `bilag:` with the name of the indsatsområde.',
  },
  example: {
    bad: `
      bilag:
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
      indsatsområder:
        - navn: Beskæftigelse # HP206
          formål: Flere unge får arbejde og kolleger
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      bilag:
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
        - { id: delaftale-1, titel: Delaftale om beskæftigelse, sted: driftsstøttesystemet }
      indsatsområder:
        - navn: Beskæftigelse
          formål: Flere unge får arbejde og kolleger
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: () => 'Hvor er delaftalen for indsatsområdet?',
    en: () => 'Where is the delaftale of the indsatsområde?',
  },
  *check({ plan, at, refused }) {
    for (const [area, found] of subAgreementsOf(plan))
      if (!found && !refused(area, 'delaftale')) yield { at: at(area, 'delaftale'), facts: {} };
  },
});
