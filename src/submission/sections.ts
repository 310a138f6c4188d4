import { type Area, sixPoints } from '../plan/plan.ts';
import { type Block, bullets, heading } from '../publishing/blocks.ts';
import { areas } from './area.ts';
import { budget } from './budget.ts';
import { cover } from './cover.ts';
import { endorsements } from './endorsements.ts';
import type { Manuscript } from './manuscript.ts';
import { milestones } from './milestones.ts';
import { organisation } from './organisation.ts';
import { problems } from './problems.ts';
import { purpose } from './purpose.ts';
import { details } from './record.ts';

/** The fields of a plan that have a section, or a place on the cover. */
const told = [
  ...[
    'program',
    'fase',
    'titel',
    'område',
    'kommune',
    'boligorganisationer',
    'parter',
    'periode',
    'boliger',
    'beboere',
    'version',
    'dato',
  ],
  ...[
    'problemer',
    'formål',
    'delmål',
    'måling',
    'revision',
    'indsatsområder',
    'aktiviteter',
    'organisation',
    'budget',
    'bilag',
  ],
  ...['afsnit', 'godkendelser', 'underskrifter', 'ændringer', 'rapporter', ...sixPoints],
];

/**
 * The parts of a submission, in the order in which board, municipality and Landsbyggefonden read. What is missing stands
 * in the text as a marked gap, so any draft can be written. `apart` are the indsatsområder that have a document of their own.
 */
export function sections(manuscript: Manuscript, apart?: ReadonlySet<Area>): readonly Block[] {
  const { plan, say } = manuscript;
  const remaining = bullets(details(manuscript, plan, told));
  return [
    ...cover(manuscript),
    ...problems(manuscript),
    ...purpose(manuscript, apart),
    ...areas(manuscript, apart),
    ...organisation(manuscript),
    ...budget(manuscript),
    ...milestones(manuscript),
    ...endorsements(manuscript),
    ...(remaining.length === 0 ? [] : [heading(2, say({ da: 'Andet', en: 'Other' })), ...remaining]),
  ];
}
