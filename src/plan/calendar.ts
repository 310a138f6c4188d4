import type { Language } from '../language.ts';

/** How exactly a writer gave a date. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'span';

/** The days a date may mean, as ISO dates `2026-12-31`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

const months = [
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
const monthName = `(${months.join('|')}|${['jan', 'feb', 'mar', 'apr', 'jun', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec'].join('|')})\\.?`;

/** Seasons as they are spoken of: spring March to May, and winter from December into the next year. */
const seasons: Record<string, readonly [number, number]> = { forår: [3, 5], sommer: [6, 8], efterår: [9, 11] };

const pad = (number: number) => String(number).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthsOf = (year: number, first: number, last: number, precision: Precision): Span => ({
  from: `${year}-${pad(first)}-01`,
  to: `${year}-${pad(last)}-${pad(daysIn(year, last))}`,
  precision,
});
const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const monthNumber = (name: string) => months.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

type Reader = readonly [RegExp, (match: readonly string[]) => Span | 'impossible' | undefined];

const day = (year: string, month: string | number, date: string): Span | 'impossible' => {
  const [y, m, d] = [fullYear(year), Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return 'impossible';
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return { from: iso, to: iso, precision: 'day' };
};

const year = '(?:år )?(\\d{4})';

/** Each way of writing a date, without the words around it. */
const readers: readonly Reader[] = [
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
    /^(?:vinter|vinteren) (\d{4})\/(\d{2}|\d{4})$/,
    ([, y]) => ({ from: `${y}-12-01`, to: `${+y! + 1}-02-${pad(daysIn(+y! + 1, 2))}`, precision: 'season' }),
  ],
  [new RegExp(`^(?:vinter|vinteren) ${year}$`), ([, y]) => monthsOf(Number(y), 1, 12, 'year')],
  [new RegExp(`^uge (\\d{1,2})[, ]+${year}$`), ([, w, y]) => week(Number(w), Number(y))],
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

/** Words that say where in a time a thing falls, and which part of that time is meant. */
const parts: readonly (readonly [RegExp, (span: Span) => Span])[] = [
  [/^(?:primo|(?:i )?(?:starten|begyndelsen|begyndelse|start) (?:af )?)\s*/, span => third(span, 0)],
  [/^(?:medio|midt i|midten af)\s*/, span => third(span, 1)],
  [/^(?:ultimo|(?:ved |inden |senest )?(?:udgangen af|slutningen af|slut))\s*/, span => ({ ...third(span, 2) })],
  [
    /^(?:pr\.|per|den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:,)?(?: den)?|i løbet af|løbende i|i|hele|ca\.|omkring|cirka|forventet)\s+/,
    span => span,
  ],
  [/^(?:fra og med|fra|efter)\s+/, ({ from }) => ({ from, to: '9999-12-31', precision: 'span' })],
  [/^(?:senest|til og med|indtil)\s+/, ({ to }) => ({ from: '0001-01-01', to, precision: 'span' })],
  [/^(?:inden|før)\s+/, ({ from }) => ({ from: '0001-01-01', to: dayBefore(from), precision: 'span' })],
];

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}

/** A word such as »medio« says less than a month in a year, so the whole time stays possible; the word only leans to a part of it. */
function third(span: Span, part: 0 | 1 | 2): Span {
  if (span.precision !== 'year') return span;
  const of = Number(span.from.slice(0, 4));
  const [first, last] = (
    [
      [1, 4],
      [5, 8],
      [9, 12],
    ] as const
  )[part];
  return monthsOf(of, first, last, 'span');
}

/**
 * Reads a date as Danes write it: `2022-03-01`, `1.3.2022`, `1/3 2022`, `1. marts 2022`, `marts 2022`, `1. kvartal 2022`,
 * `2. halvår 2022`, `forår 2022`, `uge 12 2022`, `medio 2022`, `ved udgangen af 2022`, `2022`, and spans `2022-2024`.
 * `'impossible'` is a date that no calendar has (30.02.2022); `undefined` a text that is no date known here.
 */
export function readDate(text: string): Span | 'impossible' | undefined {
  // No date takes so many words, and each word may be looked at again and again.
  if (text.length > 100) return undefined;
  const said = simplified(text);
  return readOne(said) ?? readBetween(said);
}

/** A date without the differences in case, spaces, dashes and commas that say nothing. */
function simplified(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[,.;]$/, '')
    .replace(/,\s*/g, ' ')
    .replace(/\bi (?=\d{4}$)/, '')
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, '$1-$2-$3')
    .replace(
      /^(første|andet|tredje|fjerde)(?= kvartal)/,
      word => `${['første', 'andet', 'tredje', 'fjerde'].indexOf(word) + 1}.`,
    );
}

function readOne(said: string): Span | 'impossible' | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(said);
    if (match) return read(match);
  }
  for (const [word, narrow] of parts) {
    const rest = said.replace(word, '');
    if (rest === said || rest === '') continue;
    const span = readOne(rest);
    return span === undefined || span === 'impossible' ? span : narrow(span);
  }
  return undefined;
}

/** A time between two dates, `2022-2024`, `marts-juni 2022` or `1/9 2021 til 31/8 2025`. */
function readBetween(text: string): Span | 'impossible' | undefined {
  const ends = readEnds(text);
  return Array.isArray(ends) ? { from: ends[0].from, to: ends[1].to, precision: 'span' } : ends;
}

function readEnds(text: string): [first: Span, last: Span] | 'impossible' | undefined {
  const said = text.replace(/^fra (?=.* til )/, '');
  for (const between of [/ til (?:og med )?/, / - /, /-/, / og /]) {
    const at = said.search(between);
    if (at <= 0) continue;
    const last = said.slice(at).replace(between, '').trim();
    const first = said.slice(0, at).trim();
    const to = readOne(last);
    const from =
      readOne(first) ??
      readOne(`${first} ${/\d{4}$/.exec(last)?.[0]}`) ??
      (/^\d{1,2}\.?$/.test(first) ? readOne(last.replace(/^\d{1,2}/, first.replace('.', ''))) : undefined);
    if (from === 'impossible' || to === 'impossible') return 'impossible';
    if (from && to) return [from, to];
  }
  return undefined;
}

/** Reads a time with a beginning and an end. Unlike in a date, `2009-12` is the years 2009 to 2012. */
export function readPeriod(text: string): Span | 'impossible' | undefined {
  return readDate(withWholeYears(text));
}

/** The same, as the days that its beginning and its end may mean: both, and not the time between them, may be a month or a year. */
export function readPeriodEnds(text: string): readonly [first: Span, last: Span] | undefined {
  if (text.length > 100) return undefined;
  const ends = readEnds(simplified(withWholeYears(text)));
  return ends === 'impossible' ? undefined : ends;
}

function withWholeYears(text: string): string {
  const years = /^\s*(\d{4})\s*[-–—/]\s*(\d{2})\s*$/.exec(text);
  return years ? `${years[1]}-${years[1]?.slice(0, 2)}${years[2]}` : text;
}

/** A day as people read it (`31.12.2026`); any other date as the writer gave it. */
export function writeDate(text: string, language: Language): string {
  const span = readDate(text);
  if (!span || span === 'impossible' || span.precision !== 'day') return text;
  return writeDay(span.from, language);
}

/** An ISO date as people read it: `31.12.2026` in Danish, `31 Dec 2026` in English. */
export function writeDay(iso: string, language: Language): string {
  const [y, m, d] = iso.split('-') as [string, string, string];
  if (language === 'da') return `${d}.${m}.${y}`;
  return `${Number(d)} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(m) - 1]} ${y}`;
}
