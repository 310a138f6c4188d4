import { changeIn, type Measured, measuredIn } from '../plan/wording/measured.ts';

/**
 * How far a criterion is from its baseline to its target. `percent` is rounded down, is over 100 when the target is passed and
 * below 0 when the figure goes the wrong way. `unknown` says what keeps it from being counted.
 */
export type Distance =
  | {
      readonly kind: 'known';
      readonly percent: number;
      readonly from: number;
      readonly to: number;
      readonly now: number;
      readonly unit: string;
    }
  | {
      readonly kind: 'unknown';
      readonly why: 'notMeasured' | 'noBaseline' | 'noTarget' | 'notNumbers' | 'differentUnits' | 'sameFigures';
    };

interface Said {
  readonly text: string;
  readonly baseline: string | undefined;
  readonly target: string | undefined;
  readonly unit: string | undefined;
  readonly latest: string | undefined;
}

const unknown = (why: Extract<Distance, { kind: 'unknown' }>['why']): Distance => ({ kind: 'unknown', why });

/** How far it is, where baseline, target and latest measurement are plain numbers of the same unit; else why it can't be said. */
export function distanceOf({ text, baseline, target, unit, latest }: Said): Distance {
  const change = changeIn(text);
  if (latest === undefined) return unknown('notMeasured');
  if (target === undefined && !change) return unknown('noTarget');
  if (baseline === undefined && !change) return unknown('noBaseline');
  const [start, goal] = [
    baseline === undefined ? change?.[0] : measuredIn(baseline),
    target === undefined ? change?.[1] : measuredIn(target),
  ];
  const reached = measuredIn(latest);
  if (!start || !goal || !reached) return unknown('notNumbers');
  const units = unitsOf([start, goal, reached], unit);
  const [of = '', ...others] = units;
  if (others.length > 0) return unknown('differentUnits');
  const way = goal.number - start.number;
  if (way === 0) return unknown('sameFigures');
  return {
    kind: 'known',
    percent: Math.floor((100 * (reached.number - start.number)) / way + 1e-9),
    from: start.number,
    to: goal.number,
    now: reached.number,
    unit: of,
  };
}

/** The units that figures are in. One without a word is in the unit of the criterion, or else that of the others; a share is so only when it says so. */
function unitsOf(figures: readonly Measured[], unit: string | undefined): readonly string[] {
  const own = measuredIn(`0 ${unit ?? ''}`.trim())?.unit ?? '';
  const written = figures.map(figure => (figure.unit === '' ? own : figure.unit));
  const words = [...new Set(written.filter(word => word !== ''))];
  const isBare = written.includes('');
  return words.length > 1 || (isBare && words.includes('%')) ? ['', '%'] : words;
}
