import type { Language } from '../../language.ts';
import { remembered } from '../remembered.ts';
import { approximate, between, type Money, sumOf } from './money.ts';

const words: Readonly<Record<string, string>> = {
  'en halv': '0,5',
  halvanden: '1,5',
  en: '1',
  én: '1',
  et: '1',
  ét: '1',
  to: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ni: '9',
  ti: '10',
  elleve: '11',
  tolv: '12',
};
const numberWord = new RegExp(`^(${Object.keys(words).join('|')})(?= (?:mio|mill|tusind))`, 'u');

/** Words before a number that leave it open how much it is. */
const roughly =
  /^(?:(?:ca|maks|max|min|cirka|omkring|omtrent|knapt?|godt|højst|maksimalt|mindst|minimum|over|under|næsten|anslået|forventet|skønsmæssigt|op til|op mod|mere end|mindre end|ikke over|ikke under)\.? |[~≈<>] ?)/u;

/** Words after an amount that change nothing. */
const allTogether = /^(?:i alt|ialt|total|totalt|(?:for|i) hele (?:perioden|planen))\.?$/u;

/** Words that make an amount one of several: `pr. år`, `årligt`, `om måneden`. */
const perTime =
  /\bpr\.? ?(?:år|måned|md|kvartal|uge|time)|årlig|månedlig|ugentlig|\bom (?:året|måneden|ugen)|hvert år/u;

/** Tells whether an amount is for each year, month or week, so that it does not say what it comes to in all. */
export function isPerTime(text: string): boolean {
  return perTime.test(plain(text));
}

/**
 * Reads an amount as Danes write it, in kroner: `1.250.000`, `1 250 000 kr.`, `1,25 mio. kr.`, `1.250 t.kr.`, `kr. 500,-`.
 * A point is a thousands sign and a comma a decimal sign. `undefined` when the whole text is not one amount.
 */
export function readAmount(text: string): number | undefined {
  return exactly(plain(text), 1)?.kroner;
}

/** The same, when kroner and øre hold all of its digits: `1.234,567` would be rounded, and is no such amount. */
export function readExactAmount(text: string): number | undefined {
  const kroner = readAmount(text);
  return kroner !== undefined && digitsOf(writeAmount(kroner, 'da')) === digitsOf(text) ? kroner : undefined;
}

/** The digits of a number, without the zeros before and after that only say how large it is. */
const digitsOf = (text: string) => text.replace(/\D/gu, '').replace(/^0+|0+$/gu, '');

/**
 * Reads an amount and how exact it is: `13,6 mio. kr.` is so to 50.000 kr., `ca. 500.000` is no exact amount at all, and
 * `500.000-600.000` lies between the two. A number without a unit counts in `unit` kroner. `undefined` for what nobody can
 * be sure of (`7.5 mio`), and for what is not one amount in all (`2 mio. pr. år`).
 */
export function readMoney(text: string, unit = 1): Money | undefined {
  // No amount takes so many words, and each may be looked at again and again.
  if (text.length > 100) return undefined;
  return unit === 1 ? inKroner(text) : inUnit(text, unit);
}

const inKroner = remembered(text => inUnit(text, 1));

function inUnit(text: string, unit: number): Money | undefined {
  const said = plain(text)
    .replace(/^(?:ingen|nul)$/u, '0')
    .replace(numberWord, word => words[word] ?? word);
  if (perTime.test(said)) return undefined;
  return exactly(said, unit) ?? together(said, unit) ?? range(said, unit) ?? loosely(said, unit);
}

/** How many kroner the numbers of a budget count in: 1, or 1.000 for `1.000 kr.` and `t.kr.`; `undefined` for another unit. */
export function readUnit(text: string): number | undefined {
  const said = plain(text);
  if (/mio|mill|1[. ]?000[. ]?000/u.test(said)) return 1e6;
  if (/tusind|\bt\.? ?(?:kr|dkk)|1[. ]?000/u.test(said)) return 1e3;
  return /\bkr|dkk/u.test(said) ? 1 : undefined;
}

const plain = remembered(text =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .trim(),
);

function exactly(said: string, unit: number): Money | undefined {
  const match =
    /^(kr\.?|dkk)? ?(-?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+)|[,.]-)? ?(mio|mill(?:ion(?:er)?)?|t\.? ?(?:kr|dkk)|tusinde?)?\.? ?(kr(?:oner)?|dkk)?\.?$/u.exec(
      said,
    );
  if (!match) return undefined;
  const [, before, sign, whole = '', decimals = '', word, after] = match;
  const named = word === undefined ? 1 : word.startsWith('mi') ? 1e6 : 1e3;
  const factor = (word ?? before ?? after) ? named : unit;
  const kroner = Math.round(Number(`${whole.replace(/[. ]/gu, '')}.${decimals || '0'}`) * factor * 100) / 100;
  const precision = factor === 1 ? 0 : factor / 10 ** decimals.length / 2;
  return { kroner: sign ? -kroner : kroner, precision, open: false };
}

/** `200.000 + 50.000`. */
function together(said: string, unit: number): Money | undefined {
  const parts = said.split('+');
  const read = parts.map(part => exactly(part.trim(), unit)).filter(money => money !== undefined);
  return parts.length > 1 && read.length === parts.length ? sumOf(read) : undefined;
}

/** `500.000 - 600.000`, `1-2 mio. kr.`, `mellem 1 og 2 mio.`. */
function range(said: string, unit: number): Money | undefined {
  const parts = said.replace(/^(?:fra|mellem) /u, '').split(/ ?- ?(?=\d)| til | og /u);
  if (parts.length !== 2) return undefined;
  const [first = '', last = ''] = parts;
  const of = /[a-zæøå].*$/u.exec(last)?.[0];
  const to = exactly(last, unit);
  const from = (of === undefined ? undefined : exactly(`${first} ${of}`, unit)) ?? exactly(first, unit);
  return from && to && from.kroner <= to.kroner ? between([from, to]) : undefined;
}

/** An amount among other words: `ca. 500.000`, `300.000 kr. til løn`. What else they say, nobody here can know. */
function loosely(said: string, unit: number): Money | undefined {
  const bare = said.replace(roughly, '');
  const pieces = bare.split(' ');
  for (let length = Math.min(pieces.length, 7); length > 0; length--) {
    const rest = pieces.slice(length).join(' ');
    const money = /\d/u.test(rest) ? undefined : exactly(pieces.slice(0, length).join(' '), unit);
    if (money) return bare === said && allTogether.test(rest) ? money : approximate(money.kroner);
  }
  return undefined;
}

/** Kroner as people read them: `1.234.567 kr.` in Danish, `DKK 1,234,567` in English. Øre are shown when there are any. */
export function writeAmount(kroner: number, language: Language): string {
  const digits = writerOf(language, Number.isInteger(kroner) ? 0 : 2).format(kroner);
  return language === 'da' ? `${digits} kr.` : `DKK ${digits}`;
}

const writers = new Map<string, Intl.NumberFormat>();

/** What writes numbers in a language. To make one takes far longer than to write with it. */
function writerOf(language: Language, decimals: 0 | 2): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const writer =
    writers.get(key) ??
    new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 2,
    });
  writers.set(key, writer);
  return writer;
}
