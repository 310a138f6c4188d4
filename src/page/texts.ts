import { type Examination, examine } from '../check.ts';
import type { Config } from '../config/config.ts';
import { readConfig } from '../config/read.ts';
import { type Document, parse } from '../document/document.ts';
import { type Open, wholeOf } from '../document/parts.ts';
import { mayBePart } from '../plan/parts.ts';
import type { PlanFiles } from './store/store.ts';

/** The files of a plan as they are in the page, by their names. */
export type Texts = ReadonlyMap<string, string>;

/** What is known of a plan beside its texts. */
export interface Around {
  readonly main: string;
  /** Why parts that are named can't be read. */
  readonly unread?: PlanFiles['unread'];
  /** The annexes that lie beside the plan; not known where nobody can look. */
  readonly annexes?: readonly string[] | undefined;
  readonly settings?: Config | undefined;
}

/** The settings that a file holds; none where it can't be read, since the page can't mend it. */
export const settingsFrom = (file: PlanFiles['settings']): Config | undefined => file && readConfig(file.text).config;

const opening =
  (texts: Texts, unread: PlanFiles['unread'] = []): Open =>
  path => {
    const text = texts.get(path);
    if (text !== undefined) return new TextEncoder().encode(text);
    return unread.find(({ name }) => name === path)?.why ?? 'missing';
  };

/** Looks at a plan as `helhed check` does. */
export function examineTexts(texts: Texts, { main, annexes, settings, unread }: Around): Examination {
  const exists = annexes && ((path: string) => annexes.includes(path) || texts.has(path));
  return examine(texts.get(main) ?? '', main, {
    exists,
    open: opening(texts, unread),
    settings,
    advice: settings?.advice,
  });
}

/** A plan as one document, without looking for anything in it. */
export const wholeOfTexts = (texts: Texts, { main, unread }: Around): Document =>
  wholeOf(parse(texts.get(main) ?? '', main), mayBePart, opening(texts, unread)).document;
