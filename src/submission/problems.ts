import { type Block, heading, prose } from '../publishing/blocks.ts';
import { grid } from './grid.ts';
import type { Manuscript } from './manuscript.ts';

/** The problems that the plan is to solve, with the figure, the year and where they come from. */
export function problems(manuscript: Manuscript): readonly Block[] {
  const { problemer } = manuscript.plan;
  if (problemer === undefined) return [];
  const title = heading(2, manuscript.say({ da: 'Problemer', en: 'Problems' }));
  if (typeof problemer === 'string') return [title, ...prose(problemer)];
  const columns = [
    { key: 'problem' },
    { key: 'tal' },
    { key: 'år' },
    { key: 'kilde' },
    { key: 'bilag', head: { da: 'Bilag', en: 'Annex' } },
  ];
  return [title, ...grid(manuscript, problemer, columns, ['id'])];
}
