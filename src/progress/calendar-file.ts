import type { Language, Text } from '../language.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { daysAfter } from '../plan/time/days.ts';
import type { Source } from '../submission/manuscript.ts';
import { contentLine, escapeText } from './content-line.ts';
import { dateInside } from './date-inside.ts';
import { milestoneIds } from './milestone-ids.ts';
import type { MilestoneProgress } from './milestones.ts';
import { type Progress, progress } from './progress.ts';

/** A calendar, and how many milestones could and could not be put in it. */
export interface CalendarFile {
  readonly text: string;
  readonly dated: number;
  readonly undated: number;
}

/**
 * The milestones of a plan as a calendar (iCalendar, RFC 5545): each a whole day, the last that its date may mean. A milestone
 * keeps its UID when its date or status changes, so that a calendar that is read in again is brought up to date. `day` is the
 * ISO date that it is made for.
 */
export function calendarFile(source: Source, day: string, language: Language): CalendarFile {
  const on = progress(source, day, language);
  const ids = milestoneIds(on);
  const dated = on.milestones.filter(({ due }) => due !== null);
  const title = on.plan.title ?? 'Boligsocial helhedsplan';
  const name: Text = { da: `Milepæle: ${title}`, en: `Milestones: ${title}` };
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//helhed//helhed//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapeText(name[language])),
    ...dated.flatMap(one => event(on, one, ids.get(one) ?? '', language)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return { text, dated: dated.length, undated: on.milestones.length - dated.length };
}

function event(on: Progress, one: MilestoneProgress, id: string, language: Language): readonly string[] {
  const { due, isExact, of, state, what } = one;
  if (due === null) return [];
  const compact = (iso: string) => iso.replaceAll('-', '');
  const by: Text = { da: `Senest: ${what}`, en: `By today: ${what}` };
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', id),
    contentLine('DTSTAMP', `${compact(on.day)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(due)),
    contentLine('DTEND;VALUE=DATE', compact(daysAfter(due, 1))),
    contentLine('SUMMARY', escapeText(isExact ? what : by[language])),
    contentLine('DESCRIPTION', escapeText(description(on, one, language))),
    ...(of.area === null ? [] : [contentLine('CATEGORIES', escapeText(of.area))]),
    contentLine('STATUS', state === 'dropped' ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
}

function description(on: Progress, one: MilestoneProgress, language: Language): string {
  const { date, due, isExact, of, postponedTo, responsible, status } = one;
  const lines: readonly (Text | undefined)[] = [
    { da: of.name, en: of.name },
    responsible === null ? undefined : { da: `Ansvarlig: ${responsible}`, en: `Responsible: ${responsible}` },
    status === null ? undefined : { da: `Status: ${status}`, en: `Status: ${status}` },
    postponedTo !== null && date !== null
      ? {
          da: `Planens første dato: ${writeDate(date, 'da')}`,
          en: `First date of the plan: ${writeDate(date, 'en')}`,
        }
      : undefined,
    isExact || due === null
      ? undefined
      : {
          da: `Planen siger »${postponedTo === null ? dateInside(date ?? '', 'da') : status}«. ${writeDay(due, 'da')} er den sidste dag, det kan betyde.`,
          en: `The plan says "${postponedTo === null ? date : status}". ${writeDay(due, 'en')} is the last day that it may mean.`,
        },
    { da: `Fra planen: ${on.plan.title ?? ''}`, en: `From the plan: ${on.plan.title ?? ''}` },
  ];
  return lines.flatMap(line => line?.[language] ?? []).join('\n');
}
