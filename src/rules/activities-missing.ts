import { rule } from './rule.ts';

export default rule({
  code: 'HP203',
  name: 'activities-missing',
  asks: 'activities',
  title: { da: 'Planen har ingen aktiviteter', en: 'The plan has no activities' },
  why: {
    da: 'En helhedsplan siger, hvilke konkrete aktiviteter der skal gennemføres. Uden dem er der ikke noget at søge støtte til.',
    en: 'A helhedsplan says which concrete activities are to be carried out. Without them there is nothing to apply for.',
  },
  fix: {
    da: 'Skriv aktiviteterne under deres indsatsområde, hver med `titel:` og de seks svar.',
    en: 'Write the activities under their indsatsområde, each with `titel:` and the six answers.',
  },
  example: {
    bad: `
      indsatsområder: # HP203
        - navn: Beskæftigelse
          formål: Flere unge og voksne er i job
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          formål: Flere unge og voksne er i job
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
    da: () => 'Hvilke konkrete aktiviteter skal gennemføres?',
    en: () => 'Which concrete activities are to be carried out?',
  },
  *check({ plan, activities, at, blank, missingParts, refused }) {
    if (activities.length > 0 || plan.indsatsområder === undefined || missingParts.length > 0) return;
    const unread =
      refused(plan, 'indsatsområder') ||
      plan.indsatsområder.some(area => refused(area, 'aktiviteter') || area.aktiviteter);
    if (unread) return;
    const started = plan.indsatsområder.find(area => blank(area, 'aktiviteter'));
    yield { at: started ? at(started, 'aktiviteter') : at(plan, 'indsatsområder'), facts: {} };
  },
});
