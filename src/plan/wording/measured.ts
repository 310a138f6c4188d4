import { anyCase } from './any-case.ts';
import { plain } from './wording.ts';

/** A number and what it counts: `%`, `unge`, or nothing where that is not said. */
export interface Measured {
  readonly number: number;
  readonly unit: string;
}

const number = '(?<![\\d.,])(-?\\d{1,3}(?:\\.\\d{3})+|-?\\d+(?:,\\d+)?)(?![\\d.,]*\\d)';
const unit = '(%|pct\\.?|procent|[\\p{L}][\\p{L}-]*)?';
const when = '(?:,? ?(?:\\((?:i )?[^()]{0,20}(?:19|20)\\d{2}\\)|i (?:19|20)\\d{2}))?';
const least = '(?:(?:mindst|højst|minimum|min\\.|maks\\.|maksimalt|ca\\.|cirka|under|over) )?';
const alone = new RegExp(`^${least}${number} ?${unit}${when}\\.?$`, 'iu');
const change = new RegExp(
  `(?<![\\p{L}])fra ${least}${number} ?${unit}${when} til ${least}${number} ?${unit}(?![\\p{L}])`,
  'iu',
);

/** The one number that a field holds, with its unit; nothing when the field says more than that. */
export function measuredIn(text: string): Measured | undefined {
  const [, digits, of] = alone.exec(plain(text)) ?? [];
  return digits === undefined ? undefined : measured(digits, of);
}

/** The two ends of a change that a sentence tells: `Andelen stiger fra 42 % i 2021 til 55 %`. */
export function changeIn(sentence: string): readonly [from: Measured, to: Measured] | undefined {
  const said = plain(sentence);
  if (said.length > 300) return undefined;
  const [, first, firstUnit, last, lastUnit] = change.exec(said) ?? [];
  if (first === undefined || last === undefined || [first, last].some(isYear) || isAge.test(lastUnit ?? ''))
    return undefined;
  const to = measured(last, lastUnit);
  const from = measured(first, firstUnit);
  return [from.unit === '' ? { ...from, unit: to.unit } : from, to];
}

const isAge = anyCase(/^(?:år|årige?|klasse)$/);
const isYear = (digits: string) => /^(?:19|20)\d{2}$/.test(digits);

function measured(digits: string, of = ''): Measured {
  const isPercent = /^(?:%|pct\.?|procent)$/iu.test(of);
  return {
    number: Number(digits.replaceAll('.', '').replace(',', '.')),
    unit: isPercent ? '%' : of.toLowerCase(),
  };
}
