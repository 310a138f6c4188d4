import type { Language, Text } from '../language.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { type Block, heading, paragraph } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { approvalPart } from './approval-part.ts';
import { figuresPart } from './figures-part.ts';
import { gapsPart } from './gaps-part.ts';
import type { Changes, Edition } from './index.ts';
import { summary } from './summary.ts';

/** What differs between two versions of a plan, as a paper: first what matters most, then part by part. */
export async function changesPaper(changes: Changes, language: Language): Promise<Paper> {
  // Only here are words compared, and nobody else waits for what compares them.
  const { subjectBlocks } = await import('./told.ts');
  const { area, gaps, new: now, old, subjects } = changes;
  const name = now.title ?? old.title ?? 'Boligsocial helhedsplan';
  const title = { da: `Hvad er ændret: ${name}`, en: `What has changed: ${name}` }[language];
  const blocks: readonly Block[] = [
    heading(1, { da: 'Hvad er ændret', en: 'What has changed' }[language]),
    paragraph(name),
    paragraph(
      {
        da: `Før: ${called(old, 'da')}\nNu: ${called(now, 'da')}`,
        en: `Before: ${called(old, 'en')}\nNow: ${called(now, 'en')}`,
      }[language],
    ),
    paragraph([{ strong: summary(changes, language) }]),
    ...figuresPart(old.figures, now.figures, language),
    ...approvalPart(changes, language),
    ...(subjects.length === 0 ? [] : [heading(2, partByPart[language])]),
    ...subjects.flatMap(subject => subjectBlocks(subject, language)),
    ...gapsPart(gaps, language),
    paragraph(honesty[language]),
  ];
  return { language, title, area: area || name, edition: saidOf(now, language).join(' · '), shape: 'sheet', blocks };
}

const partByPart: Text = { da: 'Ændringerne, del for del', en: 'The changes, part by part' };

const honesty: Text = {
  da: 'helhed er det program, udgaverne er sammenlignet med. Det ser kun, hvad der står i dem. Hvad en ændring betyder, må I selv vurdere.',
  en: 'helhed is the program that the versions were compared with. It only sees what they say. What a change means is for you to judge.',
};

/** `udkast.yaml (Udkast 3, 20.05.2021)`. */
function called(edition: Edition, language: Language): string {
  const said = saidOf(edition, language);
  return said.length === 0 ? edition.file : `${edition.file} (${said.join(', ')})`;
}

/** What a version says that it is: its version and its date. */
const saidOf = ({ date, version }: Edition, language: Language): readonly string[] =>
  [version, date === undefined ? undefined : writeDate(date, language)].filter(part => part !== undefined);
