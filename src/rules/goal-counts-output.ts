import { countsOutput, goalCountsOutput } from '../plan/wording/criterion-wording.ts';
import { criteriaOf, goalsOf } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP525',
  name: 'goal-counts-output',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Målet tæller kun, hvem der kommer, og hvad der bliver gjort',
    en: 'The goal counts only who comes and what is done',
  },
  why: {
    da: 'Tilmeldte, møder og nye haver er noget, I gør for at nå et mål. Målet er det, der er anderledes for beboerne bagefter. Det er helheds eget råd.',
    en: "Enrolments, meetings and new gardens are things you do to reach a goal. The goal is what is different for the residents afterwards. This is helhed's own advice.",
  },
  fix: {
    da: 'Flyt gerne tallet til `succeskriterier:` eller `milepæle:`, og skriv i `mål:` eller `virkning:`, hvad det skal føre til, fx »40 forældre er kommet i job inden udgangen af 2024«.',
    en: 'Move the number to `succeskriterier:` or `milepæle:`, and write in `mål:` or `virkning:` what it is to lead to, such as "40 forældre er kommet i job inden udgangen af 2024".',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 85 unge er tilmeldt forløbet inden udgangen af 2024 # HP525
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
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
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ goal }: { goal: string }) =>
      `Hvad skal det føre til for beboerne? »${goal}« siger, hvad I gør, ikke hvad der bliver anderledes.`,
    en: ({ goal }: { goal: string }) =>
      `What is it to lead to for the residents? "${goal}" says what you do, not what becomes different.`,
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      const goals = goalsOf(activity);
      const [first] = goals;
      if (!first || !goals.every(goalCountsOutput)) continue;
      // Where the criteria only count too, they are asked what it changes, and one question is enough.
      const criteria = criteriaOf(activity);
      if (criteria.length > 0 && criteria.every(countsOutput)) continue;
      yield { at: at(first.owner, first.key as never), facts: { goal: beginning(first.text) } };
    }
  },
});
