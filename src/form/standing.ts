import type { Control, Field, Standing } from './form.ts';
import { isEmpty } from './site.ts';

/** How many of the questions in something have an answer. Advice is no question. What has a standing of its own is counted by that. */
export function countIn(control: Control): Standing {
  return insideOf(control).reduce<Standing>(
    (all, field) => {
      const { answered, asked } = countOf(field);
      return { answered: all.answered + answered, asked: all.asked + asked };
    },
    { answered: 0, asked: 0 },
  );
}

function countOf(field: Field): Standing {
  const { standing, control, hold, required, gaps, askedBy, isOpen } = field;
  if (standing) return standing;
  // What stands in a thing that is not there yet is asked when it is begun.
  const inside = isEmpty(hold.data) ? { answered: 0, asked: 0 } : countIn(control);
  if (required === undefined || required === 'advice') return inside;
  const isAnswered = !isOpen && !gaps.some(({ code }) => code === askedBy);
  return { answered: inside.answered + (isAnswered ? 1 : 0), asked: inside.asked + 1 };
}

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
