import { type Block, heading } from '../publishing/blocks.ts';
import { type GridColumn, grid } from './grid.ts';
import type { Manuscript } from './manuscript.ts';

const annex: GridColumn = { key: 'bilag', head: { da: 'Bilag', en: 'Annex' } };

/** What stands last in a plan: its annexes, who approved it, what was changed since, and who signs. */
export function endorsements(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const part = (
    name: string,
    items: readonly unknown[] | undefined,
    columns: readonly GridColumn[],
    hidden: readonly string[] = [],
  ) => (items === undefined ? [] : [heading(2, name), ...grid(manuscript, items, columns, hidden)]);
  return [
    ...part(
      say({ da: 'Bilag', en: 'Annexes' }),
      plan.bilag,
      [
        { key: 'nr', head: { da: 'Nr.', en: 'No.' } },
        { key: 'titel', head: { da: 'Bilag', en: 'Annex' }, lead: true },
        { key: 'fil' },
        { key: 'sted' },
        { key: 'sider', figures: true },
      ],
      ['id'],
    ),
    ...part(say({ da: 'Godkendelser', en: 'Approvals' }), plan.godkendelser, [
      { key: 'af', head: { da: 'Godkendt af', en: 'Approved by' } },
      { key: 'dato' },
      { key: 'hvad' },
      annex,
    ]),
    ...part(say({ da: 'Ændringer', en: 'Changes' }), plan.ændringer, [
      { key: 'dato' },
      { key: 'hvad', head: { da: 'Ændring', en: 'Change' }, lead: true },
      { key: 'godkendt', head: { da: 'Godkendt af Landsbyggefonden', en: 'Approved by Landsbyggefonden' } },
      annex,
    ]),
    ...part(say({ da: 'Årlige rapporter', en: 'Yearly reports' }), plan.rapporter, [
      { key: 'år' },
      { key: 'dato', head: { da: 'Sendt', en: 'Sent' } },
      { key: 'hvad', lead: true },
      { key: 'status' },
      annex,
    ]),
    ...part(say({ da: 'Underskrifter', en: 'Signatures' }), plan.underskrifter, [
      { key: 'part', head: { da: 'Part', en: 'Party' } },
      { key: 'navn' },
      { key: 'titel', head: { da: 'Stilling', en: 'Position' } },
      { key: 'dato' },
    ]),
  ];
}
