import type { Text } from '../language.ts';
import { activitiesOf, isReference } from '../plan/activities.ts';
import { type Area, sixPoints } from '../plan/plan.ts';
import { nameQuestions } from '../plan/questions.ts';
import { type Block, bullets, heading, paragraph, prose } from '../publishing/blocks.ts';
import { activity, reference } from './activity.ts';
import { excerpts, passages } from './excerpts.ts';
import { gap } from './gap.ts';
import { level } from './higher-up.ts';
import { gaps } from './lacks.ts';
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

/**
 * The indsatsområder one by one, each with its activities, and the activities that stand outside them. Of those that are
 * set apart only what they are for is told, and which activities they have.
 */
export function areas(manuscript: Manuscript, apart: ReadonlySet<Area> = new Set()): readonly Block[] {
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
    ...indsatsområder.flatMap(area => (apart.has(area) ? inBrief(manuscript, area) : areaSection(manuscript, area))),
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

/** All that a plan says of an indsatsområde. */
export function areaSection(manuscript: Manuscript, area: Area): readonly Block[] {
  const { say } = manuscript;
  const remaining = bullets(details(manuscript, area, told));
  return [
    ...opening(manuscript, area),
    ...bullets(chosen(manuscript, area, ['delmål', ...facts])),
    ...gaps(manuscript, area, 'formål', 'delmål', 'delaftale', 'aktiviteter'),
    ...level(manuscript, area, 'ofArea'),
    ...excerpts(manuscript, area.afsnit, 3),
    ...activities(manuscript, area.aktiviteter),
    ...(remaining.length === 0
      ? []
      : [heading(3, say({ da: 'Andet om indsatsområdet', en: 'Other about the indsatsområde' })), ...remaining]),
  ];
}

/** What an indsatsområde is for, and which activities stand in its delaftale. */
function inBrief(manuscript: Manuscript, area: Area): readonly Block[] {
  const titles = activities(manuscript, area.aktiviteter).flatMap(block =>
    block.kind === 'heading' && block.level === 3 ? [[paragraph(block.text)]] : [],
  );
  const where = titles.length === 0 ? inSubAgreement : activitiesInSubAgreement;
  return [
    ...opening(manuscript, area),
    ...bullets(chosen(manuscript, area, ['delmål', 'hører_under', 'delaftale'])),
    paragraph(manuscript.own(where)),
    ...bullets(titles),
  ];
}

const inSubAgreement: Text = {
  da: 'Resten står i delaftalen, som er et dokument for sig.',
  en: 'The rest stands in the sub-agreement, which is a document of its own.',
};
const activitiesInSubAgreement: Text = {
  da: 'Aktiviteterne er beskrevet i delaftalen, som er et dokument for sig:',
  en: 'The activities are described in the sub-agreement, which is a document of its own:',
};

/** What an indsatsområde is called, and what it is for. */
function opening(manuscript: Manuscript, area: Area): readonly Block[] {
  const { say } = manuscript;
  const word = `${say({ da: 'Indsatsområde', en: 'Indsatsområde' })}${area.nr === undefined ? '' : ` ${area.nr}`}`;
  return [
    heading(2, area.navn === undefined ? word : `${word}: ${area.navn}`, area.navn),
    ...(area.navn === undefined ? [gap(manuscript, nameQuestions.indsatsomraade)] : []),
    ...(area.beskrivelse === undefined ? [] : prose(area.beskrivelse)),
    ...passages(area.formål),
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
