import { isSeq } from 'yaml';
import type { Data, Path } from '../data.ts';
import { entriesOf } from './entries.ts';
import type { NewItem } from './habits.ts';
import { linesOf } from './move.ts';
import { refuse } from './refusal.ts';
import { refuseSigns } from './site.ts';
import { type Source, sitesIn } from './source.ts';

/** An item that stands in a list, to be put into another. */
export function itemAt(source: Source, path: Path, content: Data): NewItem {
  const sites = sitesIn(source, path);
  const site = sites.at(-1);
  if (sites.length <= path.length || !site?.owner || !isSeq(site.owner)) return refuse('gone');
  refuseSigns(site.node);
  if (site.inFlow) return { content };
  const entry = entriesOf(site.owner, source.text, sites.length === 2)[site.index] ?? refuse('gone');
  return { content, lines: column => linesOf(source, entry, column) };
}

/** Whether one path lies in another, or is the same. */
export const isWithin = (path: Path, outer: Path) => outer.every((step, at) => step === path[at]);

/** The path to a place when an item has been taken out of a list on the way. */
export function pathWithout(path: Path, item: Path): Path {
  const at = item.length - 1;
  const [index, out] = [path[at], item[at]];
  const isBehind = isWithin(path, item.slice(0, -1)) && typeof index === 'number' && index > Number(out);
  return isBehind ? path.toSpliced(at, 1, index - 1) : path;
}
