import type { Text } from '../language.ts';
import { activityById, type Placed } from '../plan/activities.ts';
import { measuredHigherUp, type Standing, standingOf, unmeasured } from '../plan/answers.ts';
import { type Activity, type Point, sixPoints } from '../plan/plan.ts';
import { fieldQuestions, questions } from '../plan/questions.ts';
import { type Block, bullets, heading, paragraph, prose } from '../publishing/blocks.ts';
import { answer } from './answer.ts';
import { excerpts } from './excerpts.ts';
import { gap } from './gap.ts';
import { gaps } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';
import { pointWords } from './points.ts';
import { chosen, details } from './record.ts';

const facts = ['tema', 'målgruppe', 'ansvarlig', 'partnere', 'afdelinger', 'start', 'slut', 'status', 'viden'];
const told = ['se', 'id', 'nr', 'titel', 'beskrivelse', 'måling', 'afsnit', ...facts, ...sixPoints];

/** An activity: who and when, and its six answers, each under a heading of its own. */
export function activity(manuscript: Manuscript, placed: Placed): readonly Block[] {
  const { activity, number } = placed;
  const remaining = bullets(details(manuscript, activity, told));
  return [
    heading(3, titleOf(manuscript, number, activity.titel), activity.titel),
    ...(activity.titel === undefined ? [gap(manuscript, fieldQuestions.titel)] : []),
    ...(activity.beskrivelse === undefined ? [] : prose(activity.beskrivelse)),
    ...bullets(chosen(manuscript, activity, facts)),
    ...gaps(manuscript, activity, 'målgruppe', 'ansvarlig'),
    ...sixPoints.flatMap(point => part(manuscript, placed, point)),
    ...excerpts(manuscript, activity.afsnit, 4),
    ...(remaining.length === 0 ? [] : [heading(4, manuscript.say(rest)), ...remaining]),
  ];
}

/** A line that says where an activity is written, which stands under this indsatsområde too. */
export function reference(manuscript: Manuscript, pointing: Activity): readonly Block[] {
  const { own, plan } = manuscript;
  const { se = '', nr, titel } = pointing;
  const found = activityById(plan, se);
  const title = found?.activity.titel ?? titel;
  const remaining = bullets(details(manuscript, pointing, ['se', 'id', 'nr', ...(title === titel ? ['titel'] : [])]));
  if (!found) {
    const question: Text = {
      da: `Hvor i planen er aktiviteten »${se}« skrevet?`,
      en: `Where in the plan is the activity "${se}" written?`,
    };
    return [heading(3, titleOf(manuscript, nr, title ?? se), title ?? se), gap(manuscript, question), ...remaining];
  }
  const area = found.area?.navn;
  const where: Text = { da: `Se aktivitet ${found.number}`, en: `See activity ${found.number}` };
  return [
    heading(3, titleOf(manuscript, nr ?? found.number, title), title),
    paragraph(
      area === undefined
        ? own({ da: `${where.da}.`, en: `${where.en}.` })
        : [own({ da: `${where.da} under`, en: `${where.en} under` }), ` ${area}.`].flat(),
    ),
    ...remaining,
  ];
}

/** One of the six answers, or where it stands, or the question when it is missing. */
function part(manuscript: Manuscript, placed: Placed, point: Point): readonly Block[] {
  const { plan, say, isUnread, isAsked } = manuscript;
  const { name, question, need } = pointWords[point];
  const standing = standingOf(plan, placed, point, isUnread);
  const open = new Set(
    standing === 'unmeasured' && isAsked('measurement') ? unmeasured(placed.activity).map(({ value }) => value) : [],
  );
  const said = [
    ...answer(manuscript, placed.activity, point, [gap(manuscript, questions.måling)], open),
    ...pointer(manuscript, placed, point, standing),
    ...(standing === 'missing' && isAsked(need) ? [gap(manuscript, question)] : []),
  ];
  return said.length === 0 ? [] : [heading(4, say(name)), ...said];
}

/** Where an answer stands when it is not on the activity. */
function pointer(manuscript: Manuscript, placed: Placed, point: Point, standing: Standing): readonly Block[] {
  const { ofArea, ofPlan } = pointWords[point];
  const words: Partial<Record<Standing, Text>> = {
    area: { da: `Står på indsatsområdet: se »${ofArea.da}«.`, en: `Stands on the indsatsområde: see "${ofArea.en}".` },
    plan: { da: `Står på planen: se »${ofPlan.da}«.`, en: `Stands on the plan: see "${ofPlan.en}".` },
    unread: { da: `Står under »${rest.da}«, som det er skrevet.`, en: `Stands under "${rest.en}", as it is written.` },
  };
  const said = words[standing] ?? (point === 'succeskriterier' ? measuredElsewhere(manuscript, placed) : undefined);
  return said === undefined ? [] : [paragraph(manuscript.own(said))];
}

/** Where the measurement of criteria stands that have none of their own. */
function measuredElsewhere({ plan }: Manuscript, { activity, area }: Placed): Text | undefined {
  const higher = unmeasured(activity).length === 0 ? undefined : measuredHigherUp(plan, area);
  if (higher === undefined) return undefined;
  return higher === 'area'
    ? { da: 'Målingen står på indsatsområdet.', en: 'The measurement stands on the indsatsområde.' }
    : { da: 'Målingen står på planen.', en: 'The measurement stands on the plan.' };
}

function titleOf({ say }: Manuscript, number: string | undefined, title: string | undefined): string {
  const word = say({ da: 'Aktivitet', en: 'Activity' });
  return `${number === undefined ? word : `${word} ${number}`}${title === undefined ? '' : `: ${title}`}`;
}

const rest: Text = { da: 'Andet', en: 'Other' };
