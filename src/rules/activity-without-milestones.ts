import { questions } from '../plan/questions.ts';
import { withoutAnswer } from './answer.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP504',
  name: 'activity-without-milestones',
  asks: 'milestones',
  title: { da: 'Aktiviteten har ingen milepæle', en: 'The activity has no milestones' },
  why: {
    da: 'Milepælene gør det muligt at følge aktiviteten undervejs og rette den til, mens der er tid.',
    en: 'The milestones make it possible to follow the activity on its way and adjust it while there is time.',
  },
  fix: {
    da: 'Skriv milepælene under `milepæle:`, hver med `dato:` og `hvad:`.',
    en: 'Write the milestones under `milepæle:`, each with `dato:` and `hvad:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP504
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier:
                - kriterium: Mindst 60 unge har haft et fritidsjob i tre måneder
                  måling: Vejlederen tæller hvert kvartal
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
                - dato: 2023-12-31
                  hvad: 40 unge har haft et job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: { da: () => questions.milepæle.da, en: () => questions.milepæle.en },
  check: input => withoutAnswer(input, 'milepæle'),
});
