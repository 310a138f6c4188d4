import { compares, hasBaseline } from '../plan/wording/baselines.ts';
import { criteriaOf, goalsOf } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP513',
  name: 'figure-without-baseline',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Det fremgår ikke, hvor tallet står i dag',
    en: 'It is not clear where the figure stands today',
  },
  why: {
    da: 'Et mål om en andel eller et fald kan først bruges, når I ved, hvor det står i dag. Ellers kan ingen se, hvor langt der er, eller om det allerede er nået. Det er helheds eget råd.',
    en: "A goal about a share or a fall is of use only when you know where it stands today. Otherwise nobody can see how far there is to go, or whether it is reached already. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv `udgangspunkt:` ved målet eller kriteriet, fx `udgangspunkt: 38 % (2020)`, eller i sætningen: »falder fra 38 % i 2020 til 25 % i 2024«. Kendes tallet ikke, så skriv, hvornår I måler det første gang.',
    en: 'Write `udgangspunkt:` at the goal or criterion, such as `udgangspunkt: 38 % (2020)`, or in the sentence: "falder fra 38 % i 2020 til 25 % i 2024". When the figure is not known, write when you measure it the first time.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: Andelen af unge uden fritidsjob er højst 25 % i 2024 # HP513
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: Mindst 60 unge har haft et fritidsjob i tre måneder
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
              mål: Andelen af unge uden fritidsjob er højst 25 % i 2024 mod 38 % i 2020
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: Mindst 60 unge har haft et fritidsjob i tre måneder
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ statement }: { statement: string }) =>
      `Hvor står tallet i dag? Uden det kan man ikke se, hvor langt der er til »${statement}«.`,
    en: ({ statement }: { statement: string }) =>
      `Where does the figure stand today? Without that nobody can see how far it is to "${statement}".`,
  },
  *check({ plan, activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const placed of activities) {
      const found = [...goalsOf(placed.activity), ...criteriaOf(placed.activity)].find(
        ({ text, parts }) =>
          parts.bilag === undefined && compares(parts.måltal === undefined ? text : `${text} til ${parts.måltal}`),
      );
      if (!found || hasBaseline(plan, placed, found.text)) continue;
      yield { at: at(found.owner, found.key as never), facts: { statement: beginning(found.text) } };
    }
  },
});
