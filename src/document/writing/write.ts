import type { Data, Path } from '../data.ts';
import { type Document, type Holder, parse } from '../document.ts';
import { applyCuts, type Cut, type Edit } from '../edit.ts';
import { lineTable } from '../range.ts';
import { inserted } from './insert.ts';
import { asWritable, hasTheSame, saysTheSame, valueAt, withItem, withMoved, without, withValue } from './meaning.ts';
import { copied, moved } from './move.ts';
import { NotMade, refusals, refuse } from './refusal.ts';
import { removed } from './remove.ts';
import { set } from './set.ts';
import { type Source, sitesIn, sourceOf } from './source.ts';
import type { FieldOrder, Refused, Step, Written } from './step.ts';
import { isWithin, itemAt, pathWithout } from './transfer.ts';

/**
 * The edits that make a step, in the file or the two files that it touches; none where the plan says it already. All bytes outside what
 * is changed stay, comments too, and what is new is set up as the rest of the file. The text is read again before it is given: where it
 * would not say what was meant, and nothing else, the step is refused.
 */
export function write(document: Document, step: Step, order: FieldOrder = () => []): readonly Written[] | Refused {
  try {
    return made(document, step, order).filter(({ edits }) => edits.length > 0);
  } catch (error) {
    if (error instanceof NotMade) return { refused: refusals[error.reason] };
    throw error;
  }
}

function made(document: Document, step: Step, order: FieldOrder): readonly Written[] {
  switch (step.kind) {
    case 'set': {
      const { document: file, path } = holderOf(document, step.path);
      const content = asWritable(step.content);
      if (path.length === 0) refuse('otherShape');
      const ordered = orderIn(step.path, path, order);
      return [
        change(
          file,
          source => set(source, path, content, ordered),
          data => withValue(data, path, content),
        ),
      ];
    }
    case 'remove': {
      const { document: file, path } = ownerOf(document, step.path);
      return [
        change(
          file,
          source => removed(source, allSites(source, path)),
          data => without(data, path),
        ),
      ];
    }
    case 'insert': {
      const { document: file, path } = holderOf(document, step.list);
      const content = asWritable(step.content);
      const ordered = orderIn(step.list, path, order);
      return [
        change(
          file,
          source => inserted(source, path, step.at, { content }, ordered),
          data => withItem(data, path, step.at, content),
        ),
      ];
    }
    case 'move': {
      const { document: file, path } = holderOf(document, step.list);
      return [
        change(
          file,
          source => moved(source, allSites(source, path), step.from, step.to),
          data => withMoved(data, path, step.from, step.to),
        ),
      ];
    }
    case 'copy': {
      const { document: file, path } = holderOf(document, step.list);
      if (document.fileOf([...step.list, step.from]) !== file.file) refuse('ownFile');
      return [
        change(
          file,
          source => copied(source, allSites(source, path), step.from),
          data => withItem(data, path, step.from + 1, valueAt(data, [...path, step.from]) ?? refuse('gone')),
        ),
      ];
    }
    case 'transfer':
      return transferred(document, step, order);
  }
}

function transferred(
  document: Document,
  { item, list, at }: Extract<Step, { readonly kind: 'transfer' }>,
  order: FieldOrder,
): readonly Written[] {
  if (isWithin(list, item)) refuse('intoItself');
  const from = ownerOf(document, item);
  const to = holderOf(document, list);
  const ordered = orderIn(list, to.path, order);
  const content = valueAt(from.document.data, from.path) ?? refuse('gone');
  const source = sourceOf(from.document);
  const moving = itemAt(source, from.path, content);
  const comments = moving.lines?.(0).flatMap(line => /(?:^|\s)#.*$/u.exec(line)?.[0].trim() ?? []) ?? [];
  const out = (data: Data) => without(data, from.path);
  const into = (data: Data) => withItem(data, to.path, at, content);
  const cutOut = () => removed(source, allSites(source, from.path));
  if (from.document === to.document) {
    const isSame = isWithin(from.path.slice(0, -1), to.path) && from.path.length === to.path.length + 1;
    if (isSame) return made(document, { kind: 'move', list, from: Number(item.at(-1)), to: at }, order);
    return [
      change(
        from.document,
        () => [...cutOut(), ...inserted(source, to.path, at, moving, ordered)],
        data => withItem(out(data), pathWithout(to.path, from.path), at, content),
        comments,
      ),
    ];
  }
  // A file that the item names is looked for from the folder of the file that names it.
  if (document.fileOf(item) !== from.document.file) refuse('ownFile');
  return [
    change(from.document, cutOut, out),
    change(to.document, target => inserted(target, to.path, at, moving, ordered), into, comments),
  ];
}

/** The file that a path stands in. One that is named on the way, and can't be read, has no room for anything. */
function holderOf(document: Document, path: Path): Holder {
  for (const length of path.keys()) {
    const above = path.slice(0, length + 1);
    const holder = document.holderOf(above);
    const own = valueAt(holder.document.data, holder.path) ?? '';
    if (typeof own === 'object' && Object.keys(own).length > 0 && valueAt(document.data, above) === '')
      refuse('lostFile');
  }
  return document.holderOf(path);
}

/** The file in which the field or item at a path is written, also when what it holds is in a file of its own. */
function ownerOf(document: Document, path: Path): Holder {
  const last = path.at(-1) ?? refuse('otherShape');
  const holder = holderOf(document, path.slice(0, -1));
  return { document: holder.document, path: [...holder.path, last] };
}

/** The order of fields, asked for by paths in one file of the plan. */
function orderIn(whole: Path, own: Path, order: FieldOrder): FieldOrder {
  const above = whole.slice(0, whole.length - own.length);
  return path => order([...above, ...path]);
}

function allSites(source: Source, path: Path) {
  const sites = sitesIn(source, path);
  return sites.length === path.length + 1 ? sites : refuse('gone');
}

/** The edits in one file, when its text then says what is meant, and some comments are still there. */
function change(
  document: Document,
  cut: (source: Source) => readonly Cut[],
  meant: (data: Data) => Data,
  comments: readonly string[] = [],
): Written {
  const { file, data, text } = document;
  if (document.broken) refuse('broken');
  const wanted = meant(data);
  if (hasTheSame(wanted, data)) return { file, edits: [] };
  const cuts = inOrder(cut(sourceOf(document)));
  const after = parse(`\ufeff${applyCuts(text, cuts)}`, file);
  if (after.broken || !saysTheSame(after.data, wanted)) refuse('unsure');
  if (!comments.every(comment => after.text.includes(comment))) refuse('unsure');
  return { file, edits: editsOf(text, cuts) };
}

/** Cuts in the order of the text, those that touch as one. */
function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  const found: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last && cut.from < last.to) refuse('unsure');
    if (last?.to === cut.from) found[found.length - 1] = { ...last, to: cut.to, text: last.text + cut.text };
    else found.push(cut);
  }
  return found;
}

function editsOf(text: string, cuts: readonly Cut[]): readonly Edit[] {
  const positionAt = lineTable(text);
  return cuts.map(({ from, to, text }) => ({ range: { start: positionAt(from), end: positionAt(to) }, text }));
}
