import type { Text } from '../language.ts';
import amountUnreadable from '../rules/amount-unreadable.ts';
import numberUnreadable from '../rules/number-unreadable.ts';
import unreadableDate from '../rules/unreadable-date.ts';
import type { Field } from './form.ts';

const unread: ReadonlyMap<string, Text> = new Map([
  [
    unreadableDate.code,
    {
      da: 'Det kan ikke læses som en dato. Skriv fx 31.12.2026, juni 2026 eller 3. kvartal 2026.',
      en: 'That cannot be read as a date. Write e.g. 31.12.2026, juni 2026 or 3. kvartal 2026.',
    },
  ],
  [
    amountUnreadable.code,
    {
      da: 'Det kan ikke læses som ét samlet beløb. Skriv fx 1.250.000 eller 1,25 mio. kr.',
      en: 'That cannot be read as one amount in all. Write e.g. 1.250.000 or 1,25 mio. kr.',
    },
  ],
  [
    numberUnreadable.code,
    {
      da: 'Der er ikke noget tal i svaret. Skriv fx 840 eller ca. 840.',
      en: 'There is no number in the answer. Write e.g. 840 or ca. 840.',
    },
  ],
]);

/** What to say of a date, an amount or a number that can't be read: how it may be written. Nothing where it can be. */
export const whyUnread = ({ gaps }: Pick<Field, 'gaps'>): Text | undefined =>
  gaps.map(({ code }) => unread.get(code)).find(text => text !== undefined);
