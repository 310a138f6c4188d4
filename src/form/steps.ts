import type { Path } from '../document/data.ts';
import type { Step } from '../document/writing/step.ts';
import type { Field } from './form.ts';

/** The steps that give a field another value. An empty one takes out what was never asked for, and leaves a question without an answer. */
export function toSet({ hold }: Field, value: string): readonly Step[] {
  return [{ kind: 'set', path: hold.at, content: value }];
}

/** The steps that put items into a list, or lines into a table: one without words, or one for each text. */
export function toAdd({ hold }: Field, at: number, texts: readonly string[] = []): readonly Step[] {
  return (texts.length === 0 ? [''] : texts).map((content, index) => ({
    kind: 'insert',
    list: hold.at,
    at: at + index,
    content,
  }));
}

/** The steps that take an item out of a list, or the field itself. */
export function toRemove({ hold }: Field, at?: number): readonly Step[] {
  return [{ kind: 'remove', path: at === undefined ? hold.at : [...hold.at, at] }];
}

export function toMove({ hold }: Field, from: number, to: number): readonly Step[] {
  return [{ kind: 'move', list: hold.at, from, to }];
}

export function toCopy({ hold }: Field, from: number): readonly Step[] {
  return [{ kind: 'copy', list: hold.at, from }];
}

/** The steps that move an item to the end of another list. */
export function toTransfer(item: Field, list: Field, at: number): readonly Step[] {
  return [{ kind: 'transfer', item: item.hold.at, list: list.hold.at as Path, at }];
}
