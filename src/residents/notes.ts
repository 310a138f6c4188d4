import { type Language, listed, type Text } from '../language.ts';
import type { Placed } from '../plan/activities.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import type { Absence } from './calling-off.ts';
import { type Asked, asked } from './happening.ts';

/** A title in the quotes of a language. */
export const quoted: Readonly<Record<Language, (title: string) => string>> = {
  da: title => `»${title}«`,
  en: title => `"${title}"`,
};

/** That nobody reads what the plan wants. */
export const noPurpose: Text = {
  da: 'Planen siger ikke, hvad den vil: der er intet formål, ingen vision og intet mål for hele planen.',
  en: 'The plan does not say what it wants: it has no formål, no vision and no goal as a whole.',
};

/** That nobody reads whom to ask about the whole of it. */
export const noContacts: Text = {
  da: 'Planen siger ikke, hvem man kan spørge om det hele: skriv `projektleder` under `organisation`, eller `kontakt` ved boligorganisationen.',
  en: 'The plan does not say whom to ask about all of it: write `projektleder` under `organisation`, or `kontakt` at the housing organisation.',
};

/** The last day of a plan that is over on a day (both ISO dates). */
export function endedOn(plan: PlanDraft, day: string): string | undefined {
  const { to } = periodOf(plan);
  return to === undefined || to >= day ? undefined : to;
}

/** That the plan itself has run out. */
export function ended(end: string | undefined, language: Language): readonly string[] {
  if (end === undefined) return [];
  const date = writeDay(end, language);
  return [
    {
      da: `Planen sluttede ${date}, før den dag, udgaven er for.`,
      en: `The plan ended on ${date}, before the day of this edition.`,
    }[language],
  ];
}

const reasons: Readonly<Record<Absence, Text>> = {
  over: { da: 'afsluttet', en: 'over' },
  'given-up': { da: 'opgivet', en: 'given up' },
  past: { da: 'slutdatoen er passeret', en: 'its end date has passed' },
};

/** Which activities are left out, and why. */
export function absences(
  all: readonly { readonly placed: Placed; readonly absence: Absence | undefined }[],
  language: Language,
): readonly string[] {
  return (Object.keys(reasons) as Absence[]).flatMap(reason => {
    const gone = all.filter(({ absence }) => absence === reason).map(({ placed }) => placed);
    if (gone.length === 0) return [];
    const why = reasons[reason][language];
    return [`${{ da: 'Udeladt', en: 'Left out' }[language]} (${why}): ${named(gone, language)}.`];
  });
}

/** What the plan does not say of which activities. */
export function silences(
  told: readonly { readonly placed: Placed; readonly unsaid: readonly Asked[] }[],
  language: Language,
): readonly string[] {
  return (Object.keys(asked) as Asked[]).flatMap(one => {
    const silent = told.filter(({ unsaid }) => unsaid.includes(one)).map(({ placed }) => placed);
    if (silent.length === 0) return [];
    return [
      `${{ da: 'Planen siger ikke,', en: 'The plan does not say' }[language]} ${asked[one][language]}: ${named(silent, language)}.`,
    ];
  });
}

/** How many activities are named before the rest is counted. */
const most = 6;

function named(activities: readonly Placed[], language: Language): string {
  const names = activities.map(({ activity, name }) =>
    activity.titel === undefined ? name[language] : quoted[language](activity.titel),
  );
  const rest = names.length - most;
  const more = { da: `${rest} til`, en: `${rest} more` }[language];
  return listed(rest > 1 ? [...names.slice(0, most), more] : names, 'and', language);
}
