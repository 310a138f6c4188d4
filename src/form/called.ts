import type { Text } from '../language.ts';
import type { Control, Field } from './form.ts';

/** The fields by which people know a thing, before all else that it says: somebody's name before what they are. */
const names: readonly string[] = ['navn', 'titel', 'overskrift', 'kriterium', 'hvad'];
/** The fields that tell nobody which thing it is. */
const silent: readonly string[] = ['id', 'nr', 'note', 'fil'];

/** The most letters of what an item is called. */
const most = 60;

/** What an item is called: its title or name, or else the first that it says; empty while it says nothing. */
export function calledIn({ control }: Field): Text {
  const said = saidIn(control).replace(/\s+/gu, ' ').trim();
  const short = said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/u, '')} …`;
  return { da: short, en: short };
}

function saidIn(control: Control): string {
  switch (control.kind) {
    case 'group': {
      const all = [...control.fields, ...control.more].filter(({ name, hold }) => hold.data && !silent.includes(name));
      return firstSaid([...names.flatMap(name => all.filter(field => field.name === name)), ...all]);
    }
    case 'list':
      return firstSaid(control.items);
    case 'table':
      return '';
    default:
      return control.value;
  }
}

/** What the first of some fields that says anything says: the rest is not looked at. */
function firstSaid(fields: readonly Field[]): string {
  for (const { control } of fields) {
    const said = saidIn(control);
    if (said !== '') return said;
  }
  return '';
}
