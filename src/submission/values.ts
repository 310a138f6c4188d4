import { activityById } from '../plan/activities.ts';
import { readExactAmount, writeAmount } from '../plan/money/amount.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { unwrapped } from '../publishing/as-written.ts';
import { annexLine } from './annex-line.ts';
import { fieldOf, type Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';

const dates = ['dato', 'start', 'slut', 'frist', 'fra', 'til', 'godkendt', 'ajourført', 'hvornår'];
const amounts = ['beløb', 'i_alt'];
const counts = ['boliger', 'beboere', 'timer', 'antal', 'sider'];
const amountsByName = ['år', 'kilder', 'områder'];

/** Fields that need no name when they stand together in one line. */
const plain = [
  'navn',
  'titel',
  'organisation',
  'rolle',
  'kontakt',
  'hvem',
  'hvad',
  'hvordan',
  'kriterium',
  'tekst',
  'overskrift',
  'resultat',
];

/** A value in one line, whatever its shape, read as the field it stands in: dates, amounts and references are written out. */
export function lineOf(manuscript: Manuscript, key: string, value: unknown): string {
  if (typeof value === 'string') return unwrapped(wordsOf(manuscript, key, value.trim()));
  if (Array.isArray(value)) return listed(value.map(item => lineOf(manuscript, key, item)));
  if (typeof value !== 'object' || value === null) return '';
  if (amountsByName.includes(key)) return byName(manuscript, value, 'beløb');
  if (key === 'timer') return byName(manuscript, value, 'timer');
  if (key === 'resultater') return dated(manuscript, value);
  return sentence(partsOf(manuscript, value, []));
}

/** The fields of an owner beyond those told, in one line. */
export function restLine(manuscript: Manuscript, owner: object, told: readonly string[]): string {
  return sentence(partsOf(manuscript, owner, told));
}

/** Whether an object says so much that its parts need their names. */
export function hasParts(manuscript: Manuscript, key: string, value: object): boolean {
  if (Array.isArray(value) || key === 'timer' || amountsByName.includes(key)) return false;
  const unnamed = [...plain, 'antal', 'bilag', 'side'];
  return manuscript.remaining(value, unnamed).length > 1;
}

/** Kroner as they are read, or the text as it is written when it is not an amount, or has more digits than øre. */
export function amountOf({ language }: Manuscript, text: string): string {
  const kroner = readExactAmount(text);
  return kroner === undefined ? text : writeAmount(kroner, language);
}

/** A whole number with its thousands parted, as amounts have them; else the text as it is written: `ca. 840`. */
function countOf({ language }: Manuscript, text: string): string {
  const digits = /^(?:[1-9]\d{3,11}|[1-9]\d{0,2}(?:[. \u00a0]\d{3}){1,3})$/u.test(text)
    ? text.replace(/\D/gu, '')
    : undefined;
  return digits === undefined
    ? text
    : new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(Number(digits));
}

function wordsOf(manuscript: Manuscript, key: string, text: string): string {
  const { plan, language } = manuscript;
  if (dates.includes(key)) return writeDate(text, language);
  if (amounts.includes(key)) return amountOf(manuscript, text);
  if (counts.includes(key)) return countOf(manuscript, text);
  if (key === 'problem') return problemById(manuscript, text) ?? text;
  if (key === 'afdelinger') return sectionName(manuscript, text);
  if (key === 'aktivitet') {
    const found = activityById(plan, text);
    return found?.activity.titel === undefined ? text : `${found.number} ${found.activity.titel}`;
  }
  return text;
}

function partsOf(manuscript: Manuscript, owner: object, told: readonly string[]): readonly string[] {
  const annex = told.includes('bilag') ? undefined : annexLine(manuscript, owner);
  const parts = manuscript
    .remaining(owner, annex === undefined ? told : [...told, 'bilag', 'side'])
    .map(([key, value]) => {
      const line = lineOf(manuscript, key, value);
      if (plain.includes(key)) return line;
      return key === 'antal' ? `(${line})` : `${inLine(manuscript.say(nameOf(key)), key)}: ${line}`;
    });
  return annex === undefined ? parts : [...parts, annex];
}

const byName = (manuscript: Manuscript, value: object, key: string) =>
  manuscript
    .remaining(value, [])
    .map(([name, part]) => `${name}: ${lineOf(manuscript, key, part)}`)
    .join('; ');

/** What was measured, after its date: `31.12.2023: 41 unge, kilde: Jobvejlederens liste`. */
function dated(manuscript: Manuscript, value: object): string {
  const date = lineOf(manuscript, 'dato', fieldOf(value, 'dato'));
  return [date, restLine(manuscript, value, ['dato'])].filter(part => part !== '').join(': ');
}

/** Several things after one another, parted by what none of them holds. */
function listed(items: readonly string[]): string {
  return items.filter(item => item !== '').join(items.some(item => /[,;\n]/u.test(item)) ? '; ' : ', ');
}

/** Parts in one line: with commas, but none after a full stop or before a parenthesis. */
function sentence(parts: readonly string[]): string {
  return parts.reduce((line, part) => {
    if (line === '') return part;
    return `${line}${/[.!?]$/u.test(line) || part.startsWith('(') ? '' : ','} ${part}`;
  }, '');
}

/** A field's name inside a line; one that no plan knows stays as its writer wrote it. */
const inLine = (name: string, key: string) => (name === key ? key : name.charAt(0).toLowerCase() + name.slice(1));

function problemById({ plan }: Manuscript, id: string): string | undefined {
  if (typeof plan.problemer !== 'object') return undefined;
  const found = plan.problemer.find(problem => typeof problem === 'object' && problem.id === id);
  return typeof found === 'object' ? found.problem : undefined;
}

function sectionName({ plan }: Manuscript, nr: string): string {
  const sections = (plan.boligorganisationer ?? []).flatMap(owner =>
    typeof owner === 'object' ? (owner.afdelinger ?? []) : [],
  );
  const found = sections.find(section => typeof section === 'object' && section.nr === nr);
  return typeof found === 'object' && found.navn !== undefined ? `${nr} ${found.navn}` : nr;
}
