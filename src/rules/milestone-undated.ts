import { type Milestone, milestonesOf } from '../plan/time/milestones.ts';
import { hasTime } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP606',
  name: 'milestone-undated',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En milepæl siger ikke, hvornår den skal være nået',
    en: 'A milestone does not say when it is to be reached',
  },
  why: {
    da: 'En milepæl uden tidspunkt kan ikke blive forsinket, og så hjælper den jer ikke med at opdage, at noget skrider. Det er helheds eget råd.',
    en: "A milestone without a time can never be late, and so it does not help you to discover that something slips. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv `dato:` ved milepælen: en dag, en måned, et kvartal eller et år, fx `{ dato: marts 2023, hvad: Det første hold er i gang }`.',
    en: 'Write `dato:` at the milestone: a day, a month, a quarter or a year, such as `{ dato: marts 2023, hvad: Det første hold er i gang }`.',
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
              milepæle: [De første ti unge er i job, De første virksomheder har skrevet under] # HP606
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
              milepæle:
                - { dato: marts 2022, hvad: De første ti unge er i job }
                - { dato: ultimo 2022, hvad: De første virksomheder har skrevet under }
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ undated, all }: Facts) =>
      all === 1
        ? 'Hvornår skal milepælen være nået?'
        : undated === all
          ? `Hvornår skal milepælene være nået? Ingen af de ${all} har et tidspunkt.`
          : undated === 1
            ? `Hvornår skal de alle være nået? En af de ${all} milepæle mangler et tidspunkt.`
            : `Hvornår skal de alle være nået? ${undated} af de ${all} milepæle mangler et tidspunkt.`,
    en: ({ undated, all }: Facts) =>
      all === 1
        ? 'When is the milestone to be reached?'
        : undated === all
          ? `When are the milestones to be reached? None of the ${all} has a time.`
          : `When are they all to be reached? ${undated} of the ${all} milestones ${undated === 1 ? 'has' : 'have'} no time.`,
  },
  *check({ activities, phase, at, refused }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      const milestones = milestonesOf(activity);
      if (milestones.some(({ parts }) => parts.bilag !== undefined)) continue;
      const undated = milestones.filter(milestone => isUndated(milestone) && !refused(milestone.owner, 'dato'));
      const [first] = undated;
      if (!first) continue;
      const isOne = undated.length === 1 && milestones.length > 1;
      const place = isOne ? at(first.owner, first.key as never) : at(activity, 'milepæle');
      yield { at: place, facts: { undated: undated.length, all: milestones.length } };
    }
  },
});

type Facts = { readonly undated: number; readonly all: number };

const isUndated = ({ date, text }: Milestone) => date === undefined && !hasTime(text);
