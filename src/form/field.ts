import { beginning, takes } from '../plan/described.ts';
import { itemOf } from '../plan/fields.ts';
import { sentenceIn } from '../plan/read.ts';
import type { Around } from './around.ts';
import { askedAt } from './asked.ts';
import type { Control, Field } from './form.ts';
import { amountsOf, groupOf } from './group.ts';
import { helpOf } from './help.ts';
import { listOf } from './list.ts';
import { exampleOf, labelOf } from './naming.ts';
import { itemFor } from './parts.ts';
import { rawOf } from './raw.ts';
import { fieldsOf } from './sentence.ts';
import { isEmpty, isFields, isList, type Site, saysNothing } from './site.ts';
import { countIn } from './standing.ts';
import { words } from './words.ts';

/** The field at a site. What stands in it is made when it is first asked for: most of a plan's fields nobody looks at. */
export function fieldAt(site: Site, around: Around): Field {
  const { path, name, key, known, hold, pointer } = site;
  const gaps = around.gapsAt(pointer);
  const asked = site.isItem ? undefined : askedAt(site.owner, name, around);
  const file = around.fileAt(pointer);
  const control = once(() => controlOf(site, around));
  const standing = once(() => (known?.kind === 'indsatsomraade' ? countIn(control()) : around.standingAt(pointer)));
  return {
    path,
    name,
    key,
    label: labelOf(site),
    get help() {
      return helpOf(site, asked?.question);
    },
    get example() {
      return exampleOf(known);
    },
    question: asked?.question,
    source: asked?.source,
    required: asked?.level,
    askedBy: asked?.code,
    gaps,
    isOpen:
      saysNothing(hold.data) &&
      (gaps.length > 0 || (around.isBlank && asked !== undefined && asked.level !== 'advice')),
    get standing() {
      return standing();
    },
    ...(file !== undefined && { file }),
    get control() {
      return control();
    },
    hold: known?.shape.items ? { ...hold, itemFor: itemFor(itemOf(known)) } : hold,
  };
}

/** A value that is made at the first question and is the same at the next. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is written at a site, as it can best be shown and changed. */
function controlOf(site: Site, around: Around): Control {
  const { known, hold } = site;
  const { data } = hold;
  if (!known) return isFields(data) || isList(data) ? rawOf(site, around, 'unknown') : words(site, around, data);
  const { shape } = known;
  const mayBeList = takes(shape, 'array');
  if (isList(data)) return mayBeList ? listOf(site, around) : rawOf(site, around, 'list');
  if (isFields(data)) {
    const sentence = site.isItem ? sentenceIn(data, shape) : undefined;
    if (sentence !== undefined) return words(site, around, sentence);
    // What stands alone where people write several is shown as the first of them.
    if (mayBeList && !site.isItem && beginning(shape) === 'list') return listOf(site, around);
    if (shape.properties) return groupOf(site, around);
    if (takes(shape, 'object')) return amountsOf(site, around);
    return mayBeList ? listOf(site, around) : rawOf(site, around, 'fields');
  }
  const mayBeText = takes(shape, 'string', 'number');
  if (mayBeList && !site.isItem && (beginning(shape) === 'list' || !mayBeText)) return listOf(site, around);
  if (shape.properties) return asThing(site, around, data);
  if (mayBeText) return words(site, around, data);
  return isEmpty(data) ? amountsOf(site, around) : rawOf(site, around, 'text');
}

/** A thing that is not there yet or is said in a sentence; without an end of things in things, and as it stands where nobody can part it. */
function asThing(site: Site, around: Around, data: string | undefined): Control {
  const { known, within } = site;
  if (!isEmpty(data)) return fieldsOf(known?.kind, data ?? '') ? groupOf(site, around) : words(site, around, data);
  if (known?.kind === undefined || !within.includes(known.kind)) return groupOf(site, around);
  return takes(known.shape, 'array') && !site.isItem ? listOf(site, around) : words(site, around, data);
}
