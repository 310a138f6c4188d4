import { listOf, spotsOf } from '../lists.ts';
import type { Milepaele } from '../plan.generated.ts';
import type { Draft } from '../plan.ts';
import { readDate, type Span } from './calendar.ts';

/** A milestone with its parts; one in a sentence has only `hvad`. */
export type MilestoneParts = Exclude<Draft<Milepaele>, string | readonly unknown[]>;

/** A milestone of an owner: what it says, when it is, and where its date stands. */
export interface Milestone {
  readonly parts: MilestoneParts;
  /** What is reached, in one text, with the date that it may begin with. */
  readonly text: string;
  /** The same without that date. */
  readonly what: string;
  /** The date as it is written. A sentence may begin with it: `Marts 2023: 20 værter er lært op`. */
  readonly date: string | undefined;
  readonly owner: object;
  readonly key: string | number;
}

/** The milestones of an activity, an indsatsområde or a plan. */
export function milestonesOf(owner: object): readonly Milestone[] {
  return spotsOf<string | MilestoneParts>(owner, 'milepæle').map(({ value, owner: holder, key }) => {
    if (typeof value === 'string')
      return { parts: { hvad: value }, text: value, ...dateBefore(value), owner: holder, key };
    const text = listOf(value.hvad).join('. ');
    const said = value.dato === undefined ? dateBefore(text) : { date: value.dato, what: text };
    return {
      parts: value,
      text,
      ...said,
      owner: value,
      key: value.dato ? 'dato' : 'hvad',
    };
  });
}

/** The days on which a milestone may be reached, as far as its date can be read. */
export function spanOf({ date }: Milestone): Span | undefined {
  const span = date === undefined ? undefined : readDate(date);
  return span === 'impossible' ? undefined : span;
}

/** A sentence parted from the date that it may begin with: `Marts 2023: 20 værter er lært op`. */
export function dateBefore(sentence: string): { readonly date: string | undefined; readonly what: string } {
  const [, date, what = ''] = /^([^:]{4,30}):\s+(.+)$/su.exec(sentence) ?? [];
  return date !== undefined && readDate(date) !== undefined ? { date, what } : { date: undefined, what: sentence };
}
