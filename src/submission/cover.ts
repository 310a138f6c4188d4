import type { Text } from '../language.ts';
import { programmes } from '../plan/programmes/index.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { isOpen } from '../plan/time/period.ts';
import { type Block, heading, type Phrase, table } from '../publishing/blocks.ts';
import { gap, gapText } from './gap.ts';
import type { Manuscript } from './manuscript.ts';
import { nameOf } from './names.ts';
import { parties } from './parties.ts';
import { lineOf, restLine } from './values.ts';

/** The title and the facts a reader looks for first: what, where, when and by whom. */
export function cover(manuscript: Manuscript): readonly Block[] {
  const { plan, say, isWritten } = manuscript;
  return [
    heading(1, plan.titel ?? say({ da: 'Boligsocial helhedsplan', en: 'Boligsocial helhedsplan' }), plan.titel),
    ...(isWritten(plan, 'titel')
      ? []
      : [gap(manuscript, { da: 'Hvad hedder planen?', en: 'What is the plan called?' })]),
    ...masterData(manuscript),
    ...parties(manuscript),
  ];
}

/** What, where and when, as a table under its heading. */
export function masterData(manuscript: Manuscript): readonly Block[] {
  const { say } = manuscript;
  return [
    heading(2, say({ da: 'Stamdata', en: 'Master data' })),
    ...table(
      [{ head: say({ da: 'Oplysning', en: 'Fact' }) }, { head: say({ da: 'Planen', en: 'The plan' }) }],
      facts(manuscript),
    ),
  ];
}

function facts(manuscript: Manuscript): readonly (readonly Phrase[])[] {
  const { own, plan, say, isWritten, isAsked } = manuscript;
  const programme = programmes.find(({ id }) => id === plan.program);
  const row = (
    name: Text,
    key: 'program' | 'fase' | 'område' | 'kommune' | 'boliger' | 'beboere' | 'version' | 'dato',
    question?: Text,
  ): readonly (readonly Phrase[])[] => {
    const value = key === 'program' && programme ? say(programme.name) : plan[key];
    if (value !== undefined) return [[own(name), lineOf(manuscript, key, value)]];
    return question && !isWritten(plan, key) ? [[own(name), gapText(manuscript, question)]] : [];
  };
  return [
    ...row({ da: 'Program', en: 'Programme' }, 'program', {
      da: 'Hvilket program søger planen: 2006-10, 2011-14, 2015-18 eller 2019-26?',
      en: 'Which programme does the plan apply to: 2006-10, 2011-14, 2015-18 or 2019-26?',
    }),
    ...row({ da: 'Fase', en: 'Phase' }, 'fase', {
      da: 'Hvilken fase er planen i: prækvalifikation, helhedsplan eller gennemførelse?',
      en: 'Which phase is the plan in: prækvalifikation, helhedsplan or gennemførelse?',
    }),
    ...row(
      { da: 'Boligområde', en: 'Housing area' },
      'område',
      isAsked('areaName')
        ? { da: 'Hvilket boligområde gælder planen?', en: 'Which housing area is the plan for?' }
        : undefined,
    ),
    ...row(
      nameOf('kommune'),
      'kommune',
      isAsked('municipality')
        ? { da: 'Hvilken kommune ligger området i?', en: 'Which municipality does the area lie in?' }
        : undefined,
    ),
    ...period(manuscript),
    ...row(nameOf('boliger'), 'boliger'),
    ...row(nameOf('beboere'), 'beboere'),
    ...row({ da: 'Version', en: 'Version' }, 'version'),
    ...row(nameOf('dato'), 'dato'),
  ];
}

const periodFrom: Text = { da: 'Periode, fra', en: 'Period, from' };
const periodTo: Text = { da: 'Periode, til', en: 'Period, to' };
const whenBegins: Text = { da: 'Hvornår begynder planen?', en: 'When does the plan begin?' };
const whenEnds: Text = { da: 'Hvornår slutter planen?', en: 'When does the plan end?' };

/** From and to in one row; where one of them is missing, each has a row that says which it is. */
function period(manuscript: Manuscript): readonly (readonly Phrase[])[] {
  const { plan, language, own, isWritten } = manuscript;
  const row = (said: Phrase, name: Text = nameOf('periode')): readonly Phrase[] => [own(name), said];
  const { periode } = plan;
  if (periode === undefined)
    return isWritten(plan, 'periode')
      ? []
      : [
          row(
            gapText(manuscript, {
              da: 'Hvornår begynder planen, og hvornår slutter den?',
              en: 'When does the plan begin, and when does it end?',
            }),
          ),
        ];
  if (typeof periode === 'string') {
    return [row(periode), ...(isOpen(periode) ? [row(gapText(manuscript, whenEnds), periodTo)] : [])];
  }
  const { fra, til } = periode;
  const more = restLine(manuscript, periode, ['fra', 'til']);
  const rows =
    fra !== undefined && til !== undefined
      ? [row(`${writeDate(fra, language)} – ${writeDate(til, language)}`)]
      : [
          row(fra === undefined ? gapText(manuscript, whenBegins) : writeDate(fra, language), periodFrom),
          row(til === undefined ? gapText(manuscript, whenEnds) : writeDate(til, language), periodTo),
        ];
  return more === '' ? rows : [...rows, row(more)];
}
