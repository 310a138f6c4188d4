import type { Text } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import { type Block, bullets, heading, prose } from '../publishing/blocks.ts';
import { excerpts, passages } from './excerpts.ts';
import { organisationChart } from './figures/organisation.ts';
import { gaps, missingSection } from './lacks.ts';
import type { Manuscript } from './manuscript.ts';
import { chosen, details } from './record.ts';

const groups = {
  bestyrelse: { da: 'Bestyrelse', en: 'Board' },
  styregruppe: { da: 'Styregruppe', en: 'Steering group' },
  følgegrupper: { da: 'Følgegruppe', en: 'Reference group' },
  projektgrupper: { da: 'Projektgruppe', en: 'Project group' },
  sekretariat: { da: 'Sekretariat', en: 'Secretariat' },
  grupper: { da: 'Gruppe', en: 'Group' },
} as const satisfies Record<string, Text>;

const people = ['projektleder', 'driftsansvarlig', 'medarbejdere', 'beboere'];
const papers = ['kommissorium', 'forretningsorden', 'organisationsdiagram'];

const texts = {
  kommunikation: { da: 'Kommunikation undervejs', en: 'Communication along the way' },
  justering: { da: 'Justering, når noget ikke virker', en: 'Adjustment when something does not work' },
  evaluering: { da: 'Evaluering', en: 'Evaluation' },
} as const satisfies Record<string, Text>;

const told = ['beskrivelse', 'afsnit', ...Object.keys(groups), ...people, ...papers, ...Object.keys(texts)];

/** How the work is organised: the groups from the top, the people, and how they talk, adjust and evaluate. */
export function organisation(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const { organisation } = plan;
  const name = { da: 'Organisation', en: 'Organisation' };
  if (organisation === undefined) return missingSection(manuscript, 'organisation', name);
  const title = heading(2, say(name));
  const asked = gaps(manuscript, plan, 'organisation');
  if (typeof organisation === 'string') return [title, ...asked, ...prose(organisation)];
  const part = (name: Text, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading(3, say(name)), ...blocks];
  return [
    title,
    ...asked,
    ...passages(organisation.beskrivelse),
    ...organisationChart(manuscript),
    ...(['bestyrelse', 'styregruppe', 'følgegrupper', 'projektgrupper', 'sekretariat', 'grupper'] as const).flatMap(
      key =>
        listOf(organisation[key]).flatMap(group => {
          if (typeof group === 'string') return part(groups[key], prose(group));
          return [
            heading(3, group.navn ?? say(groups[key]), group.navn),
            ...bullets(details(manuscript, group, ['navn'])),
          ];
        }),
    ),
    ...part(
      { da: 'Ledelse, medarbejdere og beboere', en: 'Management, staff and residents' },
      bullets(chosen(manuscript, organisation, people)),
    ),
    ...(['kommunikation', 'justering', 'evaluering'] as const).flatMap(key =>
      part(texts[key], passages(organisation[key])),
    ),
    ...part(
      { da: 'Aftaler om arbejdet', en: 'Agreements on the work' },
      bullets(chosen(manuscript, organisation, papers)),
    ),
    ...excerpts(manuscript, organisation.afsnit, 3),
    ...part(
      { da: 'Andet om organisationen', en: 'Other about the organisation' },
      bullets(details(manuscript, organisation, told)),
    ),
  ];
}
