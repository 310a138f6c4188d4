import { anyCase } from './any-case.ts';
import { plain } from './wording.ts';

/** A figure with its unit: `%`, or nothing where it counts things. */
interface Figure {
  readonly number: number;
  readonly unit: '%' | '';
}

const digits = '(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d.,]*\\d)|(?<![\\d.,])\\d+(?:,\\d+)?(?![\\d.,]*\\d)';
const alone = new RegExp(
  `^(?:(?:mindst|højst|minimum|min\\.|maks\\.|maksimalt|ca\\.) )?(${digits}) ?(%|pct\\.?|procent)?(?: ?\\((?:i )?(?:19|20)\\d{2}\\))?\\.?$`,
  'i',
);

/** The one figure that a field such as `måltal` holds; nothing when it says more than that. */
export function figureAlone(text: string, unit = ''): Figure | undefined {
  const [, number, written] = alone.exec(plain(text)) ?? [];
  if (number === undefined) return undefined;
  const of = written ?? unit;
  return /^(?:%|pct\.?|procent)$/i.test(of) ? figure(number, '%') : of === '' ? figure(number, '') : undefined;
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** Words by which a figure in a sentence is another than the one to be reached. */
const another = anyCase(
  /(?<![\wæøåé])(?:med|fra|mod|i dag|heraf|af dem|pr\.?|per|om (?:året|måneden|ugen|dagen)|årlig[\wæøåé]*|månedlig[\wæøåé]*|ugentlig[\wæøåé]*|hvert?|under|over|end|flere|færre|mellem|klasse|kvartal|uge|år|årige?|måneder?|timer?|gange?|ud af|af \d+|procentpoint|§)(?![\wæøåé])|\d\s*[-–/:]\s*\d|\d\.\d{1,2}(?!\d)/,
);

/** The one figure that a sentence says is to be reached, when there is no doubt which it is. */
export function figureIn(sentence: string): Figure | undefined {
  const said = plain(sentence).replace(/\((?:19|20)\d{2}\)/gu, '');
  const rest = said.replace(year, '');
  if (said.length > 200 || another.test(rest)) return undefined;
  const found = [...rest.matchAll(new RegExp(`(${digits})\\s*(%|pct\\.?|procent)?`, 'gi'))];
  const [only] = found;
  if (found.length !== 1 || only?.[1] === undefined || /\d[A-Za-zÀ-ɏ]|[A-Za-zÀ-ɏ]\d/.test(rest)) return undefined;
  return figure(only[1], only[2] === undefined ? '' : '%');
}

const figure = (number: string, unit: '%' | ''): Figure => ({
  number: Number(number.replaceAll('.', '').replace(',', '.')),
  unit,
});
