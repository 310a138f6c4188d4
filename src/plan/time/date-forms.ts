/** How exactly a writer gave a date. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'span';

/** The days a date may mean, as ISO dates `2026-12-31`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

/** The months as Danes name them. */
export const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
/** A pattern for the name of a month, whole or short. */
export const monthName = `(${monthNames.join('|')}|${['jan', 'feb', 'mar', 'apr', 'jun', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec'].join('|')})\\.?`;

/** Seasons as they are spoken of: spring March to May, and winter from December into the next year. */
const seasons: Record<string, readonly [number, number]> = { forår: [3, 5], sommer: [6, 8], efterår: [9, 11] };

/** Times of a year that have a name, as the months they may lie in. */
const times: Record<string, readonly [number, number]> = {
  forsommer: [5, 6],
  højsommer: [7, 8],
  sensommer: [8, 9],
  senefterår: [10, 11],
  skolestart: [8, 8],
};

const pad = (number: number) => String(number).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** The days of some months of a year. */
export const monthsOf = (year: number, first: number, last: number, precision: Precision): Span => ({
  from: `${year}-${pad(first)}-01`,
  to: `${year}-${pad(last)}-${pad(daysIn(year, last))}`,
  precision,
});
const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const monthNumber = (name: string) =>
  monthNames.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

type Reader = readonly [RegExp, (match: readonly string[]) => Span | 'impossible' | undefined];

const day = (year: string, month: string | number, date: string): Span | 'impossible' => {
  const [y, m, d] = [fullYear(year), Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return 'impossible';
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return { from: iso, to: iso, precision: 'day' };
};

const year = '(?:år(?:et)? )?(\\d{4})';

/** Each way of writing a date, without the words around it. */
export const readers: readonly Reader[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]+z?)?$/, ([, y, m, d]) => day(y!, m!, d!)],
  [/^(\d{1,2})\s*[.\-/]\s*(\d{1,2})\s*[.\-/ ]\s*(\d{4}|\d{2})$/, ([, d, m, y]) => day(y!, m!, d!)],
  [new RegExp(`^(\\d{1,2})\\.?\\s*${monthName}\\s*(\\d{4})$`), ([, d, name, y]) => day(y!, monthNumber(name!), d!)],
  [
    new RegExp(`^${monthName}\\s*(?:måned )?${year}$`),
    ([, name, y]) => monthsOf(Number(y), monthNumber(name!), monthNumber(name!), 'month'),
  ],
  [/^(\d{4})-(\d{1,2})$/, ([, y, m]) => monthOrYears(Number(y), Number(m))],
  [
    /^(\d{1,2})[./-](\d{4})$/,
    ([, m, y]) => (+m! < 1 || +m! > 12 ? 'impossible' : monthsOf(Number(y), +m!, +m!, 'month')),
  ],
  [
    new RegExp(`^(?:([1-4])\\.?\\s*(?:kvartal|kvt|kv)\\.?|([1-4])k|[kq]([1-4]))\\s*${year}$`),
    m => quarter(m[1] ?? m[2] ?? m[3]!, m[4]!),
  ],
  [/^(\d{4})\s*-?\s*[kq]([1-4])$/, ([, y, q]) => quarter(q!, y!)],
  [
    new RegExp(`^(?:([12])\\.?|(første|andet)) (?:halvår|halvdel) ${year}$`),
    m => half(m[1] === '1' || m[2] === 'første', m[3]!),
  ],
  [
    new RegExp(`^(forår|sommer|efterår)(?:et|en)? ${year}$`),
    ([, name, y]) => monthsOf(Number(y), ...seasons[name!]!, 'season'),
  ],
  [
    new RegExp(`^(?:det |den )?(?:(tidlige?)|sene?)t? (forår|sommer|efterår)(?:et|en)? ${year}$`),
    ([, early, name, y]) => partOfSeason(early !== undefined, name!, Number(y)),
  ],
  [
    new RegExp(`^(${Object.keys(times).join('|')})(?:en|et)?(?: i)? ${year}$`),
    ([, name, y]) => monthsOf(Number(y), ...times[name!]!, 'season'),
  ],
  [new RegExp(`^sommerferien? ${year}$`), ([, y]) => ({ from: `${y}-06-20`, to: `${y}-08-15`, precision: 'season' })],
  [new RegExp(`^efterårsferien? ${year}$`), ([, y]) => week(42, Number(y))],
  [
    /^(årsskiftet|skoleåret) (\d{4})[/-](\d{2}|\d{4})$/,
    ([, name, first, last]) => betweenYears(name === 'skoleåret', Number(first), last!),
  ],
  [
    /^(?:vinter|vinteren) (\d{4})\/(\d{2}|\d{4})$/,
    ([, y]) => ({ from: `${y}-12-01`, to: `${+y! + 1}-02-${pad(daysIn(+y! + 1, 2))}`, precision: 'season' }),
  ],
  [new RegExp(`^(?:vinter|vinteren) ${year}$`), ([, y]) => monthsOf(Number(y), 1, 12, 'year')],
  [new RegExp(`^uge (\\d{1,2})[, ]+${year}$`), ([, w, y]) => week(Number(w), Number(y))],
  [
    new RegExp(`^uge (\\d{1,2}) ?(?:-|/|og|til) ?(?:uge )?(\\d{1,2})[, ]+${year}$`),
    ([, first, last, y]) => weeks(Number(first), Number(last), Number(y)),
  ],
  [new RegExp(`^${year}$`), ([, y]) => monthsOf(Number(y), 1, 12, 'year')],
];

/** `2022-03` is a month; `2013-16` can only be years. */
function monthOrYears(of: number, number: number): Span | 'impossible' {
  const last = Math.floor(of / 100) * 100 + number;
  if (number >= 1 && number <= 12) return monthsOf(of, number, number, 'month');
  return last > of ? { from: `${of}-01-01`, to: `${last}-12-31`, precision: 'span' } : 'impossible';
}

function quarter(number: string, of: string): Span {
  return monthsOf(Number(of), Number(number) * 3 - 2, Number(number) * 3, 'quarter');
}

function half(first: boolean, of: string): Span {
  return monthsOf(Number(of), first ? 1 : 7, first ? 6 : 12, 'half');
}

/** The seven days of an ISO week. */
function week(number: number, of: number): Span | 'impossible' {
  if (number < 1 || number > 53) return 'impossible';
  const fourth = new Date(Date.UTC(of, 0, 4));
  const monday = Date.UTC(of, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(monday), to: iso(monday + 6 * 86_400_000), precision: 'span' };
}

/** The days from the first of two weeks of a year to the last. */
function weeks(first: number, last: number, of: number): Span | 'impossible' | undefined {
  const [from, to] = [week(first, of), week(last, of)];
  if (from === 'impossible' || to === 'impossible') return 'impossible';
  if (first > last) return undefined;
  return { from: from.from, to: to.to, precision: 'span' };
}

function partOfSeason(early: boolean, name: string, of: number): Span {
  const [first, last] = seasons[name]!;
  return early ? monthsOf(of, first, first + 1, 'season') : monthsOf(of, last - 1, last, 'season');
}

/** A school year, from August to July, or the turn of a year: `2013/14`. Other years than two in a row are none. */
function betweenYears(isSchoolYear: boolean, first: number, last: string): Span | undefined {
  if (!String(first + 1).endsWith(last)) return undefined;
  return isSchoolYear
    ? { from: `${first}-08-01`, to: `${first + 1}-07-31`, precision: 'span' }
    : { from: `${first}-12-31`, to: `${first + 1}-01-01`, precision: 'span' };
}
