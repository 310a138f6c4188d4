import type { Text } from '../language.ts';
import { activitiesOf, isReference } from '../plan/activities.ts';
import { type Area, sixPoints } from '../plan/plan.ts';
import { type Block, bullets, heading, prose } from '../publishing/blocks.ts';
import { activity, reference } from './activity.ts';
import { excerpts, passages } from './excerpts.ts';
import { gap } from './gap.ts';
import { level } from './higher-up.ts';
import type { Manuscript } from './manuscript.ts';
import { chosen, details } from './record.ts';

const facts = [
  'hører_under',
  'målgruppe',
  'ansvarlig',
  'partnere',
  'afdelinger',
  'start',
  'slut',
  'status',
  'delaftale',
];
const told = [
  'nr',
  'navn',
  'formål',
  'delmål',
  'beskrivelse',
  'måling',
  'aktiviteter',
  'afsnit',
  ...facts,
  ...sixPoints,
];

/** The indsatsområder one by one, each with its activities, and the activities that stand outside them. */
export function areas(manuscript: Manuscript): readonly Block[] {
  const { plan, say, isWritten, isAsked } = manuscript;
  const { indsatsområder = [], aktiviteter } = plan;
  const written = isWritten(plan, 'indsatsområder') || isWritten(plan, 'aktiviteter');
  const noActivities =
    indsatsområder.length > 0 &&
    aktiviteter === undefined &&
    !indsatsområder.some(area => isWritten(area, 'aktiviteter'));
  const part = (name: Text, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(2, say(name)), ...blocks];
  return [
    ...part(
      { da: 'Indsatsområder', en: 'Indsatsområder' },
      written || !isAsked('areas') ? [] : [gap(manuscript, whichAreas)],
    ),
    ...indsatsområder.flatMap(area => areaSection(manuscript, area)),
    ...part(
      { da: 'Aktiviteter', en: 'Activities' },
      noActivities && isAsked('activities') ? [gap(manuscript, whichActivities)] : [],
    ),
    ...part(
      { da: 'Aktiviteter uden indsatsområde', en: 'Activities outside an indsatsområde' },
      activities(manuscript, aktiviteter),
    ),
  ];
}

const whichAreas: Text = {
  da: 'Hvilke indsatsområder vil planen prioritere?',
  en: 'Which indsatsområder does the plan give priority?',
};
const whichActivities: Text = {
  da: 'Hvilke konkrete aktiviteter skal gennemføres?',
  en: 'Which concrete activities are to be carried out?',
};

function areaSection(manuscript: Manuscript, area: Area): readonly Block[] {
  const { say } = manuscript;
  const word = `${say({ da: 'Indsatsområde', en: 'Indsatsområde' })}${area.nr === undefined ? '' : ` ${area.nr}`}`;
  const remaining = bullets(details(manuscript, area, told));
  return [
    heading(2, area.navn === undefined ? word : `${word}: ${area.navn}`),
    ...(area.navn === undefined
      ? [gap(manuscript, { da: 'Hvad hedder indsatsområdet?', en: 'What is the indsatsområde called?' })]
      : []),
    ...(area.beskrivelse === undefined ? [] : prose(area.beskrivelse)),
    ...passages(area.formål),
    ...bullets(chosen(manuscript, area, ['delmål', ...facts])),
    ...level(manuscript, area, 'ofArea'),
    ...excerpts(manuscript, area.afsnit, 3),
    ...activities(manuscript, area.aktiviteter),
    ...(remaining.length === 0
      ? []
      : [heading(3, say({ da: 'Andet om indsatsområdet', en: 'Other about the indsatsområde' })), ...remaining]),
  ];
}

function activities(manuscript: Manuscript, written: Area['aktiviteter']): readonly Block[] {
  const placed = activitiesOf(manuscript.plan);
  return (written ?? []).flatMap(one => {
    if (isReference(one)) return reference(manuscript, one);
    const found = placed.find(({ activity }) => activity === one);
    return found ? activity(manuscript, found) : [];
  });
}
