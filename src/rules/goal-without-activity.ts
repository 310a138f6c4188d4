import { hasAreas } from '../plan/activities.ts';
import { aimsOf, astray, linkedBy, namedProblems } from '../plan/problems.ts';
import { fold } from '../plan/spelling.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP522',
  name: 'goal-without-activity',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Ingen aktivitet arbejder for målet', en: 'No activity works towards the goal' },
  why: {
    da: 'Et mål bliver kun nået, hvis nogen arbejder for det. Kan man ikke se, hvilken aktivitet der gør det, ved man heller ikke, hvem der har ansvaret. Det er helheds eget råd.',
    en: "A goal is reached only if somebody works towards it. When one can't see which activity does, one does not know who is responsible either. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv det samme `problem:` ved målet for den aktivitet, der arbejder for det.',
    en: 'Write the same `problem:` at the goal of the activity that works towards it.',
  },
  example: {
    bad: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { id: naboer, problem: Hver anden kender ikke sine naboer, tal: 52 %, år: 2020, kilde: Beboerundersøgelse }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
        - { hvad: Tre ud af fire kender deres naboer, måltal: 75 %, frist: 2024, problem: naboer } # HP522
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
    good: `
      problemer:
        - { id: job, problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Boligsociale Data }
        - { id: naboer, problem: Hver anden kender ikke sine naboer, tal: 52 %, år: 2020, kilde: Beboerundersøgelse }
      mål:
        - { hvad: Andelen af unge uden job og uddannelse falder til 20 %, frist: 2024, problem: job }
        - { hvad: Tre ud af fire kender deres naboer, måltal: 75 %, frist: 2024, problem: naboer }
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål:
                hvad: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
                problem: job og naboer
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: () => 'Hvilken aktivitet arbejder for målet?',
    en: () => 'Which activity works towards the goal?',
  },
  *check({ plan, activities, at }) {
    const problems = namedProblems(plan);
    const below = [...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)];
    const goals = below.flatMap(owner => goalsOf(owner)).map(({ parts }) => parts);
    const takenUp = linkedBy(problems, goals);
    if (takenUp.size === 0 || !hasAreas(plan) || astray(problems, goals).length > 0) return;
    const aims = aimsOf(below);
    for (const { parts, text } of goalsOf(plan)) {
      const wanted = [...linkedBy(problems, [parts])];
      if (wanted.length === 0 || wanted.some(id => takenUp.has(id) || aims.includes(id))) continue;
      if (!longWords(text).some(word => aims.includes(fold(word)))) yield { at: at(parts, 'problem'), facts: {} };
    }
  },
});

/** The words of a goal that are so long that a goal which shares one is about the same. */
const longWords = (text: string) => text.normalize('NFC').match(/[A-Za-zÀ-ɏ]{9,}/g) ?? [];
