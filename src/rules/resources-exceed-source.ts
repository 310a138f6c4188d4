import { writeAmount } from '../plan/money/amount.ts';
import { overspent, spendingOf } from '../plan/money/spending.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP314',
  name: 'resources-exceed-source',
  severity: 'error',
  title: {
    da: 'Aktiviteterne får mere fra en kilde, end finansieringen giver',
    en: 'The activities get more money from a source than the financing says',
  },
  why: {
    da: 'Aktiviteterne kan ikke tilsammen få mere fra en kilde, end den betaler til planen.',
    en: 'Together the activities cannot get more from a source than it pays for the plan.',
  },
  fix: {
    da: 'Ret beløbene under aktiviteternes `ressourcer:`, eller ret det, der betales, under `finansiering:`. Det, der gives uden for budgettet, hører til under `uden_for:`.',
    en: "Correct the amounts under the activities' `ressourcer:`, or correct what is paid under `finansiering:`. What is given outside the budget belongs under `uden_for:`.",
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt } # HP314
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
                - { hvad: Vejleder fra ungdomsskolen, giver: Eksempel Kommune, beløb: "450.000" }
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
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
    da: ({ name, given, paid }: Facts) =>
      `Ifølge deres ressourcer får aktiviteterne ${writeAmount(given, 'da')} fra »${name}«, men finansieringen giver ${writeAmount(paid, 'da')} Der mangler ${writeAmount(given - paid, 'da')}`,
    en: ({ name, given, paid }: Facts) =>
      `According to their resources the activities get ${writeAmount(given, 'en')} from "${name}", but the financing comes to ${writeAmount(paid, 'en')}. ${writeAmount(given - paid, 'en')} is missing.`,
  },
  *check(input) {
    const { plan, activities, at } = input;
    const economy = comparableEconomyOf(input);
    if (!economy || economy.financing.length === 0 || economy.hasUnread) return;
    for (const { name, given, paid } of overspent(economy, activities, spendingOf(plan, economy, activities))) {
      const line = economy.financing.find(({ name: source }) => source === name);
      if (line)
        yield {
          at: at(line.owner, line.key as keyof typeof line.owner),
          facts: { name, given: given.kroner, paid: paid.kroner },
        };
    }
  },
});

type Facts = { readonly name: string; readonly given: number; readonly paid: number };
