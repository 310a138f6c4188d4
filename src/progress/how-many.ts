import type { Text } from '../language.ts';

/** How many milestones of all that there are a plan says are reached: `3 af 8 milepæle er nået`. What it does not say, nobody knows. */
export function milestonesReached(reached: number, all: number): Text {
  if (reached > 0 && all > 1)
    return {
      da: `${reached} af ${all} milepæle er nået`,
      en: `${reached} of ${all} milestones ${have(reached)} been reached`,
    };
  return reachedAmong(reached, all, { one: 'den ene', many: 'de' }, '');
}

/** The same of the milestones of one year. */
export function milestonesOfYearReached(reached: number, all: number): Text {
  if (reached > 0 && all > 1)
    return {
      da: `${reached} af årets ${all} milepæle er nået`,
      en: `${reached} of the ${all} milestones of the year ${have(reached)} been reached`,
    };
  return reachedAmong(reached, all, { one: 'årets ene', many: 'årets' }, ' of the year');
}

function reachedAmong(
  reached: number,
  all: number,
  da: { readonly one: string; readonly many: string },
  en: string,
): Text {
  if (reached > 0)
    return {
      da: `${da.one.charAt(0).toUpperCase()}${da.one.slice(1)} milepæl er nået`,
      en: `The one milestone${en} has been reached`,
    };
  return all === 1
    ? {
        da: `Planen siger ikke, at ${da.one} milepæl er nået`,
        en: `The plan does not say that the one milestone${en} has been reached`,
      }
    : {
        da: `Planen siger ikke, at nogen af ${da.many} ${all} milepæle er nået`,
        en: `The plan does not say that any of the ${all} milestones${en} has been reached`,
      };
}

/** How many success criteria of all that there are a plan has a measurement of: in `when`, such as `fra 2023`, if only those count. */
export function criteriaMeasured(measured: number, all: number, when: Text = { da: '', en: '' }): Text {
  const [da, en] = [when.da, when.en].map(words => (words === '' ? '' : ` ${words}`));
  if (measured === 0)
    return all === 1
      ? {
          da: `Planen har ingen måling${da} af det ene succeskriterium`,
          en: `The plan has no measurement${en} of the one success criterion`,
        }
      : {
          da: `Planen har ingen målinger${da} af de ${all} succeskriterier`,
          en: `The plan has no measurements${en} of the ${all} success criteria`,
        };
  return all === 1
    ? {
        da: `Planen har en måling${da} af det ene succeskriterium`,
        en: `The plan has a measurement${en} of the one success criterion`,
      }
    : {
        da: `Planen har målinger${da} af ${measured} af ${all} succeskriterier`,
        en: `The plan has measurements${en} of ${measured} of ${all} success criteria`,
      };
}

/** `has` for one, `have` for any other number. */
export const have = (count: number) => (count === 1 ? 'has' : 'have');
