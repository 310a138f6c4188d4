import { rule } from './rule.ts';

export default rule({
  code: 'HP112',
  name: 'unknown-activity',
  severity: 'error',
  title: { da: 'Aktiviteten, der henvises til, findes ikke', en: 'The activity that is referred to is not there' },
  why: {
    da: 'En aktivitet, der hører under flere indsatsområder, skrives ét sted, og de andre steder henvises der til dens `id`.',
    en: 'An activity under several indsatsområder is written in one place, and referred to by its `id` in the others.',
  },
  fix: {
    da: 'Ret henvisningen, eller giv aktiviteten det `id`, der henvises til.',
    en: 'Correct the reference, or give the activity the `id` that is referred to.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Uddannelse og livschancer
          aktiviteter: [{ se: fritidjob }] # HP112
        - navn: Beskæftigelse
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
    good: `
      indsatsområder:
        - navn: Uddannelse og livschancer
          aktiviteter: [{ se: fritidsjob, nr: "1.4" }]
        - navn: Beskæftigelse
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
    da: ({ id }: Facts) => `Her henvises til aktiviteten »${id}«, men ingen aktivitet har det id.`,
    en: ({ id }: Facts) => `This refers to the activity "${id}", but no activity has that id.`,
  },
  *check({ plan, activities, at }) {
    const ids = new Set(activities.map(({ activity }) => activity.id));
    const written = [
      ...(plan.indsatsområder ?? []).flatMap(area => area.aktiviteter ?? []),
      ...(plan.aktiviteter ?? []),
    ];
    for (const activity of written) {
      const { se } = activity;
      if (se !== undefined && !ids.has(se)) yield { at: at(activity, 'se'), facts: { id: se } };
    }
  },
});

type Facts = { readonly id: string };
