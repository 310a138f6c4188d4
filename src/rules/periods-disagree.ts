import type { Language, Text } from '../language.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { otherPeriods } from '../plan/time/stated-periods.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP608',
  name: 'periods-disagree',
  severity: 'error',
  title: { da: 'Planen nævner to forskellige perioder', en: 'The plan names two different periods' },
  why: {
    da: 'Står der én periode i titlen og en anden i planen, kan ingen vide, hvor længe aftalen binder, og hvilke år budgettet dækker.',
    en: 'When one period is given in the title and another in the plan, nobody can know for how long the agreement binds, and which years the budget covers.',
  },
  fix: {
    da: 'Ret teksten her eller `periode:`, så de siger det samme. Er perioden ændret undervejs, så skriv det under `ændringer:`.',
    en: 'Correct the text here or `periode:`, so that they say the same. If the period has been changed along the way, write so under `ændringer:`.',
  },
  example: {
    bad: `
      titel: Sammen om Birkeparken – helhedsplan 2021-2026 # HP608
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
    good: `
      titel: Sammen om Birkeparken – helhedsplan 2021-2025
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: ({ said, period, inTitle }: Facts) =>
      `${inTitle ? `Titlen siger ${said}` : `Her står »${said}«`}, men planens periode er ${period.da}. Hvad er rigtigt?`,
    en: ({ said, period, inTitle }: Facts) =>
      `${inTitle ? `The title says ${said}` : `It says "${said}" here`}, but the period of the plan is ${period.en}. Which is right?`,
  },
  *check({ plan, at }) {
    const { periode } = plan;
    if (periode === undefined) return;
    const told = new Set<string>();
    for (const { owner, key, said } of otherPeriods(plan)) {
      const plain = said.replace(/\D+/g, '-');
      if (told.has(plain)) continue;
      told.add(plain);
      const inTitle = owner === plan && key === 'titel';
      const period = { da: written(periode, 'da'), en: written(periode, 'en') };
      yield { at: at(owner, key as keyof typeof owner), facts: { said, period, inTitle } };
    }
  },
});

type Facts = { readonly said: string; readonly period: Text; readonly inTitle: boolean };

function written(periode: NonNullable<PlanDraft['periode']>, language: Language): string {
  if (typeof periode === 'string') return periode;
  const [from, to] = [periode.fra ?? '', periode.til ?? ''].map(day => writeDate(day, language));
  return `${from} ${language === 'da' ? 'til' : 'to'} ${to}`;
}
