import { writeAmount } from '../plan/money/amount.ts';
import { exceeds } from '../plan/money/money.ts';
import { spendingOf } from '../plan/money/spending.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP313',
  name: 'resources-below-budget',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Budgettet har flere penge til aktiviteten, end dens ressourcer viser',
    en: 'The budget has more money for the activity than its resources show',
  },
  why: {
    da: 'Når alle ressourcer har et beløb, kan man se, hvem der giver hver krone til aktiviteten.',
    en: 'When all resources have an amount, one can see who gives each krone for the activity.',
  },
  fix: {
    da: 'Skriv det, der mangler, under aktivitetens `ressourcer:`, eller ret dens post under `poster:` i budgettet.',
    en: "Write what is missing under the activity's `ressourcer:`, or correct its item under `poster:` in the budget.",
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjob, aktivitet: fritidsjob, beløb: "1.550.000" }
          - { post: Evaluering, beløb: "50.000" }
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
              ressourcer: # HP313
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
      `Budgettet har ${writeAmount(posted, 'da')} til aktiviteten, men ressourcerne er på ${writeAmount(given, 'da')} Hvad går de sidste ${writeAmount(posted - given, 'da')} til?`,
    en: ({ given, posted }: Facts) =>
      `The budget has ${writeAmount(posted, 'en')} for the activity, but the resources come to ${writeAmount(given, 'en')}. What is the last ${writeAmount(posted - given, 'en')} for?`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    for (const { activity, given, posted } of spendingOf(input.plan, economy, input.activities))
      if (exceeds(posted, given))
        yield {
          at: input.at(activity, 'ressourcer'),
          on: 'key',
          facts: { given: given.kroner, posted: posted.kroner },
        };
  },
});

type Facts = { readonly given: number; readonly posted: number };
