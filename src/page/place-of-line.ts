import type { Examination } from '../check.ts';
import { branchesAt } from '../document/outline.ts';
import { offsetTable } from '../document/range.ts';
import { calledIn } from '../form/called.ts';
import { fieldOf } from '../form/find.ts';
import type { Form } from '../form/form.ts';
import type { Text } from '../language.ts';

/** The areas and activities, which are called what they are called and not what kind of thing they are. */
const named: ReadonlySet<string> = new Set(['indsatsområder', 'aktiviteter']);

/** The field that a line of a file belongs to, and what it stands in; nothing where no field stands there. Lines begin at 1. */
export function placeOfLine(
  file: string,
  line: number,
  { document, parts, partsAt }: Examination,
  form: Form,
): Text | undefined {
  const part = parts.findIndex(each => each.file === file);
  const holder = parts[part] ?? document;
  const written = holder.text.split('\n')[line - 1];
  if (written === undefined) return undefined;
  const column = Math.max(written.replace(/^(\s*)-\s/u, '$1  ').search(/\S/u), 0) + 1;
  const branches = branchesAt(holder.outline(), offsetTable(holder.text)({ line, column }));
  const path = [...(partsAt[part] ?? []), ...(branches.at(-1)?.path ?? [])];
  const labels = path.flatMap((_, at) => {
    const field = fieldOf(form, path.slice(0, at + 1));
    if (field === undefined) return [];
    if (typeof path[at] !== 'number') return named.has(field.name) ? [] : [field.label];
    const name = calledIn(field);
    return named.has(field.name) && name.da !== '' ? [name] : [];
  });
  if (labels.length === 0) return undefined;
  return { da: labels.map(({ da }) => da).join(' → '), en: labels.map(({ en }) => en).join(' → ') };
}
