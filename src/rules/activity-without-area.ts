import { rule } from './rule.ts';

export default rule({
  code: 'HP204',
  name: 'activity-without-area',
  asks: 'activityInArea',
  title: { da: 'Aktiviteter står uden for et indsatsområde', en: 'Activities stand outside an indsatsområde' },
  why: {
    da: 'Hver aktivitet skal høre under et indsatsområde, så det er klart, hvad den skal bidrage til.',
    en: 'Each activity must belong to an indsatsområde, so that it is clear what it is to contribute to.',
  },
  fix: {
    da: 'Flyt aktiviteterne ind under `aktiviteter:` på det indsatsområde, de hører til.',
    en: 'Move the activities to `aktiviteter:` of the indsatsområde they belong to.',
  },
  example: {
    bad: `
      aktiviteter: # HP204
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
        - navn: Beskæftigelse
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
    da: ({ count }: Facts) =>
      count === 1
        ? 'Aktiviteten står uden for et indsatsområde. Hvilket hører den til?'
        : `${count} aktiviteter står uden for et indsatsområde. Hvilke hører de til?`,
    en: ({ count }: Facts) =>
      count === 1
        ? 'The activity stands outside an indsatsområde. Which does it belong to?'
        : `${count} activities stand outside an indsatsområde. Which do they belong to?`,
  },
  *check({ plan, at }) {
    const count = plan.aktiviteter?.length ?? 0;
    if (count > 0) yield { at: at(plan, 'aktiviteter'), facts: { count } };
  },
});

type Facts = { readonly count: number };
