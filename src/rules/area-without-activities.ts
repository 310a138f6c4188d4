import { rule } from './rule.ts';

export default rule({
  code: 'HP205',
  name: 'area-without-activities',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et indsatsområde har ingen aktiviteter', en: 'An indsatsområde has no activities' },
  why: {
    da: 'Et indsatsområde uden aktiviteter står som en tom overskrift i den færdige plan.',
    en: 'An indsatsområde without activities stands as an empty heading in the submission.',
  },
  fix: {
    da: 'Skriv indsatsområdets aktiviteter under `aktiviteter:`, eller slet indsatsområdet.',
    en: 'Write the activities of the indsatsområde under `aktiviteter:`, or delete the indsatsområde.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter: # HP205
        - navn: Uddannelse og livschancer
          aktiviteter:
            - titel: Fritidsjob
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
    good: `
      indsatsområder:
        - navn: Uddannelse og livschancer
          aktiviteter:
            - titel: Fritidsjob
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
    da: () => 'Hvilke aktiviteter hører under indsatsområdet?',
    en: () => 'Which activities belong to the indsatsområde?',
  },
  *check({ plan, activities, phase, at, blank }) {
    // Where the plan has no activity at all, that is said once, for the whole plan.
    if (phase === 'prækvalifikation' || activities.length === 0) return;
    for (const area of plan.indsatsområder ?? [])
      if (blank(area, 'aktiviteter')) yield { at: at(area, 'aktiviteter'), facts: {} };
  },
});
