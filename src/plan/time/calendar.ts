import type { Language } from '../../language.ts';
import { remembered } from '../remembered.ts';
import { anyCase } from '../wording/any-case.ts';
import { monthName, monthNames, monthsOf, readers, type Span } from './date-forms.ts';

export type { Span } from './date-forms.ts';

/** Words that say where in a time a thing falls, and which part of that time is meant. */
const parts: readonly (readonly [RegExp, (span: Span) => Span])[] = [
  [
    /^(?:primo|prim\.|(?:først|tidligt) (?:på|i) |(?:i )?(?:starten|begyndelsen|begyndelse|start) (?:af )?)\s*/,
    span => third(span, 0),
  ],
  [/^(?:medio|midt i|midten af)\s*/, span => third(span, 1)],
  [
    /^(?:ultimo|ult\.|(?:sidst|sent) (?:på|i) |(?:ved |inden |senest )?(?:udgangen af|slutningen af|slut))\s*/,
    span => ({ ...third(span, 2) }),
  ],
  [
    /^(?:pr\.|per|den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:,)?(?: den)?|i løbet af|løbende i|i|hele|ca\.|omkring|cirka|forventet|ved)\s+/,
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
 * `2. halvår 2022`, `forår 2022`, `sensommeren 2022`, `skoleåret 2022/23`, `uge 12 2022`, `medio 2022`, `ved udgangen af 2022`, `2022`, and spans `2022-2024`.
 * `'impossible'` is a date that no calendar has (30.02.2022); `undefined` a text that is no date known here.
 */
export function readDate(text: string): Span | 'impossible' | undefined {
  // No date takes so many words, and each word may be looked at again and again.
  return text.length > 100 ? undefined : readShort(text);
}

const readShort = remembered(text => {
  const said = simplified(text);
  return readOne(said) ?? readBetween(said);
});

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

/** What of a date only says which day it is: `den 1. marts 2022`, and the midnight that programs put after it. */
const dayAlone = anyCase(`^(?:den |d\\.)?[\\d\\s.,/-]+(?:${monthName})?[\\d\\s,]*(?:t[0:.]+z?)?$`);

/**
 * A day (`31.12.2026`) and a month in figures (`december 2026`) as people read them. Any other date, and a day that more is
 * said of (`ca. 1. marts 2022`, `forventet 1.9.2023`), as the writer gave it.
 */
export function writeDate(text: string, language: Language): string {
  const span = readDate(text);
  if (!span || span === 'impossible') return text;
  if (span.precision === 'day') return dayAlone.test(text.trim()) ? writeDay(span.from, language) : text;
  const isInFigures = span.precision === 'month' && !/\p{L}/u.test(text);
  return isInFigures ? writeMonth(span.from, language) : text;
}

/** The month of an ISO date: `december 2026` in Danish, `Dec 2026` in English. */
function writeMonth(iso: string, language: Language): string {
  return language === 'da'
    ? `${monthNames[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
    : writeDay(iso, language).replace(/^\d+ /, '');
}

/** An ISO date as people read it: `31.12.2026` in Danish, `31 Dec 2026` in English. */
export function writeDay(iso: string, language: Language): string {
  const [y, m, d] = iso.split('-') as [string, string, string];
  if (language === 'da') return `${d}.${m}.${y}`;
  return `${Number(d)} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(m) - 1]} ${y}`;
}
