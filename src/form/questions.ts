import type { Path } from '../document/data.ts';
import type { Text } from '../language.ts';
import { pointerTo } from '../placing.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import type { Field, Form } from './form.ts';
import { insideOf } from './standing.ts';

/** Something that is asked of a plan and has no answer: in a field where nothing stands, or in a list where something is missing. */
export interface Question {
  readonly field: Field;
  readonly text: Text;
  /** What was found; nothing in a file where nothing stands at all. */
  readonly gap?: Finding | undefined;
}

/** All questions without an answer, in the order of the form. */
export function questionsIn(form: Form): readonly Question[] {
  return fieldsIn(form).flatMap(questionsAt);
}

/** Lists that may lack something though they have items, and in which another item is the answer. */
const collections: readonly string[] = ['afsnit', 'bilag', 'godkendelser', 'parter', 'rapporter', 'underskrifter'];

function questionsAt(field: Field): readonly Question[] {
  const { gaps, isOpen, askedBy, question, control, name } = field;
  if (isOpen) {
    const gap = gaps.find(({ code }) => code === askedBy) ?? gaps[0];
    const text = gap === undefined || gap.code === askedBy ? (question ?? gap?.message) : gap.message;
    return text ? [{ field, text, gap }] : [];
  }
  return control.kind === 'list' && collections.includes(name)
    ? gaps.filter(({ code }) => ruleOf(code)?.asks).map(gap => ({ field, text: gap.message, gap }))
    : [];
}

/** The next field, in the order of the form, that a question stands at; the first after a place, when one is given. */
export function nextQuestion(form: Form, after?: Path): Field | undefined {
  const fields = fieldsIn(form);
  const from = after ? fields.findLastIndex(({ path }) => isWithin(pointerTo(after), pointerTo(path))) : -1;
  return fields.find((field, at) => at > from && questionsAt(field).length > 0);
}

const isWithin = (pointer: string, above: string) => pointer === above || pointer.startsWith(`${above}/`);

/** The fields of a form in its order, those in a thing after the thing: also of one that is begun and says nothing yet. */
function fieldsIn({ sections }: Form): readonly Field[] {
  const inside = (field: Field): readonly Field[] => [field, ...insideOf(field.control).flatMap(inside)];
  return sections.flatMap(({ field }) => insideOf(field.control).flatMap(inside));
}
