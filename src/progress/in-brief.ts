import type { Language, Text } from '../language.ts';
import { writeDay } from '../plan/time/calendar.ts';
import { type Block, bullets, paragraph } from '../publishing/blocks.ts';
import type { Stage } from './activities.ts';
import { dateInside } from './date-inside.ts';
import { criteriaMeasured, have, milestonesReached } from './how-many.ts';
import type { Progress } from './progress.ts';

/** What is said of something that has its days. */
export const stageWords: Readonly<Record<Stage, Text>> = {
  notBegun: { da: 'ikke begyndt', en: 'not begun' },
  underWay: { da: 'i gang', en: 'under way' },
  ended: { da: 'slut', en: 'ended' },
  dropped: { da: 'opgivet', en: 'given up' },
  unknown: { da: '', en: '' },
};

/** The day, the plan's own days, and the figures that a reader looks for first. */
export function inBrief(on: Progress, language: Language): readonly Block[] {
  const { criteria, deadlines } = on;
  const measured = criteria.filter(({ latest }) => latest !== null);
  const reached = measured.filter(({ distance }) => distance.kind === 'known' && distance.percent >= 100).length;
  const passed = deadlines.filter(({ kind, state }) => state === 'passed' && kind !== 'step').length;
  const lines: readonly (Text | undefined)[] = [
    ...milestoneLines(on),
    criteria.length === 0
      ? undefined
      : {
          da: `${criteriaMeasured(measured.length, criteria.length).da}${reached === 0 ? '' : `, og ${reached === measured.length && reached === 1 ? 'det' : reached} har nået måltallet`}`,
          en: `${criteriaMeasured(measured.length, criteria.length).en}${reached === 0 ? '' : `, and ${reached === measured.length && reached === 1 ? 'it' : reached} ${have(reached)} reached the target`}`,
        },
    passed === 0
      ? undefined
      : {
          da:
            passed === 1
              ? 'Én frist for et mål eller et kriterium er passeret'
              : `${passed} frister for mål og kriterier er passeret`,
          en:
            passed === 1
              ? 'One deadline of a goal or a criterion has passed'
              : `${passed} deadlines of goals and criteria have passed`,
        },
  ];
  return [
    paragraph(dayLine(on, language)),
    ...bullets(lines.flatMap(line => (line === undefined ? [] : [[paragraph(line[language])]]))),
    paragraph(basis(on)[language]),
  ];
}

function milestoneLines({ counts, milestones }: Progress): readonly (Text | undefined)[] {
  const all = milestones.length;
  if (all === 0) return [{ da: 'Planen har ingen milepæle', en: 'The plan has no milestones' }];
  const { done, dropped, overdue, undated, within30, within90 } = counts;
  const when = (count: number, da: string, en: string): Text | undefined =>
    count === 0
      ? undefined
      : {
          da: `${count} ${count === 1 ? 'milepæl' : 'milepæle'} ${da}`,
          en: `${count} ${count === 1 ? 'milestone' : 'milestones'} ${en}`,
        };
  return [
    all === 1 && dropped === 1
      ? { da: 'Den ene milepæl er opgivet', en: 'The one milestone has been given up' }
      : {
          da: `${milestonesReached(done, all).da}${dropped === 0 ? '' : `, og ${dropped} er opgivet`}`,
          en: `${milestonesReached(done, all).en}${dropped === 0 ? '' : `, and ${dropped} ${have(dropped)} been given up`}`,
        },
    when(
      overdue,
      `har en dato, der er passeret, uden at planen siger, at ${overdue === 1 ? 'den' : 'de'} er nået`,
      `${have(overdue)} a date that has passed, and the plan does not say that ${overdue === 1 ? 'it was' : 'they were'} reached`,
    ),
    when(within30, 'skal være nået inden for 30 dage', 'to be reached within 30 days'),
    when(within90, 'skal være nået om 31 til 90 dage', 'to be reached in 31 to 90 days'),
    when(undated, 'har ingen dato, der kan regnes med', `${have(undated)} no date to count with`),
  ];
}

function dayLine({ day, plan: { from, stage, to } }: Progress, language: Language): string {
  const on = writeDay(day, language);
  const [first, last] = [from, to].map(iso => (iso === null ? '' : writeDay(iso, language)));
  const days = from !== null && to !== null ? `${first} – ${last}` : '';
  const words: Readonly<Record<typeof stage, Text>> = {
    notBegun: {
      da: `Den ${on} er planen ikke begyndt. Den begynder den ${first}.`,
      en: `On ${on} the plan has not begun. It begins on ${first}.`,
    },
    underWay: { da: `Den ${on} er planen i gang (${days}).`, en: `On ${on} the plan is under way (${days}).` },
    ended: {
      da: `Den ${on} er planen slut. Den sluttede den ${last}.`,
      en: `On ${on} the plan is over. It ended on ${last}.`,
    },
    unknown: {
      da: `Status er fra den ${on}. Planen siger ikke, hvornår den begynder og slutter.`,
      en: `The status is from ${on}. The plan does not say when it begins and ends.`,
    },
  };
  return words[stage][language];
}

/** What the figures rest on, so that nobody takes them for more. */
function basis({ plan: { date } }: Progress): Text {
  const from = (language: Language) => (date === null ? '' : dateInside(date, language));
  return {
    da: `Alt er læst i planen${date === null ? '' : `, som er fra ${from('da')}`}. ${reservation.da}`,
    en: `All is read in the plan${date === null ? '' : `, which is from ${from('en')}`}. ${reservation.en}`,
  };
}

/** What helhed takes for reached and measured, and how it counts days. */
export const reservation: Text = {
  da: 'En milepæl tæller kun som nået, når dens status i planen siger det, og et kriterium kun som målt, når resultatet står i planen. En upræcis dato, fx forår 2027, regnes til sin sidste dag.',
  en: 'A milestone counts as reached only when its status in the plan says so, and a criterion as measured only when the result stands in the plan. An inexact date, such as forår 2027, counts as its last day.',
};
