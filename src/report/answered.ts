import type { Language } from '../language.ts';
import type { Overview } from '../overview.ts';

/** How many of the answers are there, in phrases: `3 aktiviteter: 14 af deres 18 svar er på plads`, `4 svar mangler`. */
export function answered(overview: Overview, language: Language): readonly string[] {
  return [
    said[language].answers(overview),
    ...(overview.higherUp > 0 ? [said[language].higherUp(overview)] : []),
    ...(overview.missing > 0 ? [said[language].missing(overview)] : []),
  ];
}

const said: Readonly<
  Record<Language, Readonly<Record<'answers' | 'higherUp' | 'missing', (overview: Overview) => string>>>
> = {
  da: {
    answers: ({ activities: { length: number }, asked, answered }) => {
      if (number === 0) return 'Ingen aktiviteter endnu';
      const activities = number === 1 ? '1 aktivitet' : `${number} aktiviteter`;
      if (asked === 0) return `${activities}; der spørges endnu ikke til de seks svar`;
      const all = `${number === 1 ? 'dens' : 'deres'} ${asked} svar er på plads`;
      return `${activities}: ${answered === asked ? 'alle' : `${answered} af`} ${all}`;
    },
    higherUp: ({ higherUp }) => `${higherUp} står et andet sted end på aktiviteten`,
    missing: ({ missing }) => `${missing} svar mangler`,
  },
  en: {
    answers: ({ activities: { length: number }, asked, answered }) => {
      if (number === 0) return 'No activities yet';
      const activities = number === 1 ? '1 activity' : `${number} activities`;
      if (asked === 0) return `${activities}; the six answers are not asked yet`;
      const all = `${number === 1 ? 'its' : 'their'} ${asked} answers ${answered === 1 ? 'is' : 'are'} in place`;
      return `${activities}: ${answered === asked ? 'all' : `${answered} of`} ${all}`;
    },
    higherUp: ({ higherUp }) => `${higherUp} ${higherUp === 1 ? 'stands' : 'stand'} elsewhere than on the activity`,
    missing: ({ missing }) => `${missing} ${missing === 1 ? 'answer' : 'answers'} missing`,
  },
};
