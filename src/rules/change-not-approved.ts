import { spotsOf } from '../plan/lists.ts';
import type { Aendring } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP121',
  name: 'change-not-approved',
  asks: 'changesApproved',
  title: {
    da: 'En ændring er ikke godkendt af Landsbyggefonden',
    en: 'A change is not approved by Landsbyggefonden',
  },
  why: {
    da: 'Ifølge Landsbyggefondens skabelon skal fonden godkende ændringer i den strategiske samarbejdsaftale. Delaftalerne ajourfører bestyrelsen selv.',
    en: "According to Landsbyggefonden's template, the fund must approve changes in the strategic agreement. The board keeps the delaftaler up to date itself.",
  },
  fix: {
    da: 'Skriv ved ændringen, hvornår den er godkendt: `godkendt: 2023-03-10`.',
    en: 'Write at the change when it was approved: `godkendt: 2023-03-10`.',
  },
  example: {
    bad: `
      fase: gennemførelse
      ændringer:
        - dato: 2023-02-01
          hvad: Planens slutning flyttes et halvt år # HP121
    `,
    good: `
      fase: gennemførelse
      ændringer:
        - dato: 2023-02-01
          hvad: Planens slutning flyttes et halvt år
          godkendt: 2023-03-10
    `,
  },
  message: {
    da: ({ date }: Facts) =>
      `Hvornår har Landsbyggefonden godkendt ændringen${date === undefined ? '' : ` fra ${writeDate(date, 'da')}`}?`,
    en: ({ date }: Facts) =>
      `When did Landsbyggefonden approve the change${date === undefined ? '' : ` of ${writeDate(date, 'en')}`}?`,
  },
  *check({ plan, at, refused }) {
    for (const { value, owner, key } of spotsOf<Draft<Aendring>>(plan, 'ændringer')) {
      const parts = typeof value === 'string' ? { hvad: value } : value;
      if (parts.godkendt !== undefined || parts.bilag !== undefined || refused(value as object, 'godkendt')) continue;
      if (needsNone(parts.hvad ?? '')) continue;
      if (typeof value === 'string') yield { at: at(owner, key as keyof typeof owner), facts: {} };
      else yield { at: at(value, 'godkendt'), facts: value.dato === undefined ? {} : { date: value.dato } };
    }
  },
});

type Facts = { readonly date?: string };

/** A change that is said to be approved, or that is of the delaftaler alone. */
function needsNone(change: string): boolean {
  const said = change.normalize('NFC');
  if (
    /(?<!ikke |endnu |afventer )godkend(?:t|te|else)\b(?! af bestyrelsen)/i.test(said) &&
    !/(?:ikke|afvent|mangler|søge)[^.]{0,40}godkend/i.test(said)
  )
    return true;
  return /delaftale/i.test(said) && !/samarbejdsaftale|strategiske aftale/i.test(said);
}
