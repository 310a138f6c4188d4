import type { Data } from '../document/data.ts';
import type { Control, Field, Standing } from './form.ts';
import { isEmpty, isText, saysNothing } from './site.ts';
import { whyUnread } from './unread.ts';

/** How many of the questions in something have an answer. Advice is no question. What has a standing of its own is counted by that. */
export function countIn(control: Control): Standing {
  return insideOf(control).reduce<Standing>((all, field) => {
    const { answered, asked } = countOf(field);
    return { answered: all.answered + answered, asked: all.asked + asked };
  }, nothing);
}

/**
 * Something with questions of its own inside is counted by those as soon as it is begun, and by itself only where what asks for
 * it finds something missing. What nobody has written and nobody misses is no question: its answer stands elsewhere.
 */
function countOf(field: Field): Standing {
  const { standing, control, hold, required, gaps, askedBy, isOpen } = field;
  if (standing) return standing;
  const inside = isBegun(hold.data) ? countIn(control) : nothing;
  if (required === undefined || required === 'advice') return inside;
  const isMissing = isOpen || gaps.some(({ code }) => code === askedBy);
  if (!isMissing && (hold.data === undefined || inside.asked > 0)) return inside;
  const isAnswered = !isMissing && saysAnything(hold.data) && whyUnread(field) === undefined;
  return { answered: inside.answered + (isAnswered ? 1 : 0), asked: inside.asked + 1 };
}

const nothing: Standing = { answered: 0, asked: 0 };

/** Whether there is a place for something, though it may be blank throughout. */
const isBegun = (data: Data | undefined): boolean => (isText(data) ? !isEmpty(data) : data !== undefined);

/** Whether anything is said, besides placeholders. */
const saysAnything = (data: Data | undefined): boolean =>
  data !== undefined && (isText(data) ? !saysNothing(data) : Object.values<Data>(data).some(saysAnything));

/** The fields that stand in what is written in a field, each once. */
export function insideOf(control: Control): readonly Field[] {
  switch (control.kind) {
    case 'group':
      return [...control.fields, ...control.more];
    case 'list':
      return control.items;
    case 'table':
      return control.rows.flatMap(({ name, cells, rest }) => [name, ...cells.flatMap(cell => cell ?? []), ...rest]);
    default:
      return [];
  }
}
