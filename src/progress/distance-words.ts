import type { Language, Text } from '../language.ts';
import type { CriterionProgress } from './criteria.ts';
import type { Distance } from './distance.ts';

type Reason = Extract<Distance, { kind: 'unknown' }>['why'];

const reasons: Readonly<Record<Reason, Text>> = {
  notMeasured: { da: 'Ingen måling i planen', en: 'No measurement in the plan' },
  noBaseline: {
    da: 'Kan ikke regnes ud: feltet »udgangspunkt« er ikke udfyldt',
    en: "Can't be counted: the field udgangspunkt is not filled in",
  },
  noTarget: {
    da: 'Kan ikke regnes ud: feltet »måltal« er ikke udfyldt',
    en: "Can't be counted: the field måltal is not filled in",
  },
  notNumbers: { da: 'Kan ikke regnes ud af det, der er skrevet', en: "Can't be counted from what is written" },
  differentUnits: {
    da: 'Kan ikke regnes ud: tallene tæller ikke det samme',
    en: "Can't be counted: the figures don't count the same",
  },
  sameFigures: { da: 'Udgangspunkt og måltal er det samme tal', en: 'Baseline and target are the same figure' },
};

/** How far a criterion is, in words: `61 % af vejen`, or why nobody can say. */
export function distanceWords({ distance }: CriterionProgress, language: Language): string {
  if (distance.kind === 'unknown') return reasons[distance.why][language];
  const { from, now, percent } = distance;
  const sign = language === 'da' ? ' %' : '%';
  const share = percent === 0 ? { da: `under 1${sign}`, en: `less than 1${sign}` }[language] : `${percent}${sign}`;
  const words: Text =
    now === from
      ? { da: 'Som ved udgangspunktet', en: 'As at the baseline' }
      : percent < 0
        ? {
            da: 'Den forkerte vej: længere fra målet end ved udgangspunktet',
            en: 'The wrong way: further from the target than at the baseline',
          }
        : percent === 100
          ? { da: 'Måltallet er nået', en: 'The target is reached' }
          : percent > 100
            ? { da: `Over måltallet: ${share} af vejen`, en: `Past the target: ${share} of the way` }
            : { da: `${share} af vejen`, en: `${share} of the way` };
  return words[language];
}
