import type { Examination } from '../check.ts';
import type { Language } from '../language.ts';
import { pointerTo } from '../placing.ts';
import { readUnit } from '../plan/money/amount.ts';
import { type Manuscript, manuscriptOf } from '../submission/manuscript.ts';
import { lineOf, restLine } from '../submission/values.ts';
import type { Change, Side } from './change.ts';
import { amountBetween, timeBetween } from './distance.ts';
import { fieldName, labelOf, type Step, thingName } from './labels.ts';
import { pair } from './pairing.ts';
import { values as recognising } from './recognising.ts';
import { isAmount, isDate, meaningOf, plainly } from './sameness.ts';
import { isThing, nameIn, nothing, type Thing, type Value, type Words } from './thing.ts';

/** A version of a plan, and how its values are told in words. */
export interface Version {
  readonly examination: Pick<Examination, 'reading' | 'whole'>;
  readonly manuscripts: Readonly<Record<Language, Manuscript>>;
}

/** Makes a version of a plan that was read. */
export function versionOf(examination: Version['examination']): Version {
  const { reading } = examination;
  return { examination, manuscripts: { da: manuscriptOf(reading, 'da'), en: manuscriptOf(reading, 'en') } };
}

/** Fields that hold one answer, however it is put: another answer is a change, and not one that went and one that came. */
const single = [
  ...['mål', 'forankring', 'måling', 'målgruppe', 'ansvarlig', 'formål', 'delaftale', 'beskrivelse', 'område'],
  ...['kommune', 'periode', 'organisation', 'budget', 'bestyrelse', 'styregruppe', 'sekretariat', 'projektleder'],
  ...['formand', 'hvem', 'driftsansvarlig', 'kommissorium', 'forretningsorden', 'organisationsdiagram', 'kontakt'],
  ...['kommunikation', 'justering', 'evaluering', 'mandat', 'tekst', 'revision', 'timer', 'år', 'kilder', 'områder'],
];

/** Fields that can hold several: one more does not stand in the place of another. */
const lists = [
  ...['skridt', 'succeskriterier', 'milepæle', 'ressourcer', 'problemer', 'delmål', 'partnere', 'afdelinger', 'viden'],
  ...[
    'boligorganisationer',
    'parter',
    'aktiviteter',
    'afsnit',
    'finansiering',
    'poster',
    'uden_for',
    'bilag',
    'opgaver',
  ],
  ...[
    'godkendelser',
    'underskrifter',
    'ændringer',
    'rapporter',
    'følgegrupper',
    'projektgrupper',
    'grupper',
    'medlemmer',
  ],
  ...['medarbejdere', 'indsatsområder', 'resultater'],
];

/** The fields in which the order says something. */
const ordered = ['skridt'];

/** The two versions that are held up against each other. */
export interface Versions {
  readonly old: Version;
  readonly new: Version;
}

/** Compares two things field by field, and tells every difference. What stands in the fields `apart` is told elsewhere. */
export function differences(
  versions: Versions,
  old: Thing,
  now: Thing,
  apart: readonly string[] = [],
): readonly Change[] {
  const fields = [...new Set([...now.fields.keys(), ...old.fields.keys()])].filter(field => !apart.includes(field));
  return fields.flatMap(field => inField(versions, old, now, { way: [], top: field, field }));
}

/** Where two values stand. */
interface Place {
  /** The steps from the subject to the thing whose field it is. */
  readonly way: readonly Step[];
  /** The field of the subject. */
  readonly top: string;
  readonly field: string;
}

function inField(versions: Versions, old: Thing, now: Thing, { way, top, field }: Place): readonly Change[] {
  const [olds, news] = [old.fields.get(field) ?? [], now.fields.get(field) ?? []];
  const { pairs, gone, fresh } = pair(olds, news, recognising);
  const [last, first] = [gone[0], fresh[0]];
  const isAnother = last && first && gone.length === 1 && fresh.length === 1 && isOne(field, olds, news);
  const partner = new Map(
    [...pairs, ...(isAnother ? [[last, first] as const] : [])].map(([one, other]) => [other, one]),
  );
  // What a thing itself says needs no name beyond that of its kind.
  const isLead = way.length > 0 && field === now.lead && !now.fields.has('overskrift');
  const within = { top, within: now.field, isNamed: !isLead, way: isLead ? withoutName(way) : way };
  const isSeveral = Math.max(olds.length, news.length) > 1 || lists.includes(field);
  return [
    ...news.flatMap(value => {
      const before = partner.get(value);
      return before === undefined
        ? alone(versions, 'new', value, { ...within, isSeveral })
        : between(versions, before, value, { ...within, isSeveral });
    }),
    ...(isAnother ? [] : gone.flatMap(value => alone(versions, 'gone', value, { ...within, isSeveral }))),
    ...(isReordered(field, olds, news, partner)
      ? [{ kind: 'order', field: top, what: labelOf([...way, { name: fieldName(field) }]), of: 'words' } as const]
      : []),
  ];
}

/** Whether what stands in a field, and what stood there, is one answer. */
function isOne(field: string, olds: readonly Value[], news: readonly Value[]): boolean {
  return single.includes(field) || (!lists.includes(field) && olds.length === 1 && news.length === 1);
}

function isReordered(
  field: string,
  olds: readonly Value[],
  news: readonly Value[],
  partner: ReadonlyMap<Value, Value>,
): boolean {
  if (!ordered.includes(field)) return false;
  const places = new Map(olds.map((old, at) => [old, at]));
  const found = news.flatMap(now => places.get(partner.get(now) ?? now) ?? []);
  return found.some((place, at) => at > 0 && place < (found[at - 1] ?? 0));
}

/** Where a value stands, as its label tells it. */
interface Within {
  readonly way: readonly Step[];
  readonly top: string;
  /** The field of the thing whose field this is. */
  readonly within: string;
  readonly isNamed: boolean;
}

function between(
  versions: Versions,
  old: Value,
  now: Value,
  place: Within & { readonly isSeveral: boolean },
): readonly Change[] {
  const { isSeveral, top, way, within } = place;
  if (meaningOf(old, within) === meaningOf(now, within)) return [];
  if (isThing(old) && isThing(now)) {
    const step = isSeveral ? { name: thingName(now.field), called: nameIn(now) } : { name: fieldName(now.field) };
    const fields = [...new Set([...now.fields.keys(), ...old.fields.keys()])];
    const steps = isBroad(now) ? way : [...way, step];
    return fields.flatMap(field => inField(versions, old, now, { way: steps, top, field }));
  }
  const sides = sidesOf(versions, old, now, within);
  return sides ? [{ kind: 'changed', ...labelled(now, place), ...sides, ...distanceOf(old, now, within) }] : [];
}

function alone(
  versions: Versions,
  kind: 'new' | 'gone',
  value: Value,
  place: Within & { readonly isSeveral: boolean },
): readonly Change[] {
  if (isThing(value) && isBroad(value)) {
    const none = nothing(value);
    return between(versions, ...(kind === 'new' ? ([none, value] as const) : ([value, none] as const)), place);
  }
  const version = kind === 'new' ? 'new' : 'old';
  return [{ kind, ...labelled(value, place), [version]: sideOf(versions[version], value, place.within) }];
}

/** What holds so much that it is a part of the plan by itself, and is told part by part. */
const isBroad = ({ field, written }: Thing) =>
  ['organisation', 'budget'].includes(field) && typeof written === 'object';

function labelled(value: Value, { isNamed, top, way, within }: Within): Pick<Change, 'field' | 'what' | 'of'> {
  const name = isThing(value) || lists.includes(value.field) ? thingName(value.field) : fieldName(value.field);
  const of = isAmount(value.field, within) ? 'amount' : isDate(value.field) ? 'date' : 'words';
  return { field: top, what: labelOf(isNamed ? [...way, { name }] : way), of };
}

function withoutName(way: readonly Step[]): readonly Step[] {
  const last = way.at(-1);
  return last === undefined ? way : [...way.slice(0, -1), { name: last.name }];
}

/** What both versions say; nothing where they say the same in a sentence and in parts. */
function sidesOf(
  versions: Versions,
  old: Value,
  now: Value,
  within: string,
): { readonly old: Side; readonly new: Side } | undefined {
  const sides = { old: sideOf(versions.old, old, within), new: sideOf(versions.new, now, within) };
  if (plainly(sides.old.text.da) !== plainly(sides.new.text.da)) return sides;
  if (isThing(old) || isThing(now)) return undefined;
  // References to two things of one name, which differ only as they are written.
  const as = (side: Side, { text }: Words) => ({ ...side, text: { da: text, en: text } });
  return { old: as(sides.old, old), new: as(sides.new, now) };
}

function sideOf({ examination: { whole }, manuscripts }: Version, value: Value, within: string): Side {
  const { path } = value;
  return {
    text: { da: saidIn(manuscripts.da, value, within), en: saidIn(manuscripts.en, value, within) },
    file: whole.fileOf(path),
    line: whole.rangeOf(path).start.line,
    pointer: pointerTo(path),
  };
}

function saidIn(manuscript: Manuscript, value: Value, within: string): string {
  if (isThing(value)) return inLine(manuscript, value);
  if (!isAmount(value.field, within)) return lineOf(manuscript, value.field, value.text);
  return countsInKroner(manuscript, value) ? lineOf(manuscript, 'beløb', value.text) : value.text;
}

/** A thing in a line, without the id that only its writers use, and with its date first: `01.02.2023: Det første hold begynder`. */
function inLine(manuscript: Manuscript, { field, written }: Thing): string {
  const whole = lineOf(manuscript, field, written);
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return whole;
  const hasDate = 'dato' in written;
  const rest = restLine(manuscript, written, ['id', ...(hasDate ? ['dato'] : [])]);
  if (rest === '' || !(hasDate || 'id' in written)) return whole;
  return hasDate ? `${lineOf(manuscript, 'dato', written.dato)}: ${rest}` : rest;
}

/** Whether an amount is in kroner, or stands in a budget that counts in thousands or millions. */
function countsInKroner({ plan }: Manuscript, { path }: Words): boolean {
  const unit = typeof plan.budget === 'object' ? plan.budget.enhed : undefined;
  return path[0] !== 'budget' || unit === undefined || readUnit(unit) === 1;
}

function distanceOf(old: Value, now: Value, within: string): Pick<Change, 'distance'> {
  if (isThing(old) || isThing(now)) return {};
  const measure = isAmount(now.field, within) ? amountBetween : isDate(now.field) ? timeBetween : undefined;
  const distance = measure?.(old.text, now.text);
  return distance ? { distance } : {};
}
