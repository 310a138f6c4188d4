import { figureAlone, figureIn } from '../plan/wording/figures.ts';
import { type CriterionParts, criteriaOf, type Goal, goalsOf, type Statement } from '../plan/wording/statements.ts';
import { beginning, words } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP526',
  name: 'figures-differ',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Måltallet passer ikke med det, der står ved siden af',
    en: 'The target does not fit what stands beside it',
  },
  why: {
    da: 'Står der to tal, ved ingen, hvornår det er nået. Er måltallet det samme som i dag, er der intet at nå. Det er helheds eget råd.',
    en: "With two figures nobody knows when it is reached. When the target is the same as today, there is nothing to reach. This is helhed's own advice.",
  },
  fix: {
    da: 'Ret det ene tal, så sætningen, `måltal:` og `udgangspunkt:` passer sammen. Skal noget holdes, som det er, så skriv »fastholdes«.',
    en: 'Correct one of the figures, so that the sentence, `måltal:` and `udgangspunkt:` fit together. If a thing is to be kept as it is, write "fastholdes".',
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
              succeskriterier: { kriterium: Højst 20 % af de unge er uden job, måltal: 18 %, udgangspunkt: 27 % (2020) } # HP526
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
              succeskriterier: { kriterium: Højst 18 % af de unge er uden job, måltal: 18 %, udgangspunkt: 27 % (2020) }
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ target, beside, isToday }: Facts) =>
      isToday
        ? `Skal det blive ved at være som i dag? Måltallet ${target} er det samme som udgangspunktet.`
        : `To steder, to tal: Er det »${beside}«, eller er det måltallet ${target}?`,
    en: ({ target, beside, isToday }: Facts) =>
      isToday
        ? `Is it to stay as it is today? The target ${target} is the same as the starting point.`
        : `Two places, two figures: is it "${beside}", or is it the target ${target}?`,
  },
  *check({ activities, at }) {
    for (const { activity } of activities) {
      for (const { text, parts } of [...goalsOf(activity), ...criteriaOf(activity)] as readonly Item[]) {
        const { måltal, udgangspunkt = '', frist } = parts;
        const enhed = 'enhed' in parts ? parts.enhed : undefined;
        const target = måltal === undefined ? undefined : figureAlone(måltal, enhed);
        if (måltal === undefined || !target) continue;
        const said = frist !== undefined && /\d{4}/u.test(text) ? undefined : figureIn(text);
        const today = figureAlone(udgangspunkt, enhed);
        const isToday = today?.unit === target.unit && today.number === target.number && !kept.test(text);
        const isOther = said?.unit === target.unit && said.number !== target.number;
        if (isToday || isOther)
          yield { at: at(parts, 'måltal'), facts: { target: måltal, beside: beginning(text), isToday: !isOther } };
      }
    }
  },
});

type Item = Statement<Goal | CriterionParts>;
type Facts = { readonly target: string; readonly beside: string; readonly isToday: boolean };

const kept = words(
  'fasthold[\\wæøåé]*|bevare[\\wæøåé]*|holde[srt]?|uændret|samme|fortsat|stadig|forblive[rs]?|stabil[\\wæøåé]*|ikke (?:stige|stiger|falde|falder|vokse[rs]?)|stiger ikke|falder ikke',
);
