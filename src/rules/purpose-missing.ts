import { anyCase } from '../plan/wording/any-case.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP139',
  name: 'purpose-missing',
  asks: 'purpose',
  title: {
    da: 'Planen har intet samlet formål',
    en: 'The plan has no purpose as a whole',
  },
  why: {
    da: 'Formålet er det, alle kan samles om: hvor området skal hen i de år, planen løber.',
    en: 'The purpose is what everyone can gather around: where the area is to be in the years the plan runs.',
  },
  fix: {
    da: 'Skriv det i et par linjer efter `formål:`, eller skriv et formål ved hvert indsatsområde.',
    en: 'Write it in a few lines after `formål:`, or write a purpose at each indsatsområde.',
  },
  example: {
    bad: `
      formål: # HP139
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      formål: Flere unge i Birkeparken kommer i job eller uddannelse.
    `,
  },
  message: {
    da: () => 'Hvad er formålet med planen som helhed?',
    en: () => 'What is the purpose of the plan as a whole?',
  },
  *check({ plan, at, refused }) {
    if (plan.formål !== undefined || plan.mål !== undefined || plan.delmål !== undefined || refused(plan, 'formål'))
      return;
    const areas = plan.indsatsområder ?? [];
    if (areas.length > 0 && areas.every(({ formål }) => formål !== undefined)) return;
    if (chaptersAbout(plan, anyCase(/vision|formål|målsætning|\bmål\b|overordnede|strategi/)).length > 0) return;
    if (!mentions(plan, anyCase(/formålet med (?:planen|helhedsplanen|aftalen|indsatsen)/)))
      yield { at: at(plan, 'formål'), facts: {} };
  },
});
