import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP505',
  name: 'activity-without-resources',
  asks: 'resources',
  title: {
    da: 'Aktiviteten siger ikke, hvilke ressourcer der indgår',
    en: 'The activity does not say which resources go in',
  },
  why: {
    da: 'Penge, timer, lokaler og mennesker skal være der, før aktiviteten kan lykkes, og parterne skal vide, hvad de har sagt ja til.',
    en: 'Money, hours, rooms and people must be there before the activity can succeed, and the parties must know what they have agreed to.',
  },
  fix: {
    da: 'Skriv ressourcerne under `ressourcer:` – hvad der indgår, hvem der giver det, og hvor meget.',
    en: 'Write the resources under `ressourcer:` – what goes in, who gives it, and how much.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP505
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
              ressourcer:
                - hvad: Vejleder på fuld tid
                  giver: Landsbyggefonden
                  beløb: "900.000"
                - hvad: Lokale i klubben
                  giver: kommunen
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: { da: () => questions.ressourcer.da, en: () => questions.ressourcer.en },
  check: input => withoutAnswer(input, 'ressourcer'),
});
