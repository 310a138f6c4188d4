import { writeAmount } from '../plan/money/amount.ts';
import { strangeGivers } from '../plan/money/strange-givers.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP321',
  name: 'giver-not-in-financing',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En, der giver penge til aktiviteterne, er ikke i budgettet',
    en: 'One who gives money to the activities is not in the budget',
  },
  why: {
    da: 'Budgettet viser, hvem der betaler planen. Er en af dem, der giver penge, ikke med, er det svært at se, om pengene er talt med.',
    en: 'The budget shows who pays for the plan. If one who gives money is not in it, it is hard to see whether the money is counted.',
  },
  fix: {
    da: 'Skriv den, der giver pengene, under `finansiering:` i budgettet, eller under `uden_for:`, hvis pengene ikke er en del af planens budget.',
    en: "Write who gives the money under `finansiering:` in the budget, or under `uden_for:` if the money is no part of the plan's budget.",
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - id: fritidsjob
              titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - { dato: 2022-03-01, hvad: De første ti unge er i job }
              ressourcer:
                - { hvad: Fritidsjobvejleder, giver: Landsbyggefonden, beløb: "1.100.000" }
                - { hvad: Jobmesse, giver: Eksempelfonden, beløb: "300.000" } # HP321
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        uden_for:
          - { kilde: Eksempelfonden, beløb: "300.000", hvad: Jobmesse, status: bevilget }
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - id: fritidsjob
              titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - { dato: 2022-03-01, hvad: De første ti unge er i job }
              ressourcer:
                - { hvad: Fritidsjobvejleder, giver: Landsbyggefonden, beløb: "1.100.000" }
                - { hvad: Jobmesse, giver: Eksempelfonden, beløb: "300.000" }
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ name, kroner }: Facts) =>
      `»${name}« giver ${writeAmount(kroner, 'da')} til aktiviteterne, men står ikke i budgettet. Er pengene en del af planens finansiering?`,
    en: ({ name, kroner }: Facts) =>
      `"${name}" gives ${writeAmount(kroner, 'en')} to the activities, but is not in the budget. Is the money part of the plan's financing?`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy || economy.hasUnread) return;
    for (const { name, resource, kroner } of strangeGivers(input.plan, economy, input.activities))
      yield { at: input.at(resource, 'giver' as never), facts: { name, kroner } };
  },
});

type Facts = { readonly name: string; readonly kroner: number };
