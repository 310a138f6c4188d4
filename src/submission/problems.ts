import { type Block, heading, prose } from '../publishing/blocks.ts';
import { grid } from './grid.ts';
import { gaps, missingSection } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';

/** The problems that the plan is to solve, with the figure, the year and where they come from. */
export function problems(manuscript: Manuscript): readonly Block[] {
  const { plan } = manuscript;
  const { problemer } = plan;
  const name = { da: 'Problemer', en: 'Problems' };
  if (problemer === undefined) return missingSection(manuscript, 'problemer', name);
  const title = heading(2, manuscript.say(name));
  const asked = gaps(manuscript, plan, 'problemer');
  if (typeof problemer === 'string') return [title, ...asked, ...prose(problemer)];
  const columns = [
    { key: 'problem' },
    { key: 'tal' },
    { key: 'år' },
    { key: 'kilde' },
    { key: 'bilag', head: { da: 'Bilag', en: 'Annex' } },
  ];
  return [title, ...asked, ...grid(manuscript, problemer, columns, ['id'])];
}
