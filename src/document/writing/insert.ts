import { isSeq } from 'yaml';
import type { Path } from '../data.ts';
import type { Cut } from '../edit.ts';
import { itemInto } from './add.ts';
import { listOf } from './as-list.ts';
import type { NewItem } from './habits.ts';
import { refuse } from './refusal.ts';
import { set } from './set.ts';
import { isBlank, refuseSign } from './site.ts';
import { type Source, sitesIn } from './source.ts';
import type { FieldOrder } from './step.ts';

/** The cuts that put an item into the list at a path, which is made when it is missing, or when a value stands there alone. */
export function inserted(given: Source, list: Path, at: number, item: NewItem, order: FieldOrder): readonly Cut[] {
  const source: Source = item.lines ? { ...given, habits: { ...given.habits, kept: item } } : given;
  const sites = sitesIn(source, list);
  const { node } = sites.at(-1) ?? refuse('gone');
  const isThere = sites.length === list.length + 1 && !isBlank(node);
  // A list without items is written `[]`, where fields would have no room: it is made anew.
  if (!isThere) return at === 0 ? set(source, list, [item.content], order) : refuse('gone');
  refuseSign(node);
  if (!isSeq(node)) return at <= 1 ? listOf(source, sites, at, item.content) : refuse('gone');
  if (at > node.items.length) refuse('gone');
  return [itemInto(source, node, at, item.content, list.length === 0)];
}
