import { programmes } from '../plan/programmes/index.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { type Block, heading, paragraph } from '../publishing/blocks.ts';
import { lineOf } from '../submission/values.ts';
import type { Account } from './account.ts';
import { shortened } from './shortened.ts';

/** What the plan is called, where and when it is, and the day that the page is about. */
export function opening({ manuscript, day, room }: Account): readonly Block[] {
  const { plan, language, say } = manuscript;
  const programme = programmes.find(({ id }) => id === plan.program);
  const facts = [
    ...(['område', 'kommune'] as const).map(key => (plan[key] === undefined ? '' : lineOf(manuscript, key, plan[key]))),
    period(plan.periode, language) || say({ da: 'perioden er ikke nævnt', en: 'the period is not stated' }),
    programme === undefined ? '' : say(programme.name),
    plan.fase === undefined ? '' : `${say({ da: 'fase', en: 'phase' })}: ${plan.fase}`,
  ].filter(fact => fact !== '');
  const today = say({
    da: `Planen på én side, ${writeDay(day, language)}.`,
    en: `The plan on one page, ${writeDay(day, language)}.`,
  });
  const places = facts.map(fact => shortened(fact, room.cell)).join(' · ');
  return [
    heading(1, shortened(plan.titel ?? 'Boligsocial helhedsplan', room.title)),
    paragraph([{ strong: today }, ...(places === '' ? [] : [` ${places}`])]),
  ];
}

function period(
  periode: Account['manuscript']['plan']['periode'],
  language: Account['manuscript']['language'],
): string {
  if (periode === undefined) return '';
  if (typeof periode === 'string') return periode;
  if (periode.fra === undefined && periode.til === undefined) return '';
  const [from, to] = [periode.fra, periode.til].map(date => date && writeDate(date, language));
  if (from === undefined) return `${{ da: 'til', en: 'until' }[language]} ${to}`;
  return to === undefined ? `${{ da: 'fra', en: 'from' }[language]} ${from}` : `${from} – ${to}`;
}
