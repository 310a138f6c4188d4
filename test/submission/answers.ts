import { parseDocument } from 'yaml';
import { isBlank } from '../../src/plan/blank.ts';
import { type Leaf, leavesOf } from './plans.ts';

/** What every reader of a document may do to a text: break lines where it likes, compose letters, and show no control sign. */
export const packed = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Cs}|[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s\ufeff/]+/gu, '');

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const monthAt = (month: string) => months[Number(month) - 1] ?? '';
const two = (digits: string) => digits.padStart(2, '0');

/** A date that says no more than its day, or its month in figures, as it is written out; counted here by other means than in `src/`. */
function dateIn(text: string): readonly string[] {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/u.exec(text);
  if (iso) return [`${two(iso[3] ?? '')}.${two(iso[2] ?? '')}.${iso[1]}`];
  const day = /^(\d\d?)[./-] ?(\d\d?)[./ -]+(\d{4}|\d\d)$/u.exec(text);
  if (day) return [`${two(day[1] ?? '')}.${two(day[2] ?? '')}.${day[3]?.padStart(4, '20')}`];
  const named = new RegExp(`^(?:d\\. |den )?(\\d\\d?)\\. (${months.join('|')}),? (\\d{4})$`, 'iu').exec(text);
  if (named)
    return [`${two(named[1] ?? '')}.${two(String(months.indexOf(named[2]?.toLowerCase() ?? '') + 1))}.${named[3]}`];
  const month = /^(?:(\d{4})-(\d\d?)|(\d\d?)[./-](\d{4}))$/u.exec(text);
  return month ? [`${monthAt(month[2] ?? month[3] ?? '')} ${month[1] ?? month[4]}`] : [];
}

/** An amount as it is written out: the same digits in groups of three, with øre when there are any. */
function amountIn(text: string): readonly string[] {
  const said =
    /^(?:kr\.? ?)?(-?)(\d[\d. ]*?)(?:,(\d+)|,-)? ?(mio|mill(?:ioner)?|t\.? ?kr|tusinde?)?\.? ?(?:kr(?:oner)?)?\.?$/iu.exec(
      text.trim(),
    );
  if (!said) return [];
  const [, sign = '', whole = '', decimals = '', unit = ''] = said;
  const zeros = /^mi/iu.test(unit) ? 6 : unit === '' ? 0 : 3;
  const moved = decimals.padEnd(zeros, '0');
  const kroner = `${whole.replace(/[. ]/gu, '')}${moved.slice(0, zeros)}`.replace(/^0+(?=\d)/u, '');
  const øre = moved.slice(zeros).replace(/0+$/u, '');
  const written = `${kroner.replace(/\B(?=(?:\d{3})+$)/gu, '.')}${øre === '' ? '' : `,${øre.padEnd(2, '0')}`} kr.`;
  return [`${sign}${written}`, `\u2212${written}`];
}

/** A count as it is written out: with its thousands parted. */
const countIn = (text: string): readonly string[] =>
  /^\d[\d. \u00a0]{3,14}$/u.test(text) ? [text.replace(/\D/gu, '').replace(/\B(?=(?:\d{3})+$)/gu, '.')] : [];

/** A text may stand as it is written, or as a date, an amount or a count that is written out. */
export const formsOf = (text: string): readonly string[] =>
  [text, ...dateIn(text.trim()), ...amountIn(text), ...countIn(text.trim())].map(packed);

/** Ids are for references, and references are written out. */
function isReference({ path, text }: Leaf, ids: ReadonlySet<string>): boolean {
  const key = path.at(-1) ?? '';
  return key === 'id' || (['se', 'bilag', 'problem', 'aktivitet'].includes(key) && ids.has(text));
}

/** Whether anything is written there that is an answer. */
function says(value: unknown): boolean {
  return typeof value === 'string' ? !isBlank(value) : Object.values(value ?? {}).some(says);
}

/** The names of fields that no plan has, and those that people choose, as the years of an amount. */
function namesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(/ord\d+x/u.test(key) && says(value) ? [key] : []),
    ...(key === 'note' ? [] : namesIn(value)),
  ]);
}

/** The answers of a plan, as YAML has it, that a full document must show. */
export function answersOf(text: string): readonly Leaf[] {
  const leaves = leavesOf(text);
  const ids = new Set(leaves.filter(leaf => leaf.path.at(-1) === 'id').map(leaf => leaf.text));
  const names = namesIn(parseDocument(text, { schema: 'failsafe' }).toJS());
  return [
    ...leaves.filter(leaf => !leaf.path.includes('note') && !isBlank(leaf.text) && !isReference(leaf, ids)),
    ...names.map(name => ({ path: ['(name)'], text: name })),
  ];
}

/** The notes of a plan, which no document may show. */
export const notesOf = (text: string): readonly string[] =>
  leavesOf(text)
    .filter(leaf => leaf.path.includes('note'))
    .map(leaf => packed(leaf.text));

/** The sign or the number of an item, which a document may set itself. */
const itemSign = /^[ \t]*(?:[-*•–]|\d{1,3}[.)])[ \t]+(?=\S)/u;

/** Whether a text stands in a page with its items as items of a list. */
function hasItems(page: string, text: string): boolean {
  const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u);
  if (lines.filter(line => itemSign.test(line)).length < 2) return false;
  const exactly = (line: string) => packed(line).replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
  const pattern = lines.map(line => {
    const sign = itemSign.exec(line)?.[0] ?? '';
    return `${sign === '' ? '' : `(?:${exactly(sign)})?`}${exactly(line.slice(sign.length))}`;
  });
  return new RegExp(pattern.join(''), 'u').test(page);
}

/** The answers of a plan that some text does not have. */
export function lostIn(read: string, plan: string): readonly Leaf[] {
  const page = packed(read);
  return answersOf(plan).filter(
    ({ text }) => !formsOf(text).some(form => page.includes(form)) && !hasItems(page, text),
  );
}
