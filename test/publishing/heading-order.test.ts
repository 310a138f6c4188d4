import { expect, test } from 'vitest';
import { submissionInParts } from '../../src/submission/in-parts.ts';
import { allPlans, paperOf, reading } from '../submission/plans.ts';

test.each(allPlans)('the headings of %s never skip a level', (_, text) => {
  const { whole, subAgreements } = submissionInParts(reading(text), 'da');
  for (const { blocks } of [paperOf(text), whole, ...subAgreements.map(({ paper }) => paper)]) {
    const levels = blocks.flatMap(block => (block.kind === 'heading' ? [block] : []));
    const skipping = levels.filter(({ level }, at) => level > (levels[at - 1]?.level ?? 0) + 1);
    expect(skipping).toEqual([]);
  }
});
