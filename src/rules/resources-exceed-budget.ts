import { writeAmount } from '../plan/money/amount.ts';
import { exceeds } from '../plan/money/money.ts';
import { spendingOf } from '../plan/money/spending.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP312',
  name: 'resources-exceed-budget',
  severity: 'error',
  title: {
    da: 'Aktiviteten koster mere, end der er til den i budgettet',
    en: 'The activity costs more than the budget has for it',
  },
  why: {
    da: 'De penge, der står under aktivitetens ressourcer, skal være i budgettet. Ellers kan aktiviteten ikke gennemføres, som den er beskrevet.',
    en: "The money among the activity's resources must be in the budget. Otherwise the activity cannot be carried out as it is described.",
  },
  fix: {
    da: 'Ret beløbene under aktivitetens `ressourcer:`, eller ret dens post under `poster:` i budgettet.',
    en: "Correct the amounts under the activity's `ressourcer:`, or correct its item under `poster:` in the budget.",
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjob, aktivitet: fritidsjob, beløb: "1.400.000" }
          - { post: Evaluering, beløb: "200.000" }
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
              ressourcer: # HP312
                - { hvad: Fritidsjobvejleder, giver: Landsbyggefonden, beløb: "1.100.000" }
                - { hvad: Vejleder fra ungdomsskolen, giver: Eksempel Kommune, beløb: "400.000" }
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjob, aktivitet: fritidsjob, beløb: "1.500.000" }
          - { post: Evaluering, beløb: "100.000" }
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
                - { hvad: Vejleder fra ungdomsskolen, giver: Eksempel Kommune, beløb: "400.000" }
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ given, posted }: Facts) =>
      `Ressourcerne er på ${writeAmount(given, 'da')}, men budgettet har ${writeAmount(posted, 'da')} til aktiviteten. Der mangler ${writeAmount(given - posted, 'da')}`,
    en: ({ given, posted }: Facts) =>
      `The resources come to ${writeAmount(given, 'en')}, but the budget has ${writeAmount(posted, 'en')} for the activity. ${writeAmount(given - posted, 'en')} is missing.`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    for (const { activity, given, posted } of spendingOf(input.plan, economy, input.activities))
      if (exceeds(given, posted))
        yield {
          at: input.at(activity, 'ressourcer'),
          on: 'key',
          facts: { given: given.kroner, posted: posted.kroner },
        };
  },
});

type Facts = { readonly given: number; readonly posted: number };
