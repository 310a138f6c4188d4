import { countsOutput } from '../plan/wording/criterion-wording.ts';
import { criteriaOf } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP514',
  name: 'criterion-counts-output',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Succeskriterierne tæller kun, hvem der kom, og hvad der blev gjort',
    en: 'The success criteria count only who came and what was done',
  },
  why: {
    da: 'Deltagere, møder og nye foldere viser, at I har gjort det, I ville. De viser ikke, om det ændrede noget for dem, der kom. Det er helheds eget råd.',
    en: "Participants, meetings and new leaflets show that you did what you meant to do. They do not show whether it changed anything for those who came. This is helhed's own advice.",
  },
  fix: {
    da: 'Behold gerne tallet, og føj et kriterium til under `succeskriterier:`, som siger, hvad der er anderledes bagefter, fx »Tre ud af fire deltagere har fået en i området, de kan ringe til«.',
    en: 'Keep the number, and add a criterion under `succeskriterier:` that says what is different afterwards, such as "Tre ud af fire deltagere har fået en i området, de kan ringe til".',
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
              succeskriterier: Mindst 30 unge deltager i jobcaféen hver måned # HP514
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
              succeskriterier:
                - Mindst 30 unge deltager i jobcaféen hver måned
                - Halvdelen af dem har haft et fritidsjob i tre måneder
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ criterion }: { criterion: string }) =>
      `Hvad ændrer det for dem, der er med? »${criterion}« viser, hvad I gjorde, ikke hvad det førte til.`,
    en: ({ criterion }: { criterion: string }) =>
      `What does it change for those who take part? "${criterion}" shows what you did, not what it led to.`,
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      const criteria = criteriaOf(activity);
      const [first] = criteria;
      if (first && criteria.every(countsOutput))
        yield { at: at(activity, 'succeskriterier'), facts: { criterion: beginning(first.text) } };
    }
  },
});
