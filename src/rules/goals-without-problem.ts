import { goalsIn, linksAny, namedProblems } from '../plan/problems.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP520',
  name: 'goals-without-problem',
  asks: 'chain',
  title: { da: 'Ingen mål siger, hvilket problem de skal løse', en: 'No goal says which problem it is to solve' },
  why: {
    da: 'Den nationale procesevaluering fra 2012 viste, at det på flere niveauer var svært at få planens mål og de enkelte aktiviteter til at hænge sammen. Når vejen fra problem til mål til aktivitet er synlig, kan alle se, hvorfor hver aktivitet er med.',
    en: 'The national process evaluation of 2012 found that it was hard, on several levels, to link the goals of a plan to the single activities. When the way from problem to goal to activity is visible, all can see why each activity is there.',
  },
  fix: {
    da: 'Skriv `problem:` ved målene med `id` på det problem, de skal løse. Viser I sammenhængen i en forandringsteori eller et målhierarki, så nævn det i planen.',
    en: 'Write `problem:` at the goals with the `id` of the problem they are to solve. If you show the chain in a theory of change or a hierarchy of goals, mention it in the plan.',
  },
  example: {
    bad: `
      problemer: # HP520
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
      afsnit:
        - overskrift: Samspil med kommunen
          tekst: Planen er områdets strategiske samarbejdsaftale. Indsatsen supplerer kernedriften og er koordineret med udviklingsplanen. Birkeparken er et udsat boligområde efter § 61 a. Arbejdet bygger på viden fra CFBU.
    `,
    good: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
      afsnit:
        - overskrift: Samspil med kommunen
          tekst: Planen er områdets strategiske samarbejdsaftale. Indsatsen supplerer kernedriften og er koordineret med udviklingsplanen. Birkeparken er et udsat boligområde efter § 61 a. Arbejdet bygger på viden fra CFBU.
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
    `,
  },
  message: { da: () => 'Hvilke problemer skal målene løse?', en: () => 'Which problems are the goals to solve?' },
  *check({ plan, activities, at }) {
    const goals = goalsIn(plan, activities);
    if (namedProblems(plan).length === 0 || goals.length === 0 || linksAny(goals) || mentions(plan, chain)) return;
    yield { at: at(plan, 'problemer'), on: 'key', facts: {} };
  },
});

const chain = anyCase(/forandringsteori|forandringsmodel|målhierarki|programteori|indsatsteori|logisk model/);
