import { listOf, spotsOf } from '../lists.ts';
import type { Milepaele } from '../plan.generated.ts';
import type { Draft } from '../plan.ts';
import { readDate, type Span } from './calendar.ts';

/** A milestone with its parts; one in a sentence has only `hvad`. */
export type MilestoneParts = Exclude<Draft<Milepaele>, string | readonly unknown[]>;

/** A milestone of an owner: what it says, when it is, and where its date stands. */
export interface Milestone {
  readonly parts: MilestoneParts;
  /** What is reached, in one text. */
  readonly text: string;
  /** The date as it is written. A sentence may begin with it: `Marts 2023: 20 værter er lært op`. */
  readonly date: string | undefined;
  readonly owner: object;
  readonly key: string | number;
}

/** The milestones of an activity, an indsatsområde or a plan. */
export function milestonesOf(owner: object): readonly Milestone[] {
  return spotsOf<string | MilestoneParts>(owner, 'milepæle').map(({ value, owner: holder, key }) => {
    if (typeof value === 'string')
      return { parts: { hvad: value }, text: value, date: dateBefore(value), owner: holder, key };
    const text = listOf(value.hvad).join('. ');
    return {
      parts: value,
      text,
      date: value.dato ?? dateBefore(text),
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

/** What a milestone says before its day, and that tells nothing when the day has passed. */
export const stillToCome =
  /^\s*(?:planlagt|(?:er )?(?:endnu )?(?:ikke|ej) (?:begyndt|påbegyndt|startet|sat i gang|i gang|nået dertil)(?: endnu)?|afventer|venter|kommer(?: senere)?|kommende|fremtidig|forventet|senere)\s*\.?\s*$/iu;

function dateBefore(sentence: string): string | undefined {
  const date = /^([^:]{4,30}):\s/su.exec(sentence)?.[1];
  return date !== undefined && readDate(date) !== undefined ? date : undefined;
}
