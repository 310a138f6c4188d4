import { readDate } from '../index.ts';
import { Failure } from './failure.ts';

/** The day that a command is for, as an ISO date: the one that is named, in any way that a plan may write a day, or else today in Denmark. */
export function dayOf(named: string | undefined): string {
  if (named === undefined)
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
  const span = readDate(named);
  if (typeof span === 'object' && span.precision === 'day') return span.from;
  throw new Failure(
    span === 'impossible'
      ? {
          da: `»${named}« er ingen dag i kalenderen. Skriv fx: --dato 31.12.2026`,
          en: `"${named}" is no day of the calendar. Write for example: --date 31.12.2026`,
        }
      : {
          da: `»${named}« er ikke en bestemt dag. Skriv den med dag, måned og år, fx: --dato 31.12.2026`,
          en: `"${named}" is not one day. Write it with day, month and year, for example: --date 31.12.2026`,
        },
  );
}
