import { measuredHigherUp, standingOf, unmeasured } from '../plan/answers.ts';
import { sixPoints } from '../plan/plan.ts';
import { askedIn } from '../plan/programme.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP508',
  name: 'answer-higher-up',
  severity: 'warning',
  source: 'oplæg/seks-punkter',
  title: { da: 'Svaret står et andet sted end på aktiviteten', en: 'The answer stands elsewhere than on the activity' },
  why: {
    da: 'Der bliver bedt om de seks svar for hver aktivitet. Et svar, der gælder et helt indsatsområde eller hele planen, siger sjældent nok om den enkelte aktivitet.',
    en: 'The six answers are asked of each activity. An answer for a whole indsatsområde or the whole plan seldom says enough of the single activity.',
  },
  fix: {
    da: 'Skriv på aktiviteten, hvad der gælder for netop den. Det, der er fælles, må gerne blive stående.',
    en: 'Write on the activity what holds for it. What is common may stay where it is.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          milepæle:
            - dato: 2022-03-01
              hvad: Alle aktiviteter er i gang
          aktiviteter:
            - titel: Fritidsjob # HP508
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          milepæle:
            - dato: 2022-03-01
              hvad: Alle aktiviteter er i gang
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
    da: ({ field, place }: Facts) =>
      `»${field}« står på ${place === 'area' ? 'indsatsområdet' : 'planen'}, men ikke på aktiviteten.`,
    en: ({ field, place }: Facts) =>
      `"${field}" stands on the ${place === 'area' ? 'indsatsområde' : 'plan'}, but not on the activity.`,
  },
  *check({ plan, activities, asks, phase, at, refused }) {
    if (!askedIn(asks.goal, phase)) return;
    for (const placed of activities) {
      for (const field of sixPoints) {
        const place = standingOf(plan, placed, field, refused);
        if (place === 'area' || place === 'plan') yield { at: at(placed.activity, field), facts: { field, place } };
      }
      const place = measuredHigherUp(plan, placed.area);
      if (place && unmeasured(placed.activity).length > 0)
        yield { at: at(placed.activity, 'måling'), facts: { field: 'måling', place } };
    }
  },
});

type Facts = { readonly field: string; readonly place: 'area' | 'plan' };
