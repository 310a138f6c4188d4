import type { Cursor } from '../document/cursor.ts';
import type { Language } from '../language.ts';
import { emptyAnswers, emptyLines } from '../plan/empty-answers.ts';
import type { Field } from '../plan/fields.ts';
import { type Point, sixPoints } from '../plan/plan.ts';
import { questions } from '../plan/questions.ts';

/** How lines are put in. */
interface Look {
  readonly snippets: boolean;
  readonly indent: number;
  readonly newline: string;
  readonly isInline: boolean;
}

/** A field as it is begun: as a list or as fields below it where that is how it is written, else on its line. */
export function fieldSnippet({ name = '', shape }: Field, { snippets, indent, newline, isInline }: Look): string {
  const [example] = shape.examples ?? [];
  const stop = snippets ? '$0' : '';
  const below = `${newline}${' '.repeat(indent + 2)}`;
  if (isInline || typeof example !== 'object' || example === null) return `${name}: ${stop}`;
  return `${name}:${below}${Array.isArray(example) ? '- ' : ''}${stop}`;
}

/** An activity to fill in: its six answers, each below its question. Nothing stands in them, so nothing is taken for an answer. */
export function activitySnippet(language: Language, { snippets, indent, newline }: Look): string {
  let stops = 0;
  const stop = () => (snippets ? `$${++stops}` : '');
  const asked = (point: Point) => [`# ${questions[point][language]}`, ...emptyLines(point, emptyAnswers[point], stop)];
  return [`titel: ${stop()}`, `målgruppe: ${stop()}`, `ansvarlig: ${stop()}`, ...sixPoints.flatMap(asked)].join(
    newline + ' '.repeat(indent),
  );
}

/** A value as it is written at a place: in quotes where YAML would read something else, and never in two pairs. */
export function asWritten(value: string, { quote, isInline }: Pick<Cursor, 'quote' | 'isInline'>): string {
  if (quote === '"') return value.replace(/["\\]/gu, '\\$&');
  if (quote === "'") return value.replaceAll("'", "''");
  const isPlain =
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$/u.test(value) && !(isInline && /[,[\]{}]/u.test(value));
  return isPlain ? value : `"${value.replace(/["\\]/gu, '\\$&')}"`;
}
