import type { Language, Text } from '../language.ts';
import { type Economy, economyOf } from '../plan/money/economy.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { askedIn, type Requirements } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import type { Reading } from '../plan/read.ts';
import type { Phrase } from '../publishing/blocks.ts';
import type { Found } from './lacks.ts';

/** What the submission is written from. */
export type Source = Pick<Reading, 'plan' | 'rest' | 'refused' | 'blanks' | 'at'>;

/** The language that plans are written in. */
export const plansLanguage: Language = 'da';

/** A field as somebody wrote it. */
export type Field = readonly [key: string, value: unknown];

/** The plan and the language of the submission, as every section needs them. */
export interface Manuscript {
  readonly plan: PlanDraft;
  readonly language: Language;
  say(text: Text): string;
  /** The same for a text that stands among those of the plan, which are in Danish. */
  own(text: Text): Phrase;
  /** The fields of an owner beyond those already told, in the order of the plan, and what could not be read. Never a note. */
  remaining(owner: object, told: readonly string[]): readonly Field[];
  /** Whether a field was written, also when it could not be read. */
  isWritten(owner: object, field: string): boolean;
  /** Whether a field was written but could not be read. */
  isUnread(owner: object, field: string): boolean;
  /** Whether a field is there with nothing behind it. */
  isBlank(owner: object, field: string): boolean;
  /** Whether the plan's programme asks for something in the plan's phase, and does not only advise it. */
  isAsked(need: keyof Requirements): boolean;
  /** What a check found in the plan. Without any, only what the sections ask themselves is marked. */
  readonly found: readonly Found[];
  /** Where a field of an owner stands in the plan, by RFC 6901. */
  pointerTo(owner: object, field: string): string;
  /** The money of the plan, counted as the rules count it; none when it has no budget in parts. */
  economy(): Economy | undefined;
}

/** Makes a manuscript of a plan that was read. */
export function manuscriptOf(source: Source, language: Language, found: readonly Found[] = []): Manuscript {
  const { plan, rest, refused } = source;
  return {
    plan,
    language,
    say: text => text[language],
    own: text => (language === plansLanguage ? text[language] : [{ text: text[language], language }]),
    remaining(owner, told) {
      const fields: readonly Field[] = Object.entries(owner);
      const unread = rest(owner).filter(([key, value]) => fieldOf(owner, key) !== value);
      return [...fields.filter(([key]) => !told.includes(key)), ...unread].filter(([key, value]) => isTold(key, value));
    },
    isWritten: (owner, field) => fieldOf(owner, field) !== undefined || rest(owner).some(([key]) => key === field),
    isUnread: refused,
    isBlank: (owner, field) => source.blanks(owner).some(([key]) => key === field),
    isAsked(need) {
      const level = askedIn<unknown>(asksOf(plan.program)[need], plan.fase ?? 'helhedsplan')?.level;
      return level !== undefined && level !== 'advice';
    },
    found,
    pointerTo: (owner, field) =>
      [...source.at(owner), field].map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    economy: () => economyOf(source),
  };
}

/** A field of an owner, whatever it holds. */
export function fieldOf(owner: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(owner, key)?.value;
}

/** A note is for those who write, and an empty value says nothing. */
function isTold(key: string, value: unknown): boolean {
  return key !== 'note' && value !== undefined && value !== '';
}
