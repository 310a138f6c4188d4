import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP501',
  name: 'activity-without-goal',
  asks: 'goal',
  title: { da: 'Aktiviteten har intet mål', en: 'The activity has no goal' },
  why: {
    da: 'Når målet er konkret, kan alle se, hvad aktiviteten skal ændre for beboerne, og senere om den gjorde det. En grund er ikke et mål: skriv, hvad der er anderledes bagefter.',
    en: 'When the goal is concrete, everyone can see what the activity is to change for the residents, and later whether it did. A reason is no goal: write what is different afterwards.',
  },
  fix: {
    da: 'Skriv målet efter `mål:` – hvem, hvad der ændrer sig, hvor meget og hvornår.',
    en: 'Write the goal after `mål:` – who, what changes, how much and by when.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP501
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
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
  message: { da: () => questions.mål.da, en: () => questions.mål.en },
  check: input => withoutAnswer(input, 'mål'),
});
