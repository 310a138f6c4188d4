import { type Language, listed, type Text } from '../language.ts';
import { activitiesOf } from '../plan/activities.ts';
import { groupedBy, listOf } from '../plan/lists.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { writeDate, writeDay } from '../plan/time/calendar.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { type Block, bullets, heading, paragraph } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { type Manuscript, manuscriptOf, type Source } from '../submission/manuscript.ts';
import { lineOf } from '../submission/values.ts';
import { whomToAskOfAll } from './asking.ts';
import { absenceOf } from './calling-off.ts';
import { firstWords } from './first-words.ts';
import { happening } from './happening.ts';
import { absences, ended, endedOn, noContacts, noPurpose, quoted, silences } from './notes.ts';
import { activitiesIn } from './telling.ts';

/** The plan as those who live there read it, and what whoever prints it should know. */
export interface ResidentsEdition {
  readonly paper: Paper;
  /** What is left out and why, and what the plan does not say: a sentence each, in the language of the paper. */
  readonly notes: readonly string[];
}

/**
 * A short edition for residents: what happens, for whom, when, where and whom to ask, on a day (ISO). All of it is the
 * plan's own words. No money, no criteria and no gaps: what is missing is left out and told in the notes.
 */
export function residentsEdition(source: Source, language: Language, day: string): ResidentsEdition {
  const manuscript = manuscriptOf(source, language);
  const { plan, say } = manuscript;
  const end = endedOn(plan, day);
  const all = activitiesOf(plan).map(placed => ({ placed, absence: absenceOf(placed, day) }));
  const told = all
    .filter(({ absence }) => absence === undefined || (end !== undefined && absence !== 'given-up'))
    .map(({ placed }) => ({ placed, ...happening(manuscript, placed, day) }));
  const areas = groupedBy(told, ({ placed }) => placed.area);
  const purpose = purposeOf(plan);
  const contacts = whomToAskOfAll(plan);
  const title = titleOf(manuscript, end === undefined ? what : was);
  return {
    paper: {
      language,
      title,
      area: plan.område === undefined ? '' : lineOf(manuscript, 'område', plan.område),
      edition: writeDay(day, language),
      shape: 'sheet',
      isLarge: true,
      blocks: [
        heading(1, title),
        paragraph(introduction(manuscript)),
        ...(end === undefined ? [] : [paragraph(say(over(end)))]),
        ...(purpose === '' ? [] : [paragraph(purpose)]),
        ...(told.length === 0 ? [heading(2, say(end === undefined ? what : was)), paragraph(say(nothing))] : []),
        ...[...areas].flatMap(([area, own]) => [
          heading(2, area?.navn ?? say(areas.size === 1 ? (end === undefined ? what : was) : other)),
          ...activitiesIn(own, told.length, say),
        ]),
        ...askAll(manuscript, contacts),
      ],
    },
    notes: [
      ...ended(end, language),
      ...absences(end === undefined ? all : all.filter(({ absence }) => absence === 'given-up'), language),
      ...(purpose === '' ? [say(noPurpose)] : []),
      ...silences(told, language),
      ...(contacts.length === 0 ? [say(noContacts)] : []),
    ],
  };
}

const what: Text = { da: 'Det sker', en: 'What happens' };
/** Of a plan that is over. What really happened it does not say. */
const was: Text = { da: 'Det var planen', en: 'This was the plan' };
const over = (end: string): Text => ({
  da: `Planen sluttede ${writeDay(end, 'da')}. Her står, hvad den ville.`,
  en: `The plan ended on ${writeDay(end, 'en')}. Here stands what it wanted.`,
});
const other: Text = { da: 'Det sker også', en: 'What happens besides' };
const nothing: Text = {
  da: 'Planen nævner ingen aktiviteter lige nu.',
  en: 'The plan names no activities at the moment.',
};
function titleOf({ plan, language, say }: Manuscript, begins: Text): string {
  const places = listOf(plan.område);
  if (places.length === 0 || places.length > 3) return plan.titel ?? `${say(begins)} ${say({ da: 'her', en: 'here' })}`;
  return `${say(begins)} ${say({ da: 'i', en: 'in' })} ${listed(places, 'and', language)}`;
}

/** Which plan this is an edition of, and when that runs. */
function introduction({ plan, language, say }: Manuscript): string {
  const { periode, titel } = plan;
  const ends = typeof periode === 'object' ? [periode.fra, periode.til] : [periode];
  const period = ends.flatMap(end => (end === undefined ? [] : writeDate(end, language))).join(' – ');
  const name = titel === undefined ? say({ da: 'vores helhedsplan', en: 'our plan' }) : quoted[language](titel);
  const when = period === '' ? '' : ` (${period})`;
  return `${say({ da: 'Det vigtigste for dig, der bor her, fra', en: 'What matters most to you who live here, from' })} ${name}${when}.`;
}

/** What the plan wants, in its own first words: its purpose, or else its vision, or else its goal. */
function purposeOf(plan: PlanDraft): string {
  const [chapter] = chaptersAbout(plan, /^(?:vores )?(?:vision|formål|det overordnede formål|overordnet formål)/iu);
  const goal = goalsOf(plan).find(({ parts }) => parts.hvad !== undefined)?.parts.hvad;
  return firstWords(listOf(plan.formål)[0] ?? chapter?.text ?? goal ?? '');
}

function askAll({ say }: Manuscript, contacts: readonly string[]): readonly Block[] {
  if (contacts.length === 0) return [];
  return [
    heading(2, say({ da: 'Vil du vide mere?', en: 'Do you want to know more?' })),
    ...(contacts.length === 1
      ? contacts.map(contact => paragraph([{ strong: `${say({ da: 'Spørg', en: 'Ask' })}:` }, `\u00a0${contact}`]))
      : [
          paragraph([{ strong: `${say({ da: 'Spørg', en: 'Ask' })}:` }]),
          ...bullets(contacts.map(contact => [paragraph(contact)])),
        ]),
  ];
}
