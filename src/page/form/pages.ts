import type { Path } from '../../document/data.ts';
import type { Field, Form, ListControl, Section, Standing } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { pointerTo } from '../../placing.ts';

/** What is shown of the form at one time: a section, or an indsatsområde or an activity in it. */
export interface Page {
  readonly id: string;
  readonly title: Text;
  /** What kind of thing it is, where the title is a name that somebody gave it. */
  readonly kind: Text | undefined;
  /** How far in it stands: 0 for a section. */
  readonly depth: number;
  readonly field: Field;
  /** The list that it is an item of, and its place there. */
  readonly list: { readonly field: Field; readonly at: number } | undefined;
  readonly standing: Standing | undefined;
}

/** The lists whose items are pages of their own. */
const ownPages: ReadonlySet<string> = new Set(['indsatsområder', 'aktiviteter']);

/** Whether each item of a list is a page of its own. */
export const hasOwnPages = ({ name, control }: Field): boolean => control.kind === 'list' && ownPages.has(name);

/** All pages of a form, in the order in which they are read. */
export function pagesOf({ sections }: Form): readonly Page[] {
  const pages = sections.flatMap(pagesIn);
  return pages.map(page => ({ ...page, title: titleOfSame(page, pages) ?? page.title }));
}

function pagesIn({ id, title, field, standing }: Section): readonly Page[] {
  const own = { id, title, kind: undefined, depth: 0, field, list: undefined, standing };
  return [own, ...pagesBelow(field, 1)];
}

function pagesBelow(field: Field, depth: number): readonly Page[] {
  const { control } = field;
  if (control.kind === 'group') return [...control.fields, ...control.more].flatMap(each => pagesBelow(each, depth));
  if (control.kind !== 'list' || !hasOwnPages(field)) return [];
  return control.items.flatMap((item, at) => [
    {
      id: pointerTo(item.path),
      title: titleOf(control, at),
      kind: control.item.label,
      depth,
      field: item,
      list: { field, at },
      standing: item.standing,
    },
    ...pagesBelow(item, depth + 1),
  ]);
}

/** What an area or activity is called; one without a name, by its number. */
function titleOf({ nameOf, item: { label } }: ListControl, at: number): Text {
  const name = nameOf[at];
  return name && name.da !== '' ? name : { da: `${label.da} ${at + 1}`, en: `${label.en} ${at + 1}` };
}

/** What an activity is called that is written in another place in the plan: as it is there, and where that is. */
function titleOfSame({ field }: Page, pages: readonly Page[]): Text | undefined {
  const name = saidAs(field, 'se');
  const isMeant = ({ list, field }: Page) => list && ['id', 'titel'].some(key => saidAs(field, key) === name);
  const at = name === '' ? -1 : pages.findIndex(isMeant);
  const area = pages.findLast(({ depth }, index) => index < at && depth < (pages[at]?.depth ?? 0));
  const title = pages[at]?.title;
  return title && area && { da: `${title.da} (se ${area.title.da})`, en: `${title.en} (see ${area.title.en})` };
}

/** What stands in one of the fields of a thing; empty where nothing does. */
function saidAs({ control }: Field, name: string): string {
  if (control.kind !== 'group') return '';
  const found = [...control.fields, ...control.more].find(field => field.name === name)?.control;
  return found && 'value' in found ? found.value.trim() : '';
}

/** The page that a path is shown on. */
export function pageAt(pages: readonly Page[], path: Path): Page {
  const pointer = pointerTo(path);
  const own = pages.findLast(({ list, id }) => list !== undefined && isBelow(pointer, id));
  return own ?? pages.find(({ field }) => holds(field, pointer)) ?? pages[0]!;
}

const isBelow = (pointer: string, above: string) => pointer === above || pointer.startsWith(`${above}/`);

/** Whether a field, or one within it, stands at a path or above it. The top of the plan stands above everything, and says nothing. */
function holds({ path, control }: Field, pointer: string): boolean {
  if (path.length > 0 && isBelow(pointer, pointerTo(path))) return true;
  return control.kind === 'group' && [...control.fields, ...control.more].some(field => holds(field, pointer));
}
