import { anchoringOf } from '../plan/wording/anchoring.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP519',
  name: 'anchoring-seeks-new-money',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Forankringen består kun i at søge nye penge',
    en: 'The anchoring consists only in applying for new money',
  },
  why: {
    da: 'Nye midler er et håb, og en dag slipper de også op. Det er tryggere, når nogen kan føre det vigtigste videre uden dem. Det er helheds eget råd.',
    en: "New money is a hope, and one day it runs out too. It is safer when somebody can carry on what matters most without it. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv i `forankring:`, hvem der fører det vigtigste videre, hvis I ikke får pengene, fx »Ungdomsskolen beholder jobskolen; rejserne kræver nye midler«.',
    en: 'Write in `forankring:` who carries on what matters most if you do not get the money, such as "Ungdomsskolen beholder jobskolen; rejserne kræver nye midler".',
  },
  example: {
    bad: `
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
              forankring: Der søges nye fondsmidler # HP519
    `,
    good: `
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
  },
  message: {
    da: () => 'Hvad sker der med aktiviteten, hvis I ikke får de nye penge – hvem fører det vigtigste videre?',
    en: () => 'What happens to the activity if you do not get the new money – who carries on what matters most?',
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities)
      if (anchoringOf(activity) === 'money') yield { at: at(activity, 'forankring'), facts: {} };
  },
});
