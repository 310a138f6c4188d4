import type { Ask, Part } from '../asks.ts';
import { boxesOf } from '../boxes.ts';
import { type BoxName, hash, readBoxName } from '../names.ts';

/** A box of a form that came back: what it was written for, and what stands in it now. */
export interface Answer {
  readonly name: BoxName;
  readonly text: string;
}

/** The boxes of one thing, and what it is in the plan. */
export interface Answered {
  /** Nothing where the plan has it no more. */
  readonly parts: readonly Part[];
  readonly answers: readonly Answer[];
  /** What the form calls it. */
  readonly title: string;
}

/** The things of a form, each as what it is in the plan; also one that has got another name or number since, by what it says. */
export function knownThings(boxes: ReadonlyMap<string, string>, parts: readonly Part[]): readonly Answered[] {
  const byThing = new Map<string, Answer[]>();
  for (const [box, text] of boxes) {
    const name = readBoxName(box);
    if (!name) continue;
    const answers = byThing.get(name.part) ?? [];
    answers.push({ name, text });
    byThing.set(name.part, answers);
  }
  const isIn = new Set(byThing.keys());
  const free = parts.filter(part => !isIn.has(hash(part.key)));
  return [...byThing].map(([thing, answers]) => {
    const same = parts.filter(part => hash(part.key) === thing);
    const title = answers.find(({ name }) => titles.includes(name.ask))?.text ?? '';
    return { parts: same.length > 0 ? same : renamed(answers, free), answers, title };
  });
}

const titles = [hash('titel'), hash('navn')];

/** The one thing that says most of what was written in the boxes, where it is half of it at least. */
function renamed(answers: readonly Answer[], free: readonly Part[]): readonly Part[] {
  const written = answers.filter(({ name }) => !blanks.has(name.value));
  const placeOf = ({ ask, row }: BoxName) => `${ask} ${row?.column ?? ''}`;
  const was = new Set(written.map(({ name }) => `${placeOf(name)} ${name.value}`));
  const [best, next] = free
    .map(part => {
      const now = part.questions
        .flatMap(({ asks }) => asks)
        .flatMap((ask: Ask) => boxesOf(part, ask).flatMap(({ name }) => readBoxName(name) ?? []));
      return {
        part,
        same: new Set(now.map(name => `${placeOf(name)} ${name.value}`).filter(said => was.has(said))).size,
      };
    })
    .sort((one, other) => other.same - one.same);
  return best && best.same * 2 >= was.size && was.size > 0 && best.same > (next?.same ?? 0) ? [best.part] : [];
}

/** What an empty answer is, as a hash: of a text, and of a date, an amount or a number. */
export const blanks: ReadonlySet<string> = new Set([hash('')]);
