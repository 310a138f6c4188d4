import { listed } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP202',
  name: 'area-not-in-programme',
  asks: 'areaNames',
  title: { da: 'Indsatsområdet findes ikke i programmet', en: 'The indsatsområde is not in the programme' },
  why: {
    da: 'Programmet har sine egne indsatsområder, og hver aktivitet skal høre under et af dem. En plan må gerne nøjes med nogle af dem.',
    en: 'The programme has its own indsatsområder, and each activity must belong to one of them. A plan may choose only some of them.',
  },
  fix: {
    da: 'Brug programmets navn. Vil I beholde jeres eget, så skriv programmets navn på linjen under, efter `hører_under:`.',
    en: 'Use the name of the programme. To keep your own, write the name of the programme on the line below, after `hører_under:`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Job og uddannelse # HP202
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      indsatsområder:
        - navn: Job og uddannelse
          hører_under: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ name, names }: Facts) =>
      `»${name}« er ikke et af programmets indsatsområder. De hedder ${listed(inQuotes(names), 'and', 'da')}.`,
    en: ({ name, names }: Facts) =>
      `"${name}" is not one of the indsatsområder of the programme. They are ${listed(inQuotes(names), 'and', 'en')}.`,
  },
  *check({ plan, at }, names) {
    for (const area of plan.indsatsområder ?? []) {
      const field = area.hører_under === undefined ? 'navn' : 'hører_under';
      const name = area[field];
      if (name === undefined || names.some(known => [known.name, ...(known.seenAs ?? [])].some(one => same(one, name))))
        continue;
      yield { at: at(area, field), facts: { name, names: names.map(known => known.name) } };
    }
  },
});

type Facts = { readonly name: string; readonly names: readonly string[] };

const simple = (name: string) =>
  name
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replaceAll('&', 'og')
    .replace(/[\s\u00a0]+/g, '');
const same = (one: string, other: string) => simple(one) === simple(other);
const inQuotes = (names: readonly string[]) => names.map(name => `»${name}«`);
