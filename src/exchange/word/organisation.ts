import type { Data } from '../../document/data.ts';
import { type Field, fieldIn, itemOf, planField } from '../../plan/fields.ts';
import type { Chunk } from './chunks.ts';
import { add, type Part, remark } from './draft.ts';
import { labelled } from './lexicon.ts';
import { linesOf, type Passage, textOf } from './passages.ts';
import { setFact } from './thing.ts';
import { factsIn, proseOf } from './values.ts';

/** Which groups their names tell of. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/bestyrelse/iu, 'bestyrelse'],
  [/styregruppe/iu, 'styregruppe'],
  [/følgegruppe/iu, 'følgegrupper'],
  [/projektgruppe|arbejdsgruppe/iu, 'projektgrupper'],
  [/sekretariat/iu, 'sekretariat'],
  [/gruppe|netværk|forum|råd(?:et)?(?=\P{L}|$)/iu, 'grupper'],
];

/** Makes groups of sentences like »Styregruppen består af:« with a list below, and gives what is left. */
export function placeMembers(part: Part, passages: readonly Passage[]): readonly Passage[] {
  return passages.filter((passage, at) => {
    const before = passages[at - 1];
    if (passage.kind === 'list' && before && groupBegunBy(before)) return false;
    const name = groupBegunBy(passage);
    const list = passages[at + 1];
    if (name === undefined || list?.kind !== 'list') return true;
    add(part, name, { medlemmer: list.items.map(textOf) });
    part.settled.push(...linesOf(passage));
    return false;
  });
}

/** The group whose members stand below a sentence, as a field of the organisation has it. */
function groupBegunBy(passage: Passage): string | undefined {
  const text = passage.kind === 'paragraph' ? textOf([passage]) : '';
  return /^[^.:]{3,60} (?:består af|er|har (?:disse|følgende) medlemmer)( følgende)?:$/iu.test(text)
    ? groups.find(([pattern]) => pattern.test(text))?.[1]
    : undefined;
}

/** Puts what stands below the name of a group, and the prose of the organisation, where it belongs. Gives whether it did. */
export function placeInOrganisation(part: Part, { kind, heading }: Chunk, passages: readonly Passage[]): boolean {
  const organisation = fieldIn(planField, 'organisation');
  const isProse = passages.every(({ kind }) => kind === 'paragraph');
  if (kind === 'lead' && isProse && !part.fields.has('beskrivelse') && passages.length > 0) {
    part.fields.set('beskrivelse', proseOf(passages));
    return true;
  }
  const name = groups.find(([pattern]) => pattern.test(heading))?.[1];
  const field = name === undefined || !organisation ? undefined : fieldIn(organisation, name);
  const group = field && (itemOf(field) ?? field);
  if (kind !== 'own' || name === undefined || !group) return false;
  const found = groupOf(group, heading, passages);
  if (found === undefined) return false;
  add(part, name, found.data);
  remark(part, heading, found.beside);
  return true;
}

/** A group with its facts; prose below its name becomes what it does only where it is all there is. */
function groupOf(group: Field, name: string, passages: readonly Passage[]) {
  const beside: string[] = [];
  const fields = new Map<string, Data>([['navn', name]]);
  const [only, ...more] = passages;
  if (only?.kind !== 'list' || more.length > 0) return undefined;
  const all = only.items.map(item => factsIn(item, label => labelled(label, group) !== undefined));
  if (!all.every(facts => facts !== undefined)) return undefined;
  for (const { label, text } of all.flat()) setFact(group, fields, label, text, beside);
  return { data: Object.fromEntries(fields), beside };
}
