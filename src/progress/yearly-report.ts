import type { Language, Text } from '../language.ts';
import { type Block, bullets, heading, paragraph } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { manuscriptOf, type Source } from '../submission/manuscript.ts';
import { ownersIn } from './belonging.ts';
import { milestoneTable } from './milestone-tables.ts';
import { reportBasis } from './report-basis.ts';
import { changesOf } from './report-changes.ts';
import { economyOf } from './report-economy.ts';
import { reportOf } from './report-owner.ts';
import { writeHere } from './write-here.ts';
import { yearOf } from './year.ts';

/**
 * A draft of the report for a calendar year: what the plan says of that year, as it stood on its last day, and marked places
 * for what only people know. The order is helhed's own; no form of Landsbyggefonden's was seen.
 */
export function yearlyReport(source: Source, year: number, language: Language): Paper {
  const manuscript = manuscriptOf(source, language);
  const { plan, say } = manuscript;
  const of = yearOf(manuscript, year);
  const title = plan.titel ?? 'Boligsocial helhedsplan';
  const owners = ownersIn(manuscript);
  const loose = owners.find(({ of, under }) => of.kind === 'activity' && under === undefined);
  const name = say({ da: `Årsrapport ${year}`, en: `Report for ${year}` });
  const coming = of.milestones.filter(({ due }) => due?.startsWith(String(year + 1)));
  const part = (text: Text, blocks: readonly Block[]) => [heading(2, say(text)), ...blocks];
  return {
    language,
    title: `${name}: ${title}`,
    area: of.area,
    edition: say({ da: `udkast, ${year}`, en: `draft, ${year}` }),
    shape: 'sheet',
    blocks: [
      heading(1, say({ da: `${name} for ${title} – udkast`, en: `${name} of ${title} – draft` })),
      ...reportBasis(manuscript, year),
      ...part({ da: 'Året kort', en: 'The year in brief' }, [
        ...bullets(of.brief.map(line => [paragraph(say(line))])),
        writeHere(manuscript, {
          da: `Det vigtigste, der lykkedes i ${year}, og det vigtigste, der ikke gjorde.`,
          en: `The most important that succeeded in ${year}, and the most important that did not.`,
        }),
      ]),
      ...owners.flatMap(owner => [
        ...(owner === loose ? [heading(2, say(outside))] : []),
        ...reportOf(manuscript, owner, of),
      ]),
      ...part({ da: `Ændringer i ${year}`, en: `Changes in ${year}` }, changesOf(manuscript, year)),
      ...part({ da: `Økonomi i ${year}`, en: `Economy in ${year}` }, economyOf(manuscript, year)),
      ...part({ da: `Milepæle i ${year + 1}`, en: `Milestones in ${year + 1}` }, [
        ...milestoneTable(coming, language),
        ...(coming.length > 0
          ? []
          : [
              paragraph(
                say({
                  da: `Planen har ingen milepæle med en dato i ${year + 1}.`,
                  en: `The plan has no milestones with a date in ${year + 1}.`,
                }),
              ),
            ]),
        writeHere(manuscript, {
          da: `Er der andet, der skal nås i ${year + 1}?`,
          en: `Is there anything else to be reached in ${year + 1}?`,
        }),
      ]),
    ],
  };
}

const outside: Text = { da: 'Aktiviteter uden indsatsområde', en: 'Activities outside an indsatsområde' };
