import { rule } from './rule.ts';

export default rule({
  code: 'HP201',
  name: 'areas-missing',
  asks: 'areas',
  title: { da: 'Planen har ingen indsatsområder', en: 'The plan has no indsatsområder' },
  why: {
    da: 'Indsatsområderne viser, hvad planen prioriterer, og hver aktivitet hører under et af dem.',
    en: 'The indsatsområder show what the plan gives priority, and each activity belongs to one of them.',
  },
  fix: {
    da: 'Skriv de valgte områder under `indsatsområder:` med programmets navne.',
    en: 'Write the chosen areas under `indsatsområder:` with the names of the programme.',
  },
  example: {
    bad: `
      indsatsområder: # HP201
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter: [{ se: fritidsjob }]
        - navn: Uddannelse og livschancer
          aktiviteter:
            - id: fritidsjob
              titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: () => 'Hvilke indsatsområder vil planen prioritere?',
    en: () => 'Which indsatsområder does the plan give priority?',
  },
  *check({ plan, at, missingParts, refused }) {
    const written = plan.indsatsområder ?? plan.aktiviteter;
    const unread = refused(plan, 'indsatsområder') || refused(plan, 'aktiviteter');
    if (written === undefined && !unread && missingParts.length === 0)
      yield { at: at(plan, 'indsatsområder'), facts: {} };
  },
});
