import type { PlanDraft } from '../plan.ts';
import { programmes } from '../programmes/index.ts';
import { remembered } from '../remembered.ts';
import { anyCase } from '../wording/any-case.ts';
import { mentions, type Passage, passagesIn } from '../wording/mentions.ts';
import { readDate, readPeriod } from './calendar.ts';
import { periodOf } from './period.ts';

/** A time that a plan's own words give it, where that is another than its period. */
export interface StatedPeriod extends Passage {
  /** As it is written: `2017-2021`. */
  readonly said: string;
  readonly from: string;
  readonly to: string;
}

/** How sure it is that a time is the plan's own: its title and `aftalen gælder` are, `planperioden` and the title of an annex less so. */
type Kind = 'title' | 'heading' | 'sentence' | 'word' | 'end';

interface Said {
  readonly kind: Kind;
  readonly said: string;
  readonly from: string;
  readonly to: string;
  /** Whether both ends are days. */
  readonly inDays?: boolean;
}

interface Own {
  readonly from: string;
  readonly to: string;
  readonly inDays: boolean;
}

const date = String.raw`(?:den |d\. )?(?:\d{4}-\d\d?-\d\d?|\d{1,2}[./-]\s?\d{1,2}[./ -]\s?\d{2,4}|(?:(?:primo|medio|ultimo) )?(?:\d{1,2}\.? ?)?[\wæøåé]{3,9}\.? 20\d\d|20\d\d)`;
const inSentence = new RegExp(
  String.raw`(?<![\wæøåé])(?:((?:samarbejds)?aftalen|(?:helheds)?planen) (?:gælder|løber|dækker)(?: i)?(?: perioden| årene)?|(?:planens|helhedsplanens|aftalens) periode|(?:helheds)?planperioden|projektperioden|aftaleperioden)(?: er| går| løber)?[ :(,]{1,3}(?:fra )?((${date}) ?(?:-|–|—|/| ?til og med | ?til )\s?(${date}|\d\d(?![\d.])))`,
  'g',
);
/** Where only the end of the plan is said: `når planen slutter 31. december 2025`, `ved planens udløb i 2025`. */
const endInSentence = new RegExp(
  String.raw`(?:^|[.!?:,;(]\s{1,3}|(?<![\wæøåé])(?:når|hvor|inden|før|efter at|at|da|fordi|men|og)\s)(?:(?:samarbejds)?aftalen|(?:helheds)?planen) (?:slutter|udløber|ophører|løber ud|er slut|(?:løber|gælder) (?:frem )?(?:indtil|til(?: og med)?))(?: den| i| ved| med)?(?: udgangen af| slutningen af)?\s{1,2}(${date})(?![\wæøå/-]|\.\d)`,
  'gm',
);
const endOf = new RegExp(
  String.raw`(?<![\wæøåé])(?:helheds)?planens (?:udløb|slutning|afslutning|ophør)(?: den| i| ved|,)?(?: udgangen af| slutningen af)?[ (]{1,2}(${date})(?![\wæøå/-]|\.\d)`,
  'g',
);
/** The least that such a sentence has, for which nearly no text needs to be held against the whole of it. */
const firstOfDate = String.raw`(?:den |d\. )?(?:\d|primo |medio |ultimo |[\wæøåé]{3,9}\.? 20)`;
const mayBePeriod = new RegExp(
  `(?:gælder|løber|dækker|perioden?)(?: i| perioden| årene| er| går| løber){0,3}[ :(,]{1,3}(?:fra )?${firstOfDate}`,
);
const mayBeEnd = /(?:aftalen|planen) (?:slutter|udløber|ophører|er slut|(?:løber|gælder) (?:ud|frem|indtil|til))/;
const mayBeEndOf = /planens (?:udløb|slutning|afslutning|ophør)/;
/** An agreement or a plan of another kind, which may be the one that »aftalen« or »planen« stands for. */
const otherAgreement = anyCase(
  /(?<!samarbejds)aftale[\wæøåé]*\s(?:med|mellem|om)|(?<![\wæøå])(?!samarbejds)[a-zæøå]{3,14}aftale(?![a-zæøå]{4})/,
);
const otherPlan = /(?<![\wæøå])(?!helheds)[a-zæøå]{3,14}plan(?:en|er|erne|s|ens)?(?![a-zæøå])/gi;
const inTitle =
  /(?<![\d-])(20\d\d) ?(-|–|—|\/| ?til ) ?(20\d\d|\d\d)(?![\d-]|\s?-?\s?(?:midle|bevil|pulje|penge|regulativ))/g;
const namesPlan = anyCase(
  /(?:plan|planen|aftale|aftalen|indsats|indsatsen|periode|perioden)(?: for [^\d]{1,60})?[\s(,:–—-]{1,3}$/,
);

/** The least that a text says that gives the plan a time: most don't, and then they are held against no more. */
const speaksOfPlan = anyCase(/aftalen|planen|periode/);

const extended = anyCase(/forlæng/);

/** Words of another plan than this one, or of a part of its time. */
const another = anyCase(
  /tidligere|forrige|gamle|forgænger|foregående|afløse|første (?:helheds)?plan|næste|kommende|ny plan|evaluering|erfaringer|status på|fase|etape|midtvejs|halvdel|del af|årsplan|handl[\wæøåé]*plan|tillæg|udviklingsplan/,
);

const found = new WeakMap<PlanDraft, readonly StatedPeriod[]>();

/** Each time that a plan's own words give it and that is another than its period, from the top down. */
export function otherPeriods(plan: PlanDraft): readonly StatedPeriod[] {
  const known = found.get(plan) ?? [...findOthers(plan)];
  found.set(plan, known);
  return known;
}

/** Tells whether a date lies in a time that the plan's own words give it: then that time, and not the date, may be the right one. */
export function isInOtherPeriod(plan: PlanDraft, date: string): boolean {
  const span = readDate(date);
  if (span === undefined || span === 'impossible') return false;
  return otherPeriods(plan).some(({ from, to }) => span.to >= from && span.from <= to);
}

function* findOthers(plan: PlanDraft): Generator<StatedPeriod> {
  const period = periodOf(plan);
  if (period.from === undefined || period.to === undefined || period.from > period.to) return;
  const history = new Set<object>(
    [plan.ændringer, plan.rapporter, plan.godkendelser]
      .flatMap(list => [...(list ?? [])])
      .filter(item => typeof item === 'object'),
  );
  const isExtended = () => mentions(plan, extended);
  const { periode } = plan;
  const inDays = typeof periode === 'object' && isDay(periode.fra) && isDay(periode.til);
  const own: Own = { from: period.from, to: period.to, inDays };
  for (const passage of passagesIn(plan)) {
    if (history.has(passage.owner) || (passage.owner === plan && passage.key === 'periode')) continue;
    if (!mayTellTime(passage.text)) continue;
    for (const said of saidIn(plan, passage, own))
      if (!agrees(said, own, isExtended)) yield { ...passage, said: said.said, from: said.from, to: said.to };
  }
}

/** Tells whether a text may be a heading with a time in it, or a sentence that gives the plan one: few are. */
const mayTellTime = remembered(text => {
  if (!/\d{4}/.test(text)) return false;
  const words = text.normalize('NFC');
  const small = inSmallLetters(words);
  if (small.search(inTitle) >= 0) return true;
  return speaksOfPlan.test(words) && [mayBePeriod, mayBeEnd, mayBeEndOf].some(least => least.test(small));
});

/** Sign for sign, so that what is found stands at the same place in the words as they are written. */
const inSmallLetters = (words: string) => words.replace(/[^\u0130]+/g, part => part.toLowerCase());

function* saidIn(plan: PlanDraft, { text, owner, key }: Passage, own: Own): Generator<Said> {
  const words = text.normalize('NFC');
  const small = inSmallLetters(words);
  const around = (at: number, length: number) => words.slice(Math.max(0, at - 80), at + length + 60);
  /** »Aftalen« is never a plan of another kind that is named beside it, but may be an agreement with somebody else. */
  const isOther = (at: number, found: string) => {
    const isAgreement = /^.{0,16}aftalen/i.test(found);
    const nearby = around(at, found.length);
    const before = words.slice(Math.max(0, at - 150), at);
    return (
      another.test(isAgreement ? nearby.replace(otherPlan, '') : nearby) || (isAgreement && otherAgreement.test(before))
    );
  };
  if (key === 'titel' || key === 'overskrift') {
    for (const match of small.matchAll(inTitle)) {
      const [{ length }, from = '', dash, last = ''] = match;
      const said = words.slice(match.index, match.index + length);
      const kind = owner === plan ? 'title' : 'heading';
      const to = last.length === 2 ? from.slice(0, 2) + last : last;
      const isSchoolYear = dash === '/' && Number(to) === Number(from) + 1;
      const isProgramme = programmes.some(({ id }) => id === `${from}-${last.slice(-2)}`);
      const isMeant = kind === 'title' || namesPlan.test(words.slice(Math.max(0, match.index - 80), match.index));
      if (to > from && isMeant && !isSchoolYear && !isProgramme && !another.test(around(match.index, said.length)))
        yield { kind, said, from: `${from}-01-01`, to: `${to}-12-31` };
    }
    return;
  }
  if (!speaksOfPlan.test(words)) return;
  const written = (match: RegExpExecArray, length: number) => {
    const end = match.index + match[0].length;
    return words.slice(end - length, end);
  };
  for (const match of mayBePeriod.test(small) ? small.matchAll(inSentence) : []) {
    const [whole, says, said = '', first = '', last = ''] = match;
    const span = readPeriod(`${first} til ${/^\d\d$/.test(last) ? first.slice(0, 2) + last : last}`);
    if (span && span !== 'impossible' && span.from < span.to && !isOther(match.index, whole))
      yield {
        kind: says === undefined ? 'word' : 'sentence',
        said: written(match, said.length),
        from: span.from,
        to: span.to,
        inDays: isDay(first) && isDay(last),
      };
  }
  for (const match of [
    ...(mayBeEnd.test(small) ? small.matchAll(endInSentence) : []),
    ...(mayBeEndOf.test(small) ? small.matchAll(endOf) : []),
  ]) {
    const [{ length }, said = ''] = match;
    const span = readDate(said.replace(/^d\. /, ''));
    const told = written(match, length).replace(/^[\s.!?:,;(]+/, '');
    if (typeof span !== 'object' || span.to <= own.from || isOther(match.index, told)) continue;
    const before = words.slice(Math.max(0, match.index - 150), match.index);
    if (!/helhedsplan|aftalen/i.test(told) && before.search(otherPlan) >= 0) continue;
    yield { kind: 'end', said: told, from: own.from, to: span.to };
  }
}

function isDay(date: string | undefined): boolean {
  const span = date === undefined ? undefined : readDate(date);
  return span !== undefined && span !== 'impossible' && span.precision === 'day';
}

/** Tells whether two days are the same or beside each other: some count the last day, and some the first day after. */
const isNear = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000;

function agrees({ kind, from, to, inDays }: Said, period: Own, isExtended: () => boolean): boolean {
  const year = (iso: string) => Number(iso.slice(0, 4));
  const [first, last] = [year(period.from), year(period.to)];
  // A plan from November is also called the next year's, and one that ends in February the last year's.
  const sameStart = year(from) === first || (period.from.slice(5) >= '11-01' && year(from) === first + 1);
  const sameEnd = year(to) === last || (period.to.slice(5) < '03-01' && year(to) === last - 1);
  if (sameStart && sameEnd) return !inDays || !period.inDays || (isNear(from, period.from) && isNear(to, period.to));
  const shared = Math.min(year(to), last) - Math.max(year(from), first);
  if (kind === 'end') return sameEnd || isExtended();
  const isWithin = year(from) >= first && year(to) <= last;
  if (isWithin) return kind === 'heading' || (!sameStart && !sameEnd) || year(to) - year(from) < 2 || isExtended();
  return shared < 1 && (kind === 'heading' || kind === 'word');
}
