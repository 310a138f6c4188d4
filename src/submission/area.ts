import { activitiesOf, isReference } from '../plan/activities.ts';
import { type Area, sixPoints } from '../plan/plan.ts';
import { activity, reference } from './activity.ts';
import { type Block, bullets, heading, prose } from './blocks.ts';
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
  const written = isWritten(plan, 'indsatsområder') || isWritten(plan, 'aktiviteter');
  const placed = activitiesOf(plan);
  const noActivities =
    written &&
    plan.indsatsområder !== undefined &&
    placed.length === 0 &&
    !plan.indsatsområder.some(area => isWritten(area, 'aktiviteter'));
  return [
    ...(!written && isAsked('areas')
      ? [
          heading(2, say({ da: 'Indsatsområder', en: 'Indsatsområder' })),
          gap(manuscript, {
            da: 'Hvilke indsatsområder vil planen prioritere?',
            en: 'Which indsatsområder does the plan give priority?',
          }),
        ]
      : []),
    ...(plan.indsatsområder ?? []).flatMap(area => areaSection(manuscript, area)),
    ...(noActivities && isAsked('activities')
      ? [
          heading(2, say({ da: 'Aktiviteter', en: 'Activities' })),
          gap(manuscript, {
            da: 'Hvilke konkrete aktiviteter skal gennemføres?',
            en: 'Which concrete activities are to be carried out?',
          }),
        ]
      : []),
    ...(plan.aktiviteter === undefined
      ? []
      : [heading(2, say({ da: 'Aktiviteter uden indsatsområde', en: 'Activities outside an indsatsområde' }))]),
    ...activities(manuscript, plan.aktiviteter),
  ];
}

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
