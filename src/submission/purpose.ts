import { type Block, heading } from '../publishing/blocks.ts';
import { excerpts, passages } from './excerpts.ts';
import { level } from './higher-up.ts';
import type { Manuscript } from './manuscript.ts';

/** What the plan says of itself as a whole: its purpose, its own texts, and the answers that hold for all of it. */
export function purpose(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const part = (name: string, text: string | readonly string[] | undefined) =>
    text === undefined ? [] : [heading(3, name), ...passages(text)];
  const said = [
    ...part(say({ da: 'Formål', en: 'Purpose' }), plan.formål),
    ...excerpts(manuscript, plan.afsnit, 3),
    ...part(say({ da: 'Delmål', en: 'Sub-goals' }), plan.delmål),
    ...level(manuscript, plan, 'ofPlan'),
    ...part(say({ da: 'Revision af planen', en: 'Revision of the plan' }), plan.revision),
  ];
  return said.length === 0 ? [] : [heading(2, say({ da: 'Planen som helhed', en: 'The plan as a whole' })), ...said];
}
