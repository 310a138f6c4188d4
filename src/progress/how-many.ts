import type { Text } from '../language.ts';

/** How many milestones of all that there are have been reached: `3 af 8 milepæle er nået`, `Den ene milepæl er ikke nået endnu`. */
export function milestonesReached(reached: number, all: number): Text {
  if (all !== 1)
    return {
      da: `${reached} af ${all} milepæle er nået`,
      en: `${reached} of ${all} milestones ${have(reached)} been reached`,
    };
  return reached === 1
    ? { da: 'Den ene milepæl er nået', en: 'The one milestone has been reached' }
    : { da: 'Den ene milepæl er ikke nået endnu', en: 'The one milestone has not been reached yet' };
}

/** How many success criteria of all that there are have been measured. */
export function criteriaMeasured(measured: number, all: number): Text {
  if (all !== 1)
    return {
      da: `${measured} af ${all} succeskriterier er målt`,
      en: `${measured} of ${all} success criteria ${have(measured)} been measured`,
    };
  return measured === 1
    ? { da: 'Det ene succeskriterium er målt', en: 'The one success criterion has been measured' }
    : { da: 'Det ene succeskriterium er ikke målt endnu', en: 'The one success criterion has not been measured yet' };
}

/** `has` for one, `have` for any other number. */
export const have = (count: number) => (count === 1 ? 'has' : 'have');
