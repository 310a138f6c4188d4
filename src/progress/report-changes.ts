import { readDate } from '../plan/time/calendar.ts';
import { type Block, paragraph } from '../publishing/blocks.ts';
import { grid } from '../submission/grid.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { writeHere } from './write-here.ts';

/** The changes that were decided or approved in a year, and those whose date can't be read. */
export function changesOf(manuscript: Manuscript, year: number): readonly Block[] {
  const { plan, say } = manuscript;
  const found = (plan.ændringer ?? []).filter(change => {
    if (typeof change === 'string') return change.includes(String(year)) || !/(?:19|20)\d\d/u.test(change);
    const days = [change.dato, change.godkendt].flatMap(date => daysOf(date) ?? []);
    return days.length === 0 || days.some(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`);
  });
  const none = {
    da: `Planen nævner ingen ændringer i ${year}.`,
    en: `The plan names no changes in ${year}.`,
  };
  return [
    ...(found.length === 0 ? [paragraph(say(none))] : []),
    ...(found.length === 0
      ? []
      : grid(manuscript, found, [
          { key: 'dato' },
          { key: 'hvad', head: { da: 'Ændring', en: 'Change' }, lead: true },
          { key: 'godkendt', head: { da: 'Godkendt af Landsbyggefonden', en: 'Approved by Landsbyggefonden' } },
          { key: 'bilag' },
        ])),
    writeHere(manuscript, {
      da: 'Hvorfor ændringerne var nødvendige, og hvem der har sagt ja til dem.',
      en: 'Why the changes were needed, and who agreed to them.',
    }),
  ];
}

function daysOf(date: string | undefined) {
  const span = date === undefined ? undefined : readDate(date);
  return typeof span === 'object' ? span : undefined;
}
