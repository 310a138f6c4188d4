import type { Text } from '../language.ts';
import { type Block, bullets, type Inline, paragraph, prose, saidIn, steps } from '../publishing/blocks.ts';
import { annexLine, annexParts, annexPlace, isInAnnex } from './annex-line.ts';
import { fieldOf, type Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';
import { hasParts, lineOf } from './values.ts';

/** How long a list may be and still stand in one line. */
const oneLine = 90;

/** Lists of sentences, which never stand in one line. */
const sentences = ['delmål', 'opgaver', 'viden', 'resultater'];

/** A value under its name: `**Målgruppe:** …`. A long list, and a thing with many parts, stand below the name. */
export function named(manuscript: Manuscript, name: string, key: string, value: unknown): readonly Block[] {
  const label = { strong: `${name}:` };
  const line = lineOf(manuscript, key, value);
  if (Array.isArray(value) && value.length > 1 && (line.length > oneLine || sentences.includes(key)))
    return [paragraph([label]), ...bullets(value.map(item => prose(lineOf(manuscript, key, item))))];
  if (typeof value === 'object' && value !== null && hasParts(manuscript, key, value))
    return [paragraph([label]), ...bullets(gathered(details(manuscript, value)))];
  const [first, ...more] = prose(line);
  if (first?.kind !== 'paragraph') return [paragraph([label]), ...prose(line)];
  return [paragraph([label, ' ', ...piecesOf(first)]), ...more];
}

/** The fields of an owner beyond those told, each under its name. */
export function details(
  manuscript: Manuscript,
  owner: object,
  told: readonly string[] = [],
): readonly (readonly Block[])[] {
  const annex = told.includes('bilag') ? undefined : annexParts(manuscript, owner);
  const fields = manuscript.remaining(owner, annex === undefined ? told : [...told, 'bilag', 'side']);
  const items = fields.map(([key, value]) => named(manuscript, manuscript.say(nameOf(key)), key, value));
  return annex === undefined ? items : [...items, [paragraph([{ strong: `${annex[0]}:` }, ` ${annex[1]}`])]];
}

/** The same with the short ones gathered in one line, where the first of them stood. */
function gathered(items: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const short = items.filter(isShort);
  const line = paragraph(short.flatMap(([one], at) => [...(at === 0 ? [] : [' · ']), ...piecesOf(one)]));
  const first = items.findIndex(isShort);
  return items.flatMap((item, at) => (at === first ? [[line]] : isShort(item) ? [] : [item]));
}

/** How long a field may be, with its name, and still share a line with others. */
const shared = 48;

function isShort([only, ...more]: readonly Block[]): boolean {
  const text = piecesOf(only).map(saidIn).join('');
  return more.length === 0 && text !== '' && text.length <= shared && !text.includes('\n');
}

function piecesOf(block: Block | undefined): readonly Inline[] {
  if (block?.kind !== 'paragraph') return [];
  return typeof block.text === 'string' ? [block.text] : block.text;
}

/** The same for some fields only, in this order. */
export function chosen(manuscript: Manuscript, owner: object, keys: readonly string[]): readonly (readonly Block[])[] {
  return keys.flatMap(key => {
    const value = fieldOf(owner, key);
    return value === undefined ? [] : [named(manuscript, manuscript.say(nameOf(key)), key, value)];
  });
}

/** One thing that is a sentence or has parts: what it says first (`lead`), then its parts under their names. */
export function record(
  manuscript: Manuscript,
  item: unknown,
  lead: string,
  more: readonly (readonly Block[])[] = [],
): readonly Block[] {
  if (typeof item !== 'object' || item === null) return [...prose(lineOf(manuscript, lead, item)), ...bullets(more)];
  if (isInAnnex(manuscript, item)) return [paragraph(inAnnex(manuscript, item)), ...bullets(more)];
  const said = fieldOf(item, lead);
  const parts = [...gathered(details(manuscript, item, [lead])), ...more];
  if (said !== undefined) return [...prose(lineOf(manuscript, lead, said)), ...bullets(parts)];
  const [first = [], ...others] = parts;
  return [...first, ...bullets(others)];
}

/** Several such things: one stands alone, more make a list. */
export function records(
  manuscript: Manuscript,
  items: readonly unknown[],
  lead: string,
  order: 'list' | 'steps' = 'list',
): readonly Block[] {
  return together(
    items.map(item => record(manuscript, item, lead)),
    order,
  );
}

/** Things that are written already, as a list; one that is alone needs none, and its only part no dot. */
export function together(things: readonly (readonly Block[])[], order: 'list' | 'steps' = 'list'): readonly Block[] {
  const [only = [], ...more] = things;
  if (more.length > 0) return order === 'steps' ? steps(things) : bullets(things);
  return only.flatMap(block => (block.kind === 'list' && block.items.length === 1 ? (block.items[0] ?? []) : [block]));
}

/** `I bilag 7: Milepælsplan, side 3 (milepælsplan.docx)`. */
function inAnnex(manuscript: Manuscript, owner: object): string {
  const line = annexLine(manuscript, owner) ?? '';
  const place = annexPlace(manuscript, owner);
  const start: Text = { da: 'I ', en: 'In ' };
  return `${manuscript.say(start)}${line.charAt(0).toLowerCase()}${line.slice(1)}${place === undefined ? '' : ` (${place})`}`;
}
