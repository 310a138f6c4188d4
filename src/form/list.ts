import { takes } from '../plan/described.ts';
import { fieldIn, itemOf } from '../plan/fields.ts';
import type { Around } from './around.ts';
import { calledIn } from './called.ts';
import type { Blank, Control } from './form.ts';
import { oneIn } from './naming.ts';
import { leadOf } from './sentence.ts';
import { isEmpty, isList, isText, ownHold, pointerIn, type Site } from './site.ts';
import { tableOf } from './table.ts';

/** The tables of a budget: who pays, what the money goes to, and what is beside it. */
const tables: readonly string[] = ['finansiering', 'poster', 'uden_for'];

/** A list, or a table of a budget's lines. */
export function listOf(site: Site, around: Around): Control {
  const sites = itemSites(site, around);
  if (site.owner === 'budget' && tables.includes(site.name)) return tableOf(site, sites, around);
  const items = sites.map(around.fieldAt);
  let names: ReturnType<typeof calledIn>[] | undefined;
  return {
    kind: 'list',
    items,
    item: blankIn(site, around),
    get nameOf() {
      names ??= items.map(calledIn);
      return names;
    },
  };
}

function blankIn(site: Site, around: Around): Blank {
  const item = site.known && itemOf(site.known);
  const first = item && fieldIn(item, leadOf(item.kind) ?? '');
  const options = first && around.optionsAt(first);
  return { ...oneIn(site), ...(options?.as === 'open' && { options: options.options }) };
}

/** The sites of the items of a list, and of what stands alone where a list may be. */
function itemSites(site: Site, around: Around): readonly Site[] {
  const { known, hold } = site;
  const item = known && itemOf(known);
  const { data } = hold;
  const each = (at: number, itsHold: Site['hold']): Site => ({
    path: [...site.path, at],
    pointer: pointerIn(site, at),
    name: site.name,
    key: String(at),
    known: item,
    owner: site.owner,
    isItem: true,
    hold: itsHold,
    within: isEmpty(itsHold.data) ? site.within : [],
  });
  if (isList(data)) {
    // A part that could not be read is blank in the plan, and stands in its file.
    const mayBePart = item?.kind === 'indsatsomraade' || item?.kind === 'aktivitet';
    return data.map((content, at) => {
      const path = [...hold.at, at];
      return each(at, ownHold(path, mayBePart && content === '' ? (around.unreadAt(path) ?? content) : content));
    });
  }
  if (isEmpty(data)) return [];
  const mayBeAlone = known !== undefined && (isText(data) ? takes(known.shape, 'string') : known.shape.properties);
  return [each(0, { data, at: hold.at, put: content => hold.put(mayBeAlone ? content : [content]) })];
}
