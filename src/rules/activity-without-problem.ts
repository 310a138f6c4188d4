import { goalsAround, linksAny, namedProblems } from '../plan/problems.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP523',
  name: 'activity-without-problem',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Aktiviteten siger ikke, hvilket problem den skal løse',
    en: 'The activity does not say which problem it is to solve',
  },
  why: {
    da: 'De andre aktiviteter viser, hvilket problem de skal løse. Den, der ikke gør det, ser ud til at høre til et andet sted. Det er helheds eget råd.',
    en: "The other activities show which problem they are to solve. One that does not seems to belong elsewhere. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv `problem:` ved aktivitetens mål med `id` på det problem, den skal løse.',
    en: 'Write `problem:` at the goal of the activity with the `id` of the problem it is to solve.',
  },
  example: {
    bad: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål:
                hvad: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
                problem: job
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
            - titel: Jobklub # HP523
              målgruppe: Unge mellem 18 og 24 år
              ansvarlig: Projektlederen
              mål:
                hvad: 40 unge er i job ved udgangen af 2024
              skridt: [Jobklub hver tirsdag, Besøg på tre virksomheder]
              succeskriterier: 40 unge er i job
              måling: Projektlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-05-01, hvad: Jobklubben åbner }]
              ressourcer: Otte timer om ugen, betalt af Landsbyggefonden
              forankring: Jobcentret driver klubben videre
    `,
    good: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål:
                hvad: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
                problem: job
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
            - titel: Jobklub
              målgruppe: Unge mellem 18 og 24 år
              ansvarlig: Projektlederen
              mål:
                hvad: 40 unge er i job ved udgangen af 2024
                problem: job
              skridt: [Jobklub hver tirsdag, Besøg på tre virksomheder]
              succeskriterier: 40 unge er i job
              måling: Projektlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-05-01, hvad: Jobklubben åbner }]
              ressourcer: Otte timer om ugen, betalt af Landsbyggefonden
              forankring: Jobcentret driver klubben videre
    `,
  },
  message: { da: () => 'Hvilket problem skal aktiviteten løse?', en: () => 'Which problem is the activity to solve?' },
  *check({ plan, activities, at, refused }) {
    if (namedProblems(plan).length === 0) return;
    const answering = activities.filter(({ activity }) => activity.mål !== undefined && !refused(activity, 'mål'));
    const without = answering.filter(placed => !linksAny(goalsAround(placed)));
    // Where many do not say it, the plan shows its chain in another way.
    if (answering.length < 2 || without.length > Math.max(1, answering.length / 4)) return;
    for (const { activity } of without) yield { at: at(activity), facts: {} };
  },
});
