import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP506',
  name: 'activity-without-anchoring',
  asks: 'anchoring',
  title: {
    da: 'Aktiviteten siger ikke, hvad der sker, når planen slutter',
    en: 'The activity does not say what happens when the plan ends',
  },
  why: {
    da: 'Støtten hører op, men beboernes behov gør ikke. Det, der virker, skal nogen tage over, og det skal aftales, mens planen kører.',
    en: 'The support ends, but the needs of the residents do not. What works must be taken over by somebody, and that must be agreed while the plan runs.',
  },
  fix: {
    da: 'Skriv svaret efter `forankring:` – hvad der fortsætter, hvem der tager over, og hvornår. Skal aktiviteten stoppe, så skriv det.',
    en: 'Write the answer after `forankring:` – what goes on, who takes over, and when. If the activity is to stop, say so.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP506
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
              forankring:
                hvad: Ungdomsskolen driver vejledningen videre
                hvem: Ungdomsskolen
                hvornår: fra november 2025
    `,
  },
  message: { da: () => questions.forankring.da, en: () => questions.forankring.en },
  check: input => withoutAnswer(input, 'forankring'),
});
