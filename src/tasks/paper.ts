import type { Language, Text } from '../language.ts';
import type { Reading } from '../plan/read.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { ownerName } from '../plan/time/coming.ts';
import { type Block, bullets, heading, paragraph } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { counted, honesty, severityWords, whatHelhedIs } from '../report/report.ts';
import { manuscriptOf } from '../submission/manuscript.ts';
import { paperWith } from '../submission/paper.ts';
import type { Assignment, Task } from './assignments.ts';
import { inAll } from './in-all.ts';

type Say = (text: Text) => string;

/** Who has what to do, as a paper to send around. Those who have nothing to do are left out. */
export function tasksPaper(
  reading: Reading,
  assignments: readonly Assignment[],
  language: Language,
  day?: string,
): Paper {
  const manuscript = manuscriptOf(reading, language);
  const { plan, say } = manuscript;
  const busy = assignments.filter(({ tasks, milestones }) => tasks.length + milestones.length > 0);
  const title = say({ da: 'Opgaver', en: 'Tasks' });
  const blocks = [
    heading(1, plan.titel === undefined ? title : `${title}: ${plan.titel}`),
    paragraph(inAll(assignments, language)),
    ...busy.flatMap(assignment => partOf(assignment, language, day)),
    ...(busy.length === 0 ? [] : [paragraph(`${say(whatHelhedIs)} ${say(honesty)}`)]),
  ];
  return { ...paperWith(manuscript, blocks), shape: 'sheet' };
}

function partOf({ name, tasks, milestones }: Assignment, language: Language, day?: string): readonly Block[] {
  const say: Say = text => text[language];
  const found = counted(
    tasks.map(({ finding }) => finding),
    language,
  );
  return [
    heading(2, name === undefined ? say(nobody) : capitalised(name)),
    ...(found === '' ? [] : [paragraph(found)]),
    ...bullets(tasks.map(task => itemOf(task, language))),
    ...(milestones.length === 0 || day === undefined
      ? []
      : [
          heading(
            3,
            say({
              da: `De næste milepæle fra den ${writeDay(day, language)}`,
              en: `The next milestones from ${writeDay(day, language)}`,
            }),
          ),
          ...bullets(
            milestones.map(one => {
              const owner = ownerName(one);
              return [
                paragraph(
                  `${writeDate(one.date, language)}: ${one.what}${owner === undefined || owner === '' ? '' : ` (${owner})`}`,
                ),
              ];
            }),
          ),
        ]),
  ];
}

const nobody: Text = { da: 'Ingen ansvarlig er nævnt', en: 'Nobody is named as responsible' };

/** A gap: what it is about, the sentence, what to do, and where it stands. */
function itemOf({ finding, fix, others }: Task, language: Language): readonly Block[] {
  const say: Say = text => text[language];
  const { code, file, message, range, severity, subject } = finding;
  const word = say(severityWords[severity].one);
  const together =
    others.length === 0
      ? ''
      : say({ da: ` Sammen med ${others.join(', ')}.`, en: ` Together with ${others.join(', ')}.` });
  const where = `${file}, ${say({ da: 'linje', en: 'line' })} ${range.start.line}`;
  return [
    paragraph([
      { strong: `${capitalised(word)}.` },
      ` ${subject === undefined ? '' : `${say(subject)}: `}${say(message)}${together}`,
    ]),
    paragraph(`${fix === undefined ? '' : `${quoted(say(fix), language)} `}(${where}, ${code})`),
  ];
}

/** A rule's words have the plan's fields between signs that mean something in Markdown alone. */
const quoted = (text: string, language: Language) => text.replace(/`([^`]*)`/gu, language === 'da' ? '»$1«' : '"$1"');

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
