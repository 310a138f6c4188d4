import type { Data } from '../document/data.ts';
import type { Step } from '../document/writing/step.ts';
import type { Field } from './form.ts';
import { isEmpty, isFields, isList, isText, saysNothing } from './site.ts';
import { insideOf } from './standing.ts';

/** The steps that give a field another value. An empty one leaves the field there without an answer. None where that is what stands there. */
export function toSet({ hold }: Field, value: string): readonly Step[] {
  const { data, put, at, emptyTakesOut } = hold;
  const before = isText(data) ? data : '';
  const after = value.trim() === '' ? '' : inLines(value, before);
  if (after === before || (after === '' && data === undefined)) return [];
  return after === '' && emptyTakesOut ? [{ kind: 'remove', path: at }] : put(after);
}

/** A text with its lines as YAML ends them: by `\n`, the last one too where there are several or the text before had it. */
function inLines(value: string, before: string): string {
  const text = value.replace(/\r\n?/gu, '\n').trimEnd();
  return text.includes('\n') || before.endsWith('\n') ? `${text}\n` : text.trim();
}

/**
 * The steps that put items into a list, from a place in it: a blank one, or one for each text. What stands alone where a list
 * may be becomes the first item; a placeholder gives way.
 */
export function toAdd({ hold }: Field, at: number, texts: readonly string[] = []): readonly Step[] {
  const contents: readonly Data[] = texts.length === 0 ? [''] : texts.map(text => hold.itemFor?.(text) ?? text);
  if (saysNothing(hold.data) && !isList(hold.data)) return hold.put(contents);
  return contents.map((content, index) => ({ kind: 'insert', list: hold.at, at: at + index, content }));
}

/** Where the next item of a list goes: into the first that is blank, as a new plan has it, else behind the last. */
export function nextPlaceIn({ hold: { data } }: Field): number {
  if (!isList(data)) return isEmpty(data) ? 0 : 1;
  const blank = data.findIndex(isEmpty);
  return blank < 0 ? data.length : blank;
}

/** The steps that put the next item into a list, where `nextPlaceIn` says. */
export function toAddNext(list: Field, text: string): readonly Step[] {
  const { hold } = list;
  const at = nextPlaceIn(list);
  const blank = isList(hold.data) ? hold.data[at] : undefined;
  if (blank === undefined) return toAdd(list, at, [text]);
  const content = hold.itemFor?.(text, isFields(blank)) ?? text;
  return isFields(blank) && isFields(content)
    ? Object.entries(content).map(([name, content]) => ({ kind: 'set', path: [...hold.at, at, name], content }))
    : [{ kind: 'set', path: [...hold.at, at], content }];
}

/** The steps that take an item out of a list; without a place, those that take the field itself out. */
export function toRemove({ hold }: Field, at?: number): readonly Step[] {
  return [{ kind: 'remove', path: at === undefined || !isList(hold.data) ? hold.at : [...hold.at, at] }];
}

/** The steps that move an item to another place in its list. */
export function toMove({ hold }: Field, from: number, to: number): readonly Step[] {
  return from === to ? [] : [{ kind: 'move', list: hold.at, from, to }];
}

/** The steps that put an item in once more, right after itself. The copy has no id: what refers to it means the first. */
export function toCopy({ hold, control }: Field, from: number): readonly Step[] {
  if (!isList(hold.data)) return [{ kind: 'insert', list: hold.at, at: 1, content: hold.data ?? '' }];
  const item = control.kind === 'table' ? control.rows[from]?.field : insideOf(control)[from];
  const id = item && insideOf(item.control).find(({ name, hold }) => name === 'id' && !isEmpty(hold.data));
  return [
    { kind: 'copy', list: hold.at, from },
    ...(id ? [{ kind: 'remove' as const, path: [...hold.at, from + 1, id.key] }] : []),
  ];
}

/** The steps that move an item to a place in another list, which need not be there yet. */
export function toTransfer(item: Field, list: Field, at: number): readonly Step[] {
  return [{ kind: 'transfer', item: item.hold.at, list: list.hold.at, at: isList(list.hold.data) ? at : 0 }];
}
