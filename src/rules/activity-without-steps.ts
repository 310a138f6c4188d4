import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP502',
  name: 'activity-without-steps',
  asks: 'steps',
  title: { da: 'Aktiviteten siger ikke, hvad der skal gøres', en: 'The activity does not say what will be done' },
  why: {
    da: 'Skridtene viser, at der er en vej fra i dag til målet, og hvem der skal i gang med hvad.',
    en: 'The steps show that there is a way from today to the goal, and who is to start with what.',
  },
  fix: {
    da: 'Skriv skridtene under `skridt:`, ét på hver linje med bindestreg foran.',
    en: 'Write the steps under `skridt:`, one on each line with a dash before it.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP502
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
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
                - Aftaler med 12 virksomheder i kvarteret
                - Samtaler med de unge i klubben
                - Opfølgning efter en og tre måneder
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
  message: { da: () => questions.skridt.da, en: () => questions.skridt.en },
  check: input => withoutAnswer(input, 'skridt'),
});
