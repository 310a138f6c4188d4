import { isMap, isSeq } from 'yaml';
import type { Data, Path } from '../data.ts';
import type { Cut } from '../edit.ts';
import { fieldInto, itemInto } from './add.ts';
import { exchanged } from './exchange.ts';
import { refuse } from './refusal.ts';
import { fieldLines } from './rendering.ts';
import { isBlank, isNothing, refuseSign } from './site.ts';
import { linesAt, type Source, sitesIn } from './source.ts';
import type { FieldOrder } from './step.ts';

/** The cuts that give the place at a path a value, and make what is missing on the way to it. */
export function set(source: Source, path: Path, content: Data, order: FieldOrder): readonly Cut[] {
  const sites = sitesIn(source, path);
  const site = sites.at(-1) ?? refuse('gone');
  const missing = path.slice(sites.length - 1);
  const [key, ...deeper] = missing;
  if (key === undefined) return exchanged(source, sites, content);
  const whole = wrapped(content, deeper);
  const isRoot = sites.length === 1;
  if (isRoot && isNothing(site.node)) return [intoEmpty(source, String(key), whole)];
  refuseSign(site.node);
  if (isBlank(site.node)) return exchanged(source, sites, wrapped(whole, [key]));
  if (isMap(site.node))
    return [
      fieldInto(source, site.node, String(key), whole, { isRoot, order: order(path.slice(0, sites.length - 1)) }),
    ];
  if (isSeq(site.node) && key === site.node.items.length) return [itemInto(source, site.node, key, whole, isRoot)];
  return refuse(isSeq(site.node) ? 'gone' : 'otherShape');
}

/** Content in the fields and lists that a path leads through; the first item is the only one that a list can begin with. */
export function wrapped(content: Data, path: Path): Data {
  return path.reduceRight<Data>((inner, step) => {
    if (typeof step === 'string') return { [step]: inner };
    return step === 0 ? [inner] : refuse('gone');
  }, content);
}

/** The cut that begins a plan in a file that holds comments alone, or nothing. */
function intoEmpty(source: Source, key: string, content: Data): Cut {
  const { text, habits, newline } = source;
  const end = /^\.\.\.(?=\s|$)/mu.exec(text)?.index ?? text.length;
  const put = linesAt(source, end, fieldLines(key, content, 0, habits));
  return { from: end, to: end, text: put.startsWith(newline) ? put + newline : put };
}
