import { sixPoints } from '../plan/plan.ts';
import { type Block, heading } from '../publishing/blocks.ts';
import { type Answering, answer } from './answer.ts';
import type { Manuscript } from './manuscript.ts';
import { pointWords } from './points.ts';

/** The answers that are given once for a whole indsatsområde or the whole plan, each under its heading. */
export function level(manuscript: Manuscript, owner: Answering, words: 'ofArea' | 'ofPlan'): readonly Block[] {
  return sixPoints.flatMap(point => {
    const said = answer(manuscript, owner, point);
    return said.length === 0 ? [] : [heading(3, manuscript.say(pointWords[point][words])), ...said];
  });
}
