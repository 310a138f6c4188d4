import { anchoringOf } from '../plan/wording/anchoring.ts';
import { textsIn } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP518',
  name: 'anchoring-is-intention',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Forankringen er endnu kun en hensigt',
    en: 'The anchoring is only an intention as yet',
  },
  why: {
    da: 'Aktiviteter lever videre hos nogen. Når der kun står, at det skal undersøges, eller at aktiviteten forankres, er der ingen at holde fast i, når pengene stopper. Det er helheds eget råd.',
    en: "Activities live on with somebody. When the plan says only that it is to be looked into, or that the activity will be anchored, there is nobody to hold on to when the money stops. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv i `forankring:`, hvem der tager over, med hvad og hvornår, fx `{ hvad: Ungdomsskolen driver vejledningen videre, hvem: Ungdomsskolen, hvornår: fra november 2025 }`. Skal aktiviteten slutte med planen, så skriv det.',
    en: 'Write in `forankring:` who takes over, with what and when, such as `{ hvad: Ungdomsskolen driver vejledningen videre, hvem: Ungdomsskolen, hvornår: fra november 2025 }`. If the activity is to end with the plan, write that.',
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
              forankring: Det skal undersøges, hvordan vejledningen kan fortsætte # HP518
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
    da: ({ anchoring }: { anchoring: string }) =>
      `Hvem tager over, når planen er slut? »${anchoring}« siger endnu ikke, hvem der gør det.`,
    en: ({ anchoring }: { anchoring: string }) =>
      `Who takes over when the plan has ended? "${anchoring}" does not say yet who does it.`,
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities)
      if (anchoringOf(activity) === 'intention')
        yield {
          at: at(activity, 'forankring'),
          facts: { anchoring: beginning(textsIn(activity.forankring)[0] ?? '') },
        };
  },
});
