import { hasMark } from '../plan/wording/criterion-wording.ts';
import { criteriaOf } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP515',
  name: 'criterion-without-figure',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Et succeskriterium siger ikke, hvor meget eller hvor mange',
    en: 'A success criterion does not say how much or how many',
  },
  why: {
    da: 'Uden et tal kan man altid diskutere, om det lykkedes. Et lille, ærligt tal er bedre end intet, og »alle«, »ingen« eller »fastholdes« kan også måles. Det er helheds eget råd, for i rigtige planer er det set, at tallet mangler.',
    en: 'Without a figure one can always argue about whether it succeeded. A small honest figure is better than none, and "all", "none" or "kept" can be measured too. This is helhed\'s own advice, since the figure has been seen to be missing in real plans.',
  },
  fix: {
    da: 'Skriv tallet i kriteriet eller i `måltal:`, fx »Mindst 60 unge har haft et fritidsjob i tre måneder«.',
    en: 'Write the figure in the criterion or in `måltal:`, such as "Mindst 60 unge har haft et fritidsjob i tre måneder".',
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
              succeskriterier: Flere unge har et fritidsjob # HP515
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
              succeskriterier: Mindst 60 unge har haft et fritidsjob i tre måneder
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ criterion }: { criterion: string }) =>
      `Hvor meget eller hvor mange skal der til, før »${criterion}« er opfyldt?`,
    en: ({ criterion }: { criterion: string }) => `How much or how many does it take before "${criterion}" is met?`,
  },
  *check({ activities, phase, at, refused }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      for (const criterion of criteriaOf(activity)) {
        const { text, owner, key } = criterion;
        if (!hasMark(criterion) && !refused(owner, 'måltal'))
          yield { at: at(owner, key as never), facts: { criterion: beginning(text) } };
      }
    }
  },
});
