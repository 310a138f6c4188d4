import type { Field } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import { whyUnread } from '../../form/unread.ts';

/** The first field, this one or one within it, in which a date, an amount or a number can't be read. */
export function unreadIn(field: Field): Field | undefined {
  if (whyUnread(field)) return field;
  for (const inside of insideOf(field.control)) {
    const found = unreadIn(inside);
    if (found) return found;
  }
  return undefined;
}
