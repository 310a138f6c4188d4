import type { Step } from '../../../document/writing/step.ts';
import type { Field } from '../../../form/form.ts';
import { toAdd, toRemove, toSet } from '../../../form/steps.ts';

/** The steps that give a field another text, or a list of texts other lines: those that stay are not touched. */
export function toPut(field: Field, text: string): readonly Step[] {
  const { control, hold } = field;
  if (control.kind !== 'list') return toSet(field, text);
  if (text === '') return hold.emptyTakesOut ? toRemove(field) : hold.put('');
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const before = control.items.map(({ control }) => ('value' in control ? control.value : ''));
  if (before.length === 0) return toAdd(field, 0, lines);
  const shorter = Math.min(lines.length, before.length);
  let start = 0;
  while (start < shorter && lines[start] === before[start]) start++;
  let end = 0;
  while (end < shorter - start && lines.at(-1 - end) === before.at(-1 - end)) end++;
  const [was, is] = [before.length - start - end, lines.length - start - end];
  const changed = control.items.slice(start, start + Math.min(was, is));
  const fewer = Array.from({ length: Math.max(0, was - is) }, (_, at) => start + was - 1 - at);
  return [
    ...changed.flatMap((item, at) => toSet(item, lines[start + at] ?? '')),
    ...fewer.flatMap(at => toRemove(field, at)),
    ...(is > was ? toAdd(field, start + was, lines.slice(start + was, start + is)) : []),
  ];
}
