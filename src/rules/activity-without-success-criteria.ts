import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP503',
  name: 'activity-without-success-criteria',
  asks: 'successCriteria',
  title: { da: 'Aktiviteten har ingen succeskriterier', en: 'The activity has no success criteria' },
  why: {
    da: 'Succeskriterierne afgør, hvornår aktiviteten er lykkedes. Uden dem kan hverken bestyrelsen eller Landsbyggefonden se, om målet er nået.',
    en: 'The success criteria decide when the activity has succeeded. Without them neither board nor Landsbyggefonden can see whether the goal is reached.',
  },
  fix: {
    da: 'Skriv kriterierne under `succeskriterier:`, hvert med et `kriterium:` og en `måling:`.',
    en: 'Write the criteria under `succeskriterier:`, each with a `kriterium:` and a `måling:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP503
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
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
              succeskriterier:
                - kriterium: Mindst 60 unge har haft et fritidsjob i tre måneder
                  måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: { da: () => questions.succeskriterier.da, en: () => questions.succeskriterier.en },
  check: input => withoutAnswer(input, 'succeskriterier'),
});
