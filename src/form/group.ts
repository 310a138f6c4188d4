import { beginning, takes } from '../plan/described.ts';
import type { Field as Known } from '../plan/fields.ts';
import { amountSite } from './amounts.ts';
import type { Around } from './around.ts';
import type { Field, GroupControl } from './form.ts';
import { oneIn } from './naming.ts';
import { prefersSentence, sitesIn } from './parts.ts';
import { leadOf } from './sentence.ts';
import { isEmpty, isFields, type Site } from './site.ts';

/** A thing with fields: those that are filled in, asked for or usual, and the others. */
export function groupOf(site: Site, around: Around): GroupControl {
  const { known } = site;
  const lead = leadIn(site);
  const usual = usualOf(known);
  const isUsual = ({ name, hold, required, gaps }: Field) =>
    name === lead ||
    (name === 'id' ? !isEmpty(hold.data) : hold.data !== undefined) ||
    required !== undefined ||
    gaps.length > 0 ||
    usual.includes(name);
  const isPart = around.fileAt(site.pointer) !== undefined;
  const all = sitesIn(site)
    .filter(({ name, hold }) => !(isPart && name === 'fil' && hold.data === undefined))
    .map(around.fieldAt);
  const first = all.find(({ name }) => name === lead);
  const shown = all.filter(field => isUsual(field) && field !== first);
  // What a thing is referred to by is nothing that anybody is asked first.
  const fields = [...shown.filter(({ name }) => name !== 'id'), ...shown.filter(({ name }) => name === 'id')];
  return {
    kind: 'group',
    fields: first ? [first, ...fields] : fields,
    more: all.filter(field => !isUsual(field) && field !== first),
    ...(first && { lead: first }),
    ...(known && !site.isItem && takes(known.shape, 'array') && { another: oneIn(site) }),
  };
}

/** The field that says it all in a thing that is begun as a sentence. */
function leadIn({ known, isItem }: Site): string | undefined {
  if (!known) return undefined;
  return (isItem ? prefersSentence(known) : beginning(known.shape) === 'line') ? leadOf(known.kind) : undefined;
}

const usuals = new WeakMap<Known['shape'], readonly string[]>();

/** The fields that the examples of a thing have, and those that it must have. */
function usualOf(known: Known | undefined): readonly string[] {
  if (!known) return [];
  const { examples = [], required = [] } = known.shape;
  const things = examples.flat().filter(example => typeof example === 'object' && example !== null);
  const usual =
    usuals.get(known.shape) ??
    [...required, ...things.flatMap(thing => Object.keys(thing as object))].filter(name => name !== 'id');
  usuals.set(known.shape, usual);
  return usual;
}

/** Amounts by what they are for, where any name may stand: those that are written, and those that may be meant. */
export function amountsOf(site: Site, around: Around): GroupControl {
  const { data } = site.hold;
  const written = isFields(data) ? Object.keys(data) : [];
  const meant = around.partsOf(site.name).filter(name => !written.includes(name));
  const fields = (names: readonly string[]) => names.map(name => around.fieldAt(amountSite(site, name)));
  return { kind: 'group', fields: fields(written), more: fields(meant) };
}
