import type { Text } from '../language.ts';
import { type Block, heading } from '../publishing/blocks.ts';
import { type GridColumn, grid } from './grid.ts';
import { gaps, missingSection } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';

const annex: GridColumn = { key: 'bilag', head: { da: 'Bilag', en: 'Annex' } };

/** What stands last in a plan: its annexes, who approved it, what was changed since, and who signs. */
export function endorsements(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const part = (
    name: Text,
    field: 'bilag' | 'godkendelser' | 'ændringer' | 'rapporter' | 'underskrifter',
    columns: readonly GridColumn[],
    hidden: readonly string[] = [],
  ) => {
    const items: readonly unknown[] | undefined = plan[field];
    if (items === undefined) return missingSection(manuscript, field, name);
    return [heading(2, say(name)), ...gaps(manuscript, plan, field), ...grid(manuscript, items, columns, hidden)];
  };
  return [
    ...part(
      { da: 'Bilag', en: 'Annexes' },
      'bilag',
      [
        { key: 'nr', head: { da: 'Nr.', en: 'No.' } },
        { key: 'titel', head: { da: 'Bilag', en: 'Annex' }, lead: true },
        { key: 'fil' },
        { key: 'sted' },
        { key: 'sider', figures: true },
      ],
      ['id'],
    ),
    ...part({ da: 'Godkendelser', en: 'Approvals' }, 'godkendelser', [
      { key: 'af', head: { da: 'Godkendt af', en: 'Approved by' } },
      { key: 'dato' },
      { key: 'hvad' },
      annex,
    ]),
    ...part({ da: 'Ændringer', en: 'Changes' }, 'ændringer', [
      { key: 'dato' },
      { key: 'hvad', head: { da: 'Ændring', en: 'Change' }, lead: true },
      { key: 'godkendt', head: { da: 'Godkendt af Landsbyggefonden', en: 'Approved by Landsbyggefonden' } },
      annex,
    ]),
    ...part({ da: 'Årlige rapporter', en: 'Yearly reports' }, 'rapporter', [
      { key: 'år' },
      { key: 'dato', head: { da: 'Sendt', en: 'Sent' } },
      { key: 'hvad', lead: true },
      { key: 'status' },
      annex,
    ]),
    ...part({ da: 'Underskrifter', en: 'Signatures' }, 'underskrifter', [
      { key: 'part', head: { da: 'Part', en: 'Party' } },
      { key: 'navn' },
      { key: 'titel', head: { da: 'Stilling', en: 'Position' } },
      { key: 'dato' },
    ]),
  ];
}
