import { type Block, heading, paragraph } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { nameOf } from '../submission/names.ts';
import type { Owner } from './belonging.ts';
import { measuredTable } from './criterion-tables.ts';
import { stageWords } from './in-brief.ts';
import { milestoneTable } from './milestone-tables.ts';
import { writeHere } from './write-here.ts';
import type { Year } from './year.ts';

/** What the plan, an indsatsområde or an activity came to in a year. An indsatsområde leads its activities. */
export function reportOf(manuscript: Manuscript, { of, responsible, status }: Owner, year: Year): readonly Block[] {
  const { language, say } = manuscript;
  const isOwn = (one: { readonly of: Owner['of'] }) => one.of === of;
  const milestones = year.current.filter(isOwn);
  const criteria = year.criteria.filter(isOwn);
  const said = [
    ...milestoneTable(milestones, language, { under: { responsible } }),
    ...measuredTable(criteria, language, year.year),
  ];
  if (of.kind === 'plan') return said.length === 0 ? [] : [heading(2, of.name), ...said];
  const named = (name: string, value: string | null | undefined) => (value ? [`${say(nameOf(name))}: ${value}`] : []);
  const line = [...named('ansvarlig', responsible), ...named('status', status)];
  const led = line.length === 0 ? [] : [paragraph(line.join(' · '))];
  if (of.kind === 'area') return [heading(2, of.name), ...led, ...said];
  const activity = year.activities.find(({ name }) => name === of.name);
  const stage = activity?.stage ?? 'unknown';
  const isIdle = stage === 'notBegun' && said.length === 0;
  return [
    heading(3, of.name),
    ...led,
    ...(isIdle ? [paragraph(sentence(stageWords[stage][language]))] : []),
    ...said,
    ...(isIdle
      ? []
      : [
          writeHere(manuscript, {
            da: `Hvad kom der ud af aktiviteten i ${year.year}? Hvad blev anderledes end planlagt, og hvad gør I ved det?`,
            en: `What came of the activity in ${year.year}? What turned out otherwise than planned, and what do you do about it?`,
          }),
        ]),
  ];
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
