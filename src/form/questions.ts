import type { Path } from '../document/data.ts';
import type { Text } from '../language.ts';
import { pointerTo } from '../placing.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import type { Field, Form } from './form.ts';
import { isEmpty } from './site.ts';
import { insideOf } from './standing.ts';

/** Something that is asked of a plan and has no answer: in a field where nothing stands, or in a list where something is missing. */
export interface Question {
  readonly field: Field;
  readonly gap: Finding;
  readonly text: Text;
}

/** All questions without an answer, in the order of the form. */
export function questionsIn(form: Form): readonly Question[] {
  return fieldsIn(form).flatMap(questionsAt);
}

function questionsAt(field: Field): readonly Question[] {
  const { gaps, isOpen, askedBy, question, control } = field;
  if (isOpen) {
    const gap = gaps.find(({ code }) => code === askedBy) ?? gaps[0];
    return gap ? [{ field, gap, text: (gap.code === askedBy && question) || gap.message }] : [];
  }
  // A list may lack something though it has items: an annex, an approval, a section on a subject.
  return control.kind === 'list'
    ? gaps.filter(({ code }) => ruleOf(code)?.asks).map(gap => ({ field, gap, text: gap.message }))
    : [];
}

/** The next field, in the order of the form, that a question stands at; the first after a place, when one is given. */
export function nextQuestion(form: Form, after?: Path): Field | undefined {
  const fields = fieldsIn(form);
  const from = after ? fields.findLastIndex(({ path }) => isWithin(pointerTo(after), pointerTo(path))) : -1;
  return fields.find((field, at) => at > from && questionsAt(field).length > 0);
}

const isWithin = (pointer: string, above: string) => pointer === above || pointer.startsWith(`${above}/`);

/** The fields of a form in its order, those in a thing after the thing. Nothing is asked within what is not there. */
function fieldsIn({ sections }: Form): readonly Field[] {
  const inside = (field: Field): readonly Field[] => [
    field,
    ...(isEmpty(field.hold.data) ? [] : insideOf(field.control).flatMap(inside)),
  ];
  return sections.flatMap(({ field }) => insideOf(field.control).flatMap(inside));
}
