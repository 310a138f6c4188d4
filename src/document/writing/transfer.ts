import { isSeq } from 'yaml';
import type { Data, Path } from '../data.ts';
import type { Document } from '../document.ts';
import type { Change } from './change.ts';
import { entriesOf } from './entries.ts';
import type { NewItem } from './habits.ts';
import { holderOf, orderIn, ownerOf } from './holder.ts';
import { inserted } from './insert.ts';
import { valueAt, withItem, without } from './meaning.ts';
import { linesOf } from './move.ts';
import { refuse } from './refusal.ts';
import { removed } from './remove.ts';
import { refuseSigns } from './site.ts';
import { allSitesIn, type Source, sourceOf } from './source.ts';
import type { FieldOrder, Step } from './step.ts';

/** What it takes to move an item to another list: one change, or two, when that is in another file. */
export function transferred(
  whole: Document,
  { item, list, at }: Extract<Step, { readonly kind: 'transfer' }>,
  order: FieldOrder,
): readonly Change[] {
  if (isWithin(list, item)) refuse('intoItself');
  const from = ownerOf(whole, item);
  const to = holderOf(whole, list);
  const ordered = orderIn(list, to.path, order);
  const content = valueAt(from.document.data, from.path) ?? refuse('gone');
  const moving = itemAt(sourceOf(from.document), from.path, content);
  const comments = moving.lines?.(0).flatMap(line => /(?:^|\s)#.*$/u.exec(line)?.[0].trim() ?? []) ?? [];
  const out = (data: Data) => without(data, from.path);
  const cutOut: Change['cuts'] = source => removed(source, allSitesIn(source, from.path));
  const put: Change['cuts'] = source => inserted(source, to.path, at, moving, ordered);
  if (from.document === to.document) {
    const path = pathWithout(to.path, from.path);
    return [
      {
        document: from.document,
        cuts: source => [...cutOut(source), ...put(source)],
        meant: data => withItem(out(data), path, at, content),
        comments,
      },
    ];
  }
  // A file that the item names is looked for from the folder of the file that names it.
  if (whole.fileOf(item) !== from.document.file) refuse('ownFile');
  return [
    { document: from.document, cuts: cutOut, meant: out },
    { document: to.document, cuts: put, meant: data => withItem(data, to.path, at, content), comments },
  ];
}

/** An item that stands in a list, to be put into another. */
function itemAt(source: Source, path: Path, content: Data): NewItem {
  const sites = allSitesIn(source, path);
  const site = sites.at(-1);
  if (!site?.owner || !isSeq(site.owner)) return refuse('gone');
  refuseSigns(site.node);
  if (site.inFlow) return { content };
  const entry = entriesOf(site.owner, source.text, sites.length === 2)[site.index] ?? refuse('gone');
  return { content, lines: column => linesOf(source, entry, column) };
}

/** Whether one path lies in another, or is the same. */
const isWithin = (path: Path, outer: Path) => outer.every((step, at) => step === path[at]);

/** The path to a place when an item has been taken out of a list on the way. */
function pathWithout(path: Path, item: Path): Path {
  const at = item.length - 1;
  const [index, out] = [path[at], item[at]];
  const isBehind = isWithin(path, item.slice(0, -1)) && typeof index === 'number' && index > Number(out);
  return isBehind ? path.toSpliced(at, 1, index - 1) : path;
}
