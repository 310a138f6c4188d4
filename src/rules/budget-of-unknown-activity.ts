import { namesIn } from '../plan/money/budget-references.ts';
import { economyOf } from '../plan/money/economy.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP317',
  name: 'budget-of-unknown-activity',
  severity: 'error',
  title: {
    da: 'Budgetposten hører til noget, der ikke er i planen',
    en: 'The item of the budget belongs to something that is not in the plan',
  },
  why: {
    da: 'Når posten peger på noget, der ikke findes, kan man ikke se, hvad pengene går til. Ofte er aktiviteten slettet eller har fået et andet navn.',
    en: 'When the item points to something that is not there, one cannot see what the money is for. Often the activity has been deleted or has got another name.',
  },
  fix: {
    da: 'Skriv aktivitetens `id` eller titel under `aktivitet:`, eller indsatsområdets navn under `indsatsområde:`. Er posten til hele planen, så slet feltet.',
    en: "Write the activity's `id` or title under `aktivitet:`, or the name of the indsatsområde under `indsatsområde:`. If the item is for the whole plan, delete the field.",
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjobvejleder, aktivitet: Fritidsjob, beløb: "1.100.000" }
          - { post: Lektiecafé, aktivitet: Lektiecafé, beløb: "500.000" } # HP317
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
        poster:
          - { post: Fritidsjobvejleder, aktivitet: Fritidsjob, beløb: "1.100.000" }
          - { post: Projektleder, beløb: "500.000" }
    `,
  },
  message: {
    da: ({ isActivity, text, nearest }: Facts) =>
      `Posten hører til ${isActivity ? 'aktiviteten' : 'indsatsområdet'} »${text}«, men ${isActivity ? 'ingen aktivitet' : 'intet indsatsområde'} i planen hedder det.${nearest === undefined ? '' : ` Mener I »${nearest}«?`}`,
    en: ({ isActivity, text, nearest }: Facts) =>
      `The item belongs to the ${isActivity ? 'activity' : 'indsatsområde'} "${text}", but no ${isActivity ? 'activity' : 'indsatsområde'} in the plan is called that.${nearest === undefined ? '' : ` Do you mean "${nearest}"?`}`,
  },
  *check(input) {
    const { plan, activities, at } = input;
    const economy = economyOf(input);
    if (!economy || activities.length + (plan.indsatsområder ?? []).length === 0) return;
    const names = namesIn(plan, activities);
    let told = 0;
    // With so many unknown names, a plan is not full of slips of the pen.
    const nearest = (text: string) => (++told > 50 ? undefined : names.nearest(text));
    for (const { value } of economy.posts) {
      if (typeof value !== 'object' || !('post' in value || 'aktivitet' in value || 'indsatsområde' in value)) continue;
      const { aktivitet, indsatsområde } = value;
      const isKnown = (text: string) =>
        names.isArea(text) || names.activitiesMeant(text).length > 0 || common.test(text.normalize('NFC'));
      if (aktivitet !== undefined && activities.length > 0 && !isKnown(aktivitet))
        yield {
          at: at(value, 'aktivitet'),
          facts: { isActivity: true, text: aktivitet, nearest: nearest(aktivitet) },
        };
      if (indsatsområde !== undefined && !isKnown(indsatsområde))
        yield {
          at: at(value, 'indsatsområde'),
          facts: { isActivity: false, text: indsatsområde, nearest: nearest(indsatsområde) },
        };
    }
  },
});

/** What is for the whole plan, and no single activity. */
const common = anyCase(
  /^alle?\b|tværgående|fælles|øvrig|ledelse|leder\b|sekretariat|administration|evaluering|kommunikation|generel|samlet|hele|ingen|diverse|koordiner/,
);

type Facts = { readonly isActivity: boolean; readonly text: string; readonly nearest: string | undefined };
