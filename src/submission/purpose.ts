import type { Area } from '../plan/plan.ts';
import { type Block, heading } from '../publishing/blocks.ts';
import { excerpts, passages } from './excerpts.ts';
import { goalHierarchy } from './figures/goals.ts';
import { level } from './higher-up.ts';
import type { Manuscript } from './manuscript.ts';

/**
 * What the plan says of itself as a whole: its purpose, its own texts, the answers that hold for all of it, and how its goals
 * hang together, aside from those of the indsatsområder that are set apart.
 */
export function purpose(manuscript: Manuscript, apart: ReadonlySet<Area> = new Set()): readonly Block[] {
  const { plan, say } = manuscript;
  const part = (name: string, text: string | readonly string[] | undefined) =>
    text === undefined ? [] : [heading(3, name), ...passages(text)];
  const goals = goalHierarchy(manuscript, ({ area }) => area === undefined || !apart.has(area));
  const said = [
    ...part(say({ da: 'Formål', en: 'Purpose' }), plan.formål),
    ...excerpts(manuscript, plan.afsnit, 3),
    ...part(say({ da: 'Delmål', en: 'Sub-goals' }), plan.delmål),
    ...level(manuscript, plan, 'ofPlan'),
    ...part(say({ da: 'Revision af planen', en: 'Revision of the plan' }), plan.revision),
    ...(goals.length === 0
      ? []
      : [heading(3, say({ da: 'Målene i sammenhæng', en: 'How the goals hang together' })), ...goals]),
  ];
  return said.length === 0 ? [] : [heading(2, say({ da: 'Planen som helhed', en: 'The plan as a whole' })), ...said];
}
