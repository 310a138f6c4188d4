import { type Block, bullets, heading, type Phrase, paragraph, table } from '../publishing/blocks.ts';
import { gap } from './gap.ts';
import { grid, headsOf, rowsOf } from './grid.ts';
import { gaps } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';
import { details } from './record.ts';

const sectionColumns = [
  { key: 'navn', head: { da: 'Afdeling', en: 'Housing section' } },
  { key: 'nr', head: { da: 'Nr.', en: 'No.' } },
  { key: 'boliger', figures: true },
  { key: 'beboere', figures: true },
  { key: 'adresse' },
];

/** The housing organisations with their sections, and the parties to the agreement. */
export function parties(manuscript: Manuscript): readonly Block[] {
  const { plan, say, isWritten, isAsked } = manuscript;
  const named = isWritten(plan, 'boligorganisationer') || isWritten(plan, 'parter');
  const title = heading(3, say({ da: 'Boligorganisationer og afdelinger', en: 'Housing organisations and sections' }));
  const asked = gaps(manuscript, plan, 'boligorganisationer');
  return [
    ...(plan.boligorganisationer === undefined && asked.length === 0 ? [] : [title]),
    ...(plan.boligorganisationer === undefined ? [] : organisations(manuscript)),
    ...asked,
    ...(named || !isAsked('parties')
      ? []
      : [
          title,
          gap(manuscript, {
            da: 'Hvilke boligorganisationer står bag planen?',
            en: 'Which housing organisations stand behind the plan?',
          }),
        ]),
    ...(plan.parter === undefined
      ? []
      : [
          heading(3, say({ da: 'Parter', en: 'Parties' })),
          ...grid(manuscript, plan.parter, [
            { key: 'navn', head: { da: 'Part', en: 'Party' } },
            { key: 'rolle' },
            { key: 'person' },
            { key: 'titel', head: { da: 'Stilling', en: 'Position' } },
            { key: 'kontakt' },
          ]),
        ]),
  ];
}

/** One row for each section, with its organisation first. What is told of an organisation beyond that stands below. */
function organisations(manuscript: Manuscript): readonly Block[] {
  const written = (manuscript.plan.boligorganisationer ?? []).map(one =>
    typeof one === 'string' ? { navn: one } : one,
  );
  const number = manuscript.say({ da: 'nr.', en: 'no.' });
  const rows = written.flatMap(owner => {
    const name = `${owner.navn ?? ''}${owner.nr === undefined ? '' : ` (${number} ${owner.nr})`}`;
    const { afdelinger = [] } = owner;
    const sections = afdelinger.length === 0 ? [''] : afdelinger;
    return rowsOf(manuscript, sections, sectionColumns).map((row): readonly Phrase[] => [name, ...row]);
  });
  const more = written.flatMap(owner => {
    const facts = details(manuscript, owner, ['navn', 'nr', 'afdelinger']);
    return facts.length === 0 ? [] : [[paragraph([{ strong: owner.navn ?? '?' }]), ...bullets(facts)]];
  });
  const alone = written.every(({ afdelinger = [] }) => afdelinger.length === 0);
  const head = { head: manuscript.say({ da: 'Boligorganisation', en: 'Housing organisation' }) };
  return [
    ...(alone
      ? bullets(rows.flatMap(([name = '']) => (name === '' ? [] : [[paragraph(name)]])))
      : table([head, ...headsOf(manuscript, sectionColumns)], rows)),
    ...bullets(more),
  ];
}
