import type { Language } from '../language.ts';
import { activitiesOf } from './activities.ts';
import { organisationOf } from './people/people.ts';
import { type PlanDraft, sixPoints } from './plan.ts';

/** A text of a plan that may have come from the plan before it, and where it stands. */
export interface Passage {
  readonly owner: object;
  readonly key: string | number;
  readonly value: unknown;
  /** The field it is known by. */
  readonly field: string;
}

/** The texts of the plan, of an indsatsområde or of an activity: those that are asked about together. */
export interface Passages {
  readonly owner: object;
  readonly passages: readonly Passage[];
}

const answers = [...sixPoints, 'måling'];
const ofPlan = ['formål', 'delmål', ...answers, 'revision'];
const ofArea = ['formål', 'beskrivelse', 'delmål', 'målgruppe', ...answers];
const ofActivity = ['beskrivelse', 'målgruppe', 'viden', ...answers];

/** The texts of a plan that say what is wanted and done, by whom they are about. Names, numbers and annexes are none. */
export function passagesOf(plan: PlanDraft): readonly Passages[] {
  const { problemer } = plan;
  const organisation = organisationOf(plan);
  return [
    {
      owner: plan,
      passages: [
        ...fieldsOf(plan, ofPlan),
        ...(typeof problemer === 'object' ? itemsOf(problemer, 'problemer') : fieldsOf(plan, ['problemer'])),
        ...(organisation
          ? fieldsOf(organisation, Object.keys(organisation)).map(one => ({ ...one, field: 'organisation' }))
          : fieldsOf(plan, ['organisation'])),
        ...itemsOf(plan.afsnit, 'afsnit'),
      ],
    },
    ...(plan.indsatsområder ?? []).map(area => ({
      owner: area,
      passages: [...fieldsOf(area, ofArea), ...itemsOf(area.afsnit, 'afsnit')],
    })),
    ...activitiesOf(plan).map(({ activity }) => ({
      owner: activity,
      passages: [...fieldsOf(activity, ofActivity), ...itemsOf(activity.afsnit, 'afsnit')],
    })),
  ];
}

function fieldsOf(owner: object, fields: readonly string[]): readonly Passage[] {
  return Object.entries(owner).flatMap(([key, value]) =>
    fields.includes(key) && key !== 'note' && value !== undefined ? [{ owner, key, value, field: key }] : [],
  );
}

function itemsOf(list: readonly unknown[] | undefined, field: string): readonly Passage[] {
  return (list ?? []).map((value, key) => ({ owner: list ?? [], key, value, field }));
}

/** The mark of a text: eight hexadecimal digits that are others when a word of it is. Notes, and how its lines are broken, don't count. */
export function markOf(value: unknown): string {
  const words = JSON.stringify(value, (key, part: unknown) => {
    if (key === 'note') return undefined;
    return typeof part === 'string' ? part.normalize('NFC').replace(/\s+/gu, ' ').trim() : part;
  });
  // FNV-1a: nobody is to be kept out, and a mark is only held against the marks of one file.
  let mark = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) mark = Math.imul(mark ^ words.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}

/** The comment that marks a text as carried over from the plan before, without its sign. */
export const carriedOver: Readonly<Record<Language, (from: string, mark: string) => string>> = {
  da: (from, mark) => `overført fra ${from}, ikke rørt siden (mærke ${mark})`,
  en: (from, mark) => `carried over from ${from}, not touched since (mark ${mark})`,
};

const marked = /^[ \t]*#\s*(?:overført fra|carried over from) [^\n]*\((?:mærke|mark) ([0-9a-f]{8})\)[ \t\r]*$/gmu;

/** The marks that stand in the texts of a plan. */
export function marksIn(texts: readonly string[]): ReadonlySet<string> {
  const mayHave = (text: string) => text.includes('overført fra') || text.includes('carried over from');
  return new Set(texts.filter(mayHave).flatMap(text => [...text.matchAll(marked)].map(([, mark = '']) => mark)));
}

/** A text without the marks of an earlier renewal, which the next one sets anew. */
export function withoutMarks(text: string): string {
  return text.replace(markedLine, '');
}

const markedLine = new RegExp(`${marked.source}\\n`, 'gmu');
