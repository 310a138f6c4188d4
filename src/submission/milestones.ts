import { activitiesOf } from '../plan/activities.ts';
import { listOf } from '../plan/lists.ts';
import type { Milepaele } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { readDate } from '../plan/time/calendar.ts';
import { dateBefore } from '../plan/time/milestones.ts';
import { type Block, heading, type Phrase, table } from '../publishing/blocks.ts';
import { annexLine } from './annex-line.ts';
import { timeline } from './figures/timeline.ts';
import type { Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';
import { lineOf, restLine } from './values.ts';

interface Milestone {
  readonly date: string;
  readonly what: string;
  readonly of: Phrase;
  readonly more: string;
}

/** Every milestone of the plan, by date, with the activity it belongs to. */
export function milestones(manuscript: Manuscript): readonly Block[] {
  const { own, plan, say } = manuscript;
  const whole = own({ da: 'Hele planen', en: 'The whole plan' });
  const all = [
    ...found(manuscript, plan.milepæle, whole),
    ...(plan.indsatsområder ?? []).flatMap(area => found(manuscript, area.milepæle, area.navn ?? '')),
    ...activitiesOf(plan).flatMap(({ activity, number }) =>
      found(manuscript, activity.milepæle, `${number} ${activity.titel ?? ''}`.trim()),
    ),
  ];
  if (all.length === 0) return [];
  const columns = [
    { head: say(nameOf('dato')) },
    { head: say({ da: 'Milepæl', en: 'Milestone' }) },
    { head: say({ da: 'Aktivitet', en: 'Activity' }) },
    { head: say({ da: 'Andet', en: 'Other' }) },
  ];
  const rows = all
    .map(one => ({ ...one, end: endOf(one.date) }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  return [
    heading(2, say({ da: 'Milepæle efter dato', en: 'Milestones by date' })),
    ...timeline(manuscript),
    ...table(
      columns,
      rows.map(({ date, what, of, more }) => [date, what, of, more]),
    ),
  ];
}

function found(manuscript: Manuscript, written: Draft<Milepaele> | undefined, of: Phrase): readonly Milestone[] {
  return listOf(written).map(one => {
    if (typeof one === 'string') {
      const { date = '', what } = dateBefore(one);
      return { date, what, of, more: '' };
    }
    const what = lineOf(manuscript, 'hvad', one.hvad);
    const annex = annexLine(manuscript, one) ?? '';
    return {
      date: lineOf(manuscript, 'dato', one.dato),
      what: what === '' ? annex : what,
      of,
      more: restLine(manuscript, one, what === '' ? ['dato', 'hvad', 'bilag', 'side'] : ['dato', 'hvad']),
    };
  });
}

const never = '9999';

/** The last day a date may mean, by which a milestone is due. Those without a date come last. */
function endOf(date: string): string {
  const span = readDate(date);
  return span === undefined || span === 'impossible' ? never : span.to;
}
