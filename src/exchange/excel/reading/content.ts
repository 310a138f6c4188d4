import type { Data } from '../../../document/data.ts';
import type { Field } from '../../../form/form.ts';
import { leadOf } from '../../../form/sentence.ts';
import { fieldAt } from '../../../plan/fields.ts';

type Fields = { [name: string]: Data };

/** A new thing in a list, of what stands in its row: a sentence where that says it all and is how such a thing is written, else fields. */
export function contentOf(list: Field, texts: ReadonlyMap<string, string | readonly string[]>): Data {
  const item = [...list.path, 0];
  const lead = leadOf(fieldAt(item)?.kind);
  const [only] = texts;
  if (only && texts.size === 1 && only[0] === lead && typeof only[1] === 'string')
    return list.hold.itemFor?.(only[1]) ?? { [lead]: only[1] };
  const root: Fields = {};
  for (const [key, text] of texts) {
    const names = key.split('/');
    let at = root;
    for (const [depth, name] of names.slice(0, -1).entries()) {
      const there = at[name];
      const inner: Fields = isFields(there) ? there : {};
      // What the thing itself was said to be is then one of its fields.
      if (typeof there === 'string')
        inner[leadOf(fieldAt([...item, ...names.slice(0, depth + 1)])?.kind) ?? 'navn'] = there;
      at[name] = inner;
      at = inner;
    }
    at[names.at(-1) ?? ''] = text;
  }
  const order = Object.keys(fieldAt(item)?.shape.properties ?? {});
  return listed(Object.fromEntries(Object.entries(root).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))));
}

/** Data in which what stands under numbers alone is a list; a year is no such number. */
function listed(data: Data): Data {
  if (!isFields(data)) return data;
  const entries = Object.entries(data).map(([name, inner]) => [name, listed(inner)] as const);
  return entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/u.test(name))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

const isFields = (data: Data | undefined): data is Fields => typeof data === 'object' && !Array.isArray(data);
