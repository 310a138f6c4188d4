import type { Data } from '../../document/data.ts';
import { takes } from '../../plan/described.ts';
import { type Field, itemOf, takesText } from '../../plan/fields.ts';
import { dateBefore } from '../../plan/time/milestones.ts';
import { type Fact, factsOf } from './facts.ts';
import { labelled } from './lexicon.ts';
import { linesOf, type Paragraph, type Passage, textOf, wordsIn } from './passages.ts';
import { rowsAs } from './rows.ts';
import { isAllowed, leadOf, setFact } from './thing.ts';

/** A value of a field, and the lines beside it that no part of the field is sure to mean. */
export interface Value {
  readonly data: Data | undefined;
  readonly beside: readonly string[];
}

/** Passages as the value of a field. What a field can't hold is given beside. */
export function valueFor(field: Field, passages: readonly Passage[]): Value {
  const item = itemOf(field);
  const thing = item && takes(item.shape, 'object') ? item : takes(field.shape, 'object') ? field : undefined;
  if (thing?.shape.properties) return thingsOf(field, thing, passages);
  const isList = takes(field.shape, 'array');
  const [only] = passages;
  if (isList && passages.length === 1 && only?.kind === 'list')
    return { data: only.items.map(textOf).filter(text => text !== ''), beside: [] };
  if (isList && !takesText(field)) return { data: passages.flatMap(linesOf), beside: [] };
  const text = proseOf(passages);
  return isAllowed(field.shape, text)
    ? { data: text, beside: [] }
    : { data: undefined, beside: passages.flatMap(linesOf) };
}

/** Paragraphs as one text, with an empty line between them, and the items of a list each on a line. */
export const proseOf = (passages: readonly Passage[]): string =>
  passages
    .map(passage => linesOf(passage).join('\n'))
    .filter(text => text !== '')
    .join('\n\n');

/** A thing while it is read: what it says, and the facts below it. */
interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
}

function thingsOf(field: Field, thing: Field, passages: readonly Passage[]): Value {
  const beside: string[] = [];
  const found: (Said | { readonly row: Data })[] = [];
  const isKnown = (label: string) => labelled(label, thing) !== undefined;
  const last = () => {
    const before = found.at(-1);
    return before && 'text' in before ? before : undefined;
  };
  const attach = (facts: readonly Fact[]) => {
    const before = last();
    if (before) found[found.length - 1] = { ...before, facts: [...before.facts, ...facts] };
    else found.push({ text: '', facts });
  };
  passages.forEach((passage, at) => {
    if (passage.kind === 'table') {
      const { rows, beside: others } = rowsAs(thing, passage);
      found.push(...rows.map(row => ({ row })));
      beside.push(...others);
      return;
    }
    if (passage.kind === 'list') {
      const all = passage.items.map(item => factsIn(item, isKnown));
      const facts = all.every(one => one !== undefined) ? all.flat() : [];
      const isOneThing = new Set(facts.map(({ label }) => label)).size === facts.length;
      if (facts.length > 0 && (last() || isOneThing)) attach(facts);
      else found.push(...passage.items.map(item => saidIn(item, isKnown)));
      return;
    }
    const facts = passage.kind === 'paragraph' ? knownFacts(passage, isKnown) : undefined;
    const [text = ''] = linesOf(passage);
    if (facts) attach(facts);
    else if (text.endsWith(':') && passages[at + 1]?.kind === 'list') beside.push(text);
    else {
      const before = last();
      const isProse = passages[at - 1]?.kind === 'paragraph' && before?.facts.length === 0 && !isOwn(thing, text);
      if (isProseOfPeople(thing, text)) beside.push(text);
      else if (before && isProse) found[found.length - 1] = { ...before, text: `${before.text}\n\n${text}` };
      else found.push({ text, facts: [] });
    }
  });
  const data = found.map(one => ('row' in one ? one.row : dataOf(thing, one, beside))).filter(one => one !== '');
  const [only, ...more] = data;
  if (only === undefined) return { data: undefined, beside };
  const mayBeAlone = more.length === 0 && (typeof only === 'string' ? takesText(field) : takes(field.shape, 'object'));
  if (mayBeAlone) return { data: only, beside };
  return takes(field.shape, 'array')
    ? { data, beside }
    : { data: undefined, beside: [...beside, ...passages.flatMap(linesOf)] };
}

const knownFacts = (paragraph: Paragraph, isKnown: (label: string) => boolean) => {
  const facts = factsOf(paragraph, isKnown);
  return facts?.every(({ label, text }) => isKnown(label) && text !== '') ? facts : undefined;
};

/** Whether a paragraph is a thing of its own: a milestone that begins with its date, an annex that begins with its number. */
const isOwn = ({ kind }: Field, text: string) =>
  (kind === 'milepaele' && (dateBefore(text).date !== undefined || beginsWithDay.test(text))) ||
  (kind === 'bilag' && /^bilag \S+\s*[:.–-]/iu.test(text));

/** Whether a paragraph tells of parties in sentences, or is the line of a signature: it is the name of none. */
const isProseOfPeople = ({ kind }: Field, text: string) =>
  (kind === 'part' || kind === 'underskrift') && (/[.!?]\s+\p{Lu}|_{5}/u.test(text) || text.length > 120);

const beginsWithDay =
  /^(?:den )?\d{1,2}\.(?:\s?[-–]\s?\d{1,2}\.)? ?(?:\d{1,2}\.|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;

/** The facts of an item that holds nothing else. A label with a list below it is one too. */
export function factsIn(item: readonly Passage[], isKnown: (label: string) => boolean): readonly Fact[] | undefined {
  const [first, second, ...more] = item;
  if (first?.kind !== 'paragraph' || more.length > 0) return undefined;
  if (second === undefined) return knownFacts(first, isKnown);
  const label = wordsIn(first.runs);
  return second.kind === 'list' && label.endsWith(':') && isKnown(label)
    ? [{ label: label.slice(0, -1), text: second.items.map(textOf).join('\n'), below: [second] }]
    : undefined;
}

function saidIn(item: readonly Passage[], isKnown: (label: string) => boolean): Said {
  const [first, ...others] = item;
  const own = first?.kind === 'paragraph' ? knownFacts(first, isKnown) : undefined;
  let text = own || !first ? '' : linesOf(first).join('\n');
  const facts = [...(own ?? [])];
  for (const passage of others) {
    const inner = passage.kind === 'list' ? passage.items.map(each => factsIn(each, isKnown)) : [];
    if (inner.length > 0 && inner.every(each => each !== undefined)) facts.push(...inner.flat());
    else text = [text, ...linesOf(passage)].filter(line => line !== '').join('\n');
  }
  return { text, facts };
}

function dataOf(thing: Field, { text, facts }: Said, beside: string[]): Data {
  if (facts.length === 0) return text;
  const lead = leadOf(thing.kind);
  const fields = new Map<string, Data>(text === '' ? [] : [[lead, text]]);
  for (const { label, text } of facts) setFact(thing, fields, label, text, beside);
  return Object.fromEntries(fields);
}
