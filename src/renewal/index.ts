import { type Remark, withoutValues, withRemarks } from '../document/comments.ts';
import { type Document, parse } from '../document/document.ts';
import { applyEdits, type Edit } from '../document/edit.ts';
import type { Language, Text } from '../language.ts';
import { activitiesOf } from '../plan/activities.ts';
import { carriedOver, markOf, marksIn, passagesOf, withoutMarks } from '../plan/carried-over.ts';
import type { PlanDraft } from '../plan/plan.ts';
import type { Phase, Programme } from '../plan/programme.ts';
import { type Reading, read } from '../plan/read.ts';
import { periodOf } from '../plan/time/period.ts';
import { oldValues } from './old-values.ts';
import { head, words } from './words.ts';

/** What the new plan applies for, and how far it is. */
export interface Renewed {
  readonly programme: Programme;
  readonly phase: Phase;
}

/**
 * A new plan begun from an expiring one, as the text of its file. What lives on stays as it was written, with its comments
 * and in its order; dates, amounts, statuses, approvals, signatures, changes and reports make room for new ones and stay
 * beside as comments. Each text that is carried over is marked, so that a check can tell whether anybody has touched it.
 * For a plan in one file. Nothing where it is written so that its text can't be changed in this way and still be read.
 */
export function renewal(
  { text: given }: Pick<Document, 'text'>,
  { programme, phase }: Renewed,
  language: Language,
): string | undefined {
  const old = withoutMarks(given);
  const before = readingOf(old);
  const from = nameOf(before.plan, language);
  const emptied = withoutValues(old, oldValues(before), words.was[language]);
  const set = withValues(emptied, { program: programme.id, fase: phase });
  const { at, plan } = readingOf(set);
  const marks = passagesOf(plan).flatMap(({ passages }) =>
    passages.map(({ owner, key, value }): Remark => {
      const path = at(owner, key as keyof typeof owner);
      return { path, lines: [carriedOver[language](from, markOf(value))] };
    }),
  );
  const chosen = (['program', 'fase'] as const).flatMap((key): readonly Remark[] => {
    const was = before.plan[key];
    return was === undefined || was === plan[key]
      ? []
      : [{ path: at(plan, key), lines: [`${words.was[language]} ${key}: ${was}`] }];
  });
  const top: Remark = { path: firstField(set), lines: head[language](from).split('\n') };
  const text = withRemarks(set, [top, ...chosen, ...questions(plan, at, language), ...marks]);
  return isWhole(old, text, marks.length) ? text : undefined;
}

/** Whether a text can be read as well as the one it was made of, with as many texts carried over as there are marks. */
function isWhole(old: string, text: string, marks: number): boolean {
  const [before, after] = [parse(old), parse(text)];
  const { plan } = read(after);
  const passages = passagesOf(plan).flatMap(owner => owner.passages);
  const told = marksIn([text]);
  return (
    !after.broken &&
    after.syntax.length <= before.syntax.length &&
    passages.length === marks &&
    passages.every(({ value }) => told.has(markOf(value)))
  );
}

function readingOf(text: string): Reading {
  return read(parse(text));
}

/** `planen 2021-25`, as far as it says when it ran. */
function nameOf(plan: PlanDraft, language: Language): string {
  const { from, to } = periodOf(plan);
  if (from === undefined || to === undefined) return words.oldPlan[language];
  return `${{ da: 'planen', en: 'the plan' }[language]} ${from.slice(0, 4)}-${to.slice(2, 4)}`;
}

/** The text with some fields of the plan set, those that it lacks at its top. */
function withValues(text: string, values: Readonly<Record<'program' | 'fase', string>>): string {
  const document = parse(text);
  const { at, plan, refused } = read(document);
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const added: string[] = [];
  const edits: Edit[] = [];
  for (const key of ['program', 'fase'] as const) {
    if (plan[key] === undefined && !refused(plan, key)) added.push(`${key}: ${values[key]}${newline}`);
    else if (plan[key] !== values[key]) edits.push({ range: document.rangeOf(at(plan, key)), text: values[key] });
  }
  const top = document.rangeOf(firstField(text), 'key').start;
  const start = { line: top.line, column: 1 };
  return applyEdits(
    text,
    added.length === 0 ? edits : [{ range: { start, end: start }, text: added.join('') }, ...edits],
  );
}

function firstField(text: string): readonly string[] {
  return Object.keys(parse(text).data).slice(0, 1);
}

/** What only the writers can tell, above the places where they tell it. */
function questions(plan: PlanDraft, at: Reading['at'], language: Language): readonly Remark[] {
  const ask = (path: Remark['path'], question: Text): Remark => ({ path, lines: [question[language]] });
  return [
    ask(['periode'], words.period),
    ask(['dato'], words.date),
    ...activitiesOf(plan).flatMap(({ activity }) => {
      const field = (['forankring', 'mål'] as const).find(one => activity[one] !== undefined);
      return field === undefined ? [] : [ask(at(activity, field), words.goal)];
    }),
  ];
}
