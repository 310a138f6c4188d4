import type { Examination } from './check.ts';
import type { Path } from './document/data.ts';
import type { Edit } from './document/edit.ts';
import type { Language, Text } from './language.ts';
import { pointerTo } from './placing.ts';
import { activitiesOf, type Placed } from './plan/activities.ts';
import { standingOf, unmeasured } from './plan/answers.ts';
import { emptyAnswers, emptyLines } from './plan/empty-answers.ts';
import { type Point, sixPoints } from './plan/plan.ts';
import { questions } from './plan/questions.ts';
import type { Reading } from './plan/read.ts';

/** A field that an activity lacks. */
export interface Lack {
  readonly field: Point | 'måling';
  /** The activity, as people call it. */
  readonly subject: Text;
}

/** A place to fill in: an empty field below its question, with the names of what an answer is made of. */
export interface Stub extends Lack {
  /** The line that the field stands on. */
  readonly line: number;
}

interface Place extends Lack {
  /** Where the field is to be put in. */
  readonly into: Path;
}

/** The edits that put a place to fill in at each answer that is asked for in a file and has none, and what there is no room for. */
export function stubsFor(
  examination: Examination,
  file: string,
  language: Language,
): { readonly edits: readonly Edit[]; readonly stubs: readonly Stub[]; readonly noRoom: readonly Lack[] } {
  const { whole, findings, reading } = examination;
  const askedBy = (asking: RegExp): IsAsked => {
    const asked = findings.filter(({ code, file: of }) => of === file && asking.test(code));
    const places = new Set(asked.map(({ pointer }) => pointer));
    return path => places.has(pointerTo(path));
  };
  const [isAsked, isMeasurementAsked] = [askedBy(/^HP50[1-6]$/), askedBy(/^HP507$/)];
  const noRoom: Lack[] = [];
  const made: { readonly place: Place; readonly edit: Edit; readonly lines: number }[] = [];
  for (const place of activitiesOf(reading.plan).flatMap(placed => [
    ...placesIn(placed, reading, isAsked, isMeasurementAsked),
  ])) {
    const lines = [`# ${questions[place.field][language]}`, ...emptyLines(place.field, emptyAnswers[place.field])];
    const edit = whole.withLines(place.into, lines);
    if (edit) made.push({ place, edit, lines: lines.length });
    else noRoom.push({ field: place.field, subject: place.subject });
  }
  made.sort((a, b) => line(a.edit) - line(b.edit) || b.place.into.length - a.place.into.length);
  const edits: Edit[] = [];
  for (const { edit } of made) {
    const last = edits.at(-1);
    if (last && line(last) === line(edit)) edits[edits.length - 1] = { ...last, text: last.text + edit.text };
    else edits.push(edit);
  }
  const open = (edit: Edit) => (edit.range.start.column > 1 ? 1 : 0);
  let above = 0;
  const stubs = made.map(({ place, edit, lines }) => {
    const at = line(edit) + open(edit) + above + 1;
    above += lines;
    return { field: place.field, subject: place.subject, line: at };
  });
  return { edits, stubs, noRoom };
}

type IsAsked = (path: Path) => boolean;

const line = ({ range }: Edit) => range.start.line;

/** The places in an activity where an answer is asked for and none was begun. */
function* placesIn(
  placed: Placed,
  { plan, at, blank, refused }: Reading,
  isAsked: IsAsked,
  isMeasurementAsked: IsAsked,
): Generator<Place> {
  const { activity, name: subject } = placed;
  const into = at(activity);
  for (const point of sixPoints) {
    if (
      standingOf(plan, placed, point, refused) === 'missing' &&
      !blank(activity, point) &&
      isAsked(at(activity, point))
    )
      yield { field: point, subject, into };
    if (point !== 'succeskriterier' || blank(activity, 'måling')) continue;
    const without = unmeasured(activity);
    // One measurement beside the criteria serves all, and a sentence has no room for one of its own.
    const sentences = without.filter(({ value }) => typeof value === 'string');
    if (
      isMeasurementAsked(at(activity, 'succeskriterier')) ||
      sentences.some(({ owner, key }) => isMeasurementAsked(at(owner, key as keyof typeof owner)))
    )
      yield { field: 'måling', subject, into };
    else
      for (const { value } of without)
        if (typeof value === 'object' && !blank(value, 'måling') && isMeasurementAsked(at(value, 'måling')))
          yield { field: 'måling', subject, into: at(value) };
  }
}
