import type { Language, Text } from '../language.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { type Block, heading, paragraph, table } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { timeline } from '../submission/figures/timeline.ts';
import { manuscriptOf, type Source } from '../submission/manuscript.ts';
import { nameOf } from '../submission/names.ts';
import { measuredTable, unmeasuredTable } from './criterion-tables.ts';
import { dateInside } from './date-inside.ts';
import type { Deadline } from './deadlines.ts';
import { inBrief, stageWords } from './in-brief.ts';
import { milestonesByState } from './milestone-tables.ts';
import { type Progress, progress } from './progress.ts';

/** How far a plan is on a day, as a paper. The day is an ISO date. */
export function progressPaper(source: Source, day: string, language: Language): Paper {
  const manuscript = manuscriptOf(source, language);
  const { say } = manuscript;
  const on = progress(source, day, language);
  const title = on.plan.title ?? say({ da: 'Boligsocial helhedsplan', en: 'Boligsocial helhedsplan' });
  const part = (name: Text, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(2, say(name)), ...blocks];
  const today = say({ da: `status ${writeDay(day, language)}`, en: `status ${writeDay(day, language)}` });
  const measured = on.criteria.filter(({ latest }) => latest !== null);
  const notMeasured = on.criteria.filter(({ latest }) => latest === null);
  return {
    language,
    title: `Status: ${title}`,
    area: on.plan.area ?? '',
    edition: today,
    shape: 'sheet',
    blocks: [
      heading(1, say({ da: `Status på ${title}`, en: `Status of ${title}` })),
      ...inBrief(on, language),
      ...part({ da: 'Milepæle', en: 'Milestones' }, [
        ...milestonesByState(on.milestones, 3, language),
        ...timeline(manuscript, { day, name: writeDay(day, language) }),
      ]),
      ...part(
        { da: 'Succeskriterier med målinger', en: 'Success criteria with measurements' },
        measuredTable(measured, language),
      ),
      ...part(
        { da: 'Succeskriterier uden målinger i planen', en: 'Success criteria without measurements in the plan' },
        [
          ...(notMeasured.length === 0 ? [] : [paragraph(say(howToMeasure))]),
          ...unmeasuredTable(notMeasured, language),
        ],
      ),
      ...part({ da: 'Frister', en: 'Deadlines' }, deadlines(on, language)),
      ...part({ da: 'Aktiviteter', en: 'Activities' }, activities(on, language)),
    ],
  };
}

const howToMeasure: Text = {
  da: 'Skriv det, I måler, i planen ved kriteriet: resultater: med dato og resultat for hver måling.',
  en: 'Write what you measure in the plan at the criterion: resultater: with dato and resultat for each measurement.',
};

const kinds: Readonly<Record<Deadline['kind'], Text>> = {
  goal: { da: 'Mål', en: 'Goal' },
  criterion: { da: 'Kriterium', en: 'Criterion' },
  step: { da: 'Skridt', en: 'Step' },
};

/** Goals and criteria whose deadline has passed, and what is due within 90 days. A plan does not say whether they were reached. */
function deadlines({ deadlines }: Progress, language: Language): readonly Block[] {
  const say = (text: Text) => text[language];
  const rows = (wanted: (one: Deadline) => boolean) =>
    table(
      [
        { head: say({ da: 'Senest', en: 'By' }) },
        { head: say({ da: 'Hvad', en: 'What' }) },
        { head: say({ da: 'Slags', en: 'Kind' }) },
        { head: say({ da: 'Hører til', en: 'Belongs to' }) },
      ],
      deadlines.filter(wanted).map(one => {
        const [day, written] = [writeDay(one.due, language), dateInside(one.date, language)];
        return [day === written ? day : `${day} (${written})`, one.what, say(kinds[one.kind]), one.of.name];
      }),
    );
  const named = (name: Text, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(3, say(name)), ...blocks];
  return [
    ...named(
      { da: 'Fristen er passeret – er det nået?', en: 'The deadline has passed – was it reached?' },
      rows(({ kind, state }) => state === 'passed' && kind !== 'step'),
    ),
    ...named(
      { da: 'De næste 90 dage', en: 'The next 90 days' },
      rows(({ state }) => state === 'within30' || state === 'within90'),
    ),
  ];
}

function activities({ activities }: Progress, language: Language): readonly Block[] {
  return table(
    [
      { head: { da: 'Aktivitet', en: 'Activity' }[language] },
      { head: 'Indsatsområde' },
      { head: nameOf('ansvarlig')[language] },
      { head: nameOf('start')[language] },
      { head: nameOf('slut')[language] },
      { head: { da: 'Efter datoerne', en: 'By the dates' }[language] },
      { head: nameOf('status')[language] },
    ],
    activities.map(one => [
      one.name,
      one.area ?? '',
      one.responsible ?? '',
      one.start === null ? '' : dateInside(one.start, language),
      one.end === null ? '' : dateInside(one.end, language),
      stageWords[one.stage][language],
      one.status ?? '',
    ]),
  );
}
