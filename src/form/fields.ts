import type { Text } from '../language.ts';
import { beginning, takes } from '../plan/described.ts';
import { itemOf, type Field as Known } from '../plan/fields.ts';
import { sentenceIn } from '../plan/read.ts';
import { nameOf, oneOf } from '../submission/names.ts';
import { amountSite } from './amounts.ts';
import type { Around } from './around.ts';
import { askedAt } from './asked.ts';
import type { Blank, Control, Field, GroupControl, TextControl } from './form.ts';
import { itemFor, prefersSentence, sitesIn } from './group.ts';
import { fieldsOf, leadOf } from './leads.ts';
import { amountReadAs, dateReadAs } from './read-as.ts';
import { isEmpty, isFields, isList, isText, ownHold, type Site } from './site.ts';
import { countIn } from './standing.ts';
import { tableOf } from './table.ts';

/** The field at a site, with all that stands in it. */
export function fieldAt(site: Site, around: Around): Field {
  const { path, name, key, known, hold } = site;
  const gaps = around.gapsAt(path);
  const asked = site.isItem ? undefined : askedAt(site.owner, name, around);
  const control = controlOf(site, around);
  const file = around.fileAt(path);
  const standing = known?.kind === 'indsatsomraade' ? countIn(control) : around.standingAt(path);
  return {
    path,
    name,
    key,
    label: site.isItem ? oneIn(site).label : labelOf(site),
    help: helpOf(site),
    example: exampleOf(known),
    question: asked?.question,
    source: asked?.source,
    required: asked?.level,
    askedBy: asked?.code,
    gaps,
    isOpen: isEmpty(hold.data) && gaps.length > 0,
    ...(standing && { standing }),
    ...(file !== undefined && { file }),
    control,
    hold:
      control.kind === 'list' || control.kind === 'table'
        ? { ...hold, itemFor: itemFor(known && itemOf(known)) }
        : hold,
  };
}

const labelOf = ({ name, key, known }: Site): Text => {
  const { title = nameOf(name).da } = known?.shape ?? {};
  return known ? { da: title, en: nameOf(name).en } : { da: key, en: key };
};

/** What one of the things in a list is called. */
const oneIn = (site: Site): Blank => ({ label: oneOf(site.name) ?? labelOf(site) });

function helpOf({ known }: Site): Text | undefined {
  const description = known?.shape.description?.replaceAll('`', '');
  return description === undefined ? undefined : { da: description, en: description };
}

/** The first example that is a text, in a list and among the fields of a thing too. */
function exampleOf(known: Known | undefined): string | undefined {
  const look = (example: unknown): string | undefined => {
    if (typeof example === 'string' || typeof example === 'number') return String(example);
    if (Array.isArray(example)) return example.length === 0 ? undefined : look(example[0]);
    const lead = leadOf(known?.kind) ?? leadOf(known && itemOf(known)?.kind) ?? '';
    return typeof example === 'object' && example !== null && lead in example
      ? look((example as Readonly<Record<string, unknown>>)[lead])
      : undefined;
  };
  return (known?.shape.examples ?? []).map(look).find(example => example !== undefined);
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
    if (shape.properties) return groupOf(site, around);
    if (mayBeList) return listOf(site, around);
    return takes(shape, 'object') ? amountsOf(site, around) : rawOf(site, around, 'fields');
  }
  if (shape.properties) {
    const isAmong = isEmpty(data) && known.kind !== undefined && site.within.includes(known.kind);
    if (!site.isItem && mayBeList && (isAmong || beginning(shape) === 'list')) return listOf(site, around);
    if (isAmong || (!isEmpty(data) && !fieldsOf(known.kind, data ?? ''))) return words(site, around, data);
    return groupOf(site, around);
  }
  if (mayBeList && !takes(shape, 'string', 'number')) return listOf(site, around);
  if (mayBeList && beginning(shape) === 'list' && shape.items && !site.isItem) return listOf(site, around);
  if (takes(shape, 'object') && !takes(shape, 'string'))
    return isEmpty(data) ? amountsOf(site, around) : rawOf(site, around, 'text');
  return words(site, around, data);
}

/** A text, in the box that fits what it is. */
function words(site: Site, around: Around, data: string | undefined): Control {
  const { known } = site;
  const value = (data ?? '').replace(/\n$/u, '');
  switch (known?.shape.format) {
    case 'dato':
      return { kind: 'date', value, readAs: dateReadAs(value, 'dato') };
    case 'periode':
      return { kind: 'date', value, readAs: dateReadAs(value, 'periode') };
    case 'beloeb':
      return { kind: 'amount', value, readAs: amountReadAs(value, site.path[0] === 'budget' ? around.unit : 1) };
    case 'antal':
      return { kind: 'count', value };
    default: {
      const choices = known && around.optionsAt(known);
      if (choices && choices.as !== 'hints')
        return { kind: 'choice', value, options: choices.options, free: choices.as === 'open' };
      const { name } = site;
      return {
        kind: 'text',
        value,
        long: value.includes('\n') || value.length > 100 || long.includes(name),
        ...(choices && { suggestions: choices.options }),
        ...(known && takes(known.shape, 'array') && !site.isItem && { another: oneIn(site) }),
      } satisfies TextControl;
    }
  }
}

/** Fields in which people write more than a line. */
const long: readonly string[] = [
  'beskrivelse',
  'evaluering',
  'forankring',
  'formål',
  'hvad',
  'justering',
  'kommunikation',
  'mandat',
  'mål',
  'note',
  'problem',
  'revision',
  'tekst',
  'viden',
  'virkning',
];

function listOf(site: Site, around: Around): Control {
  const sites = itemSites(site, site.known && itemOf(site.known), around);
  if (site.owner === 'budget' && ['finansiering', 'poster', 'uden_for'].includes(site.name))
    return tableOf(site, sites, around, fieldAt);
  const items = sites.map(each => fieldAt(each, around));
  return { kind: 'list', items, item: oneIn(site), nameOf: items.map(calledIn) };
}

/** The sites of the items of a list, and of what stands alone where a list may be. */
function itemSites(site: Site, item: Known | undefined, around: Around): readonly Site[] {
  const { known, hold } = site;
  const { data } = hold;
  const each = (at: number, holdOf: Site['hold']): Site => ({
    path: [...site.path, at],
    name: site.name,
    key: String(at),
    known: item,
    owner: site.owner,
    isItem: true,
    hold: holdOf,
    within: isEmpty(holdOf.data) && item?.kind !== undefined ? site.within : [],
  });
  const mayBePart = item?.kind === 'indsatsomraade' || item?.kind === 'aktivitet';
  if (isList(data))
    return data.map((content, at) => {
      const path = [...hold.at, at];
      return each(at, ownHold(path, mayBePart && content === '' ? (around.unreadAt(path) ?? content) : content));
    });
  if (isEmpty(data)) return [];
  const mayBeAlone = known !== undefined && (isText(data) ? takes(known.shape, 'string') : known.shape.properties);
  return [each(0, { data, at: hold.at, put: content => hold.put(mayBeAlone ? content : [content]) })];
}

/** What an item is called, by what it says first. */
function calledIn({ control }: Field): Text {
  const said = saidIn(control).replace(/\s+/gu, ' ').trim();
  const short = said.length <= 60 ? said : `${said.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
  return { da: short, en: short };
}

function saidIn(control: Control): string {
  switch (control.kind) {
    case 'group': {
      const all = [...control.fields, ...control.more].filter(
        ({ name }) => !['id', 'nr', 'note', 'fil'].includes(name),
      );
      const telling = all.find(
        ({ name }) =>
          ['titel', 'navn', 'overskrift', 'kriterium', 'hvad'].includes(name) && saidIn(controlIn(all, name)) !== '',
      );
      return telling
        ? saidIn(telling.control)
        : (all.map(({ control }) => saidIn(control)).find(said => said !== '') ?? '');
    }
    case 'list':
      return saidIn(control.items[0]?.control ?? { kind: 'text', value: '', long: false });
    case 'table':
      return '';
    default:
      return control.value;
  }
}

const controlIn = (all: readonly Field[], name: string): Control =>
  all.find(field => field.name === name)?.control ?? { kind: 'text', value: '', long: false };

/** A thing with fields: those that are filled in, asked for or usual, and the others. */
function groupOf(site: Site, around: Around): GroupControl {
  const { known } = site;
  const lead =
    known && (site.isItem ? prefersSentence(known) : beginning(known.shape) === 'line') && known.kind !== 'periode'
      ? leadOf(known.kind)
      : undefined;
  const usual = usualOf(known);
  const isUsual = ({ name, hold, required, gaps }: Field) =>
    name === lead || hold.data !== undefined || required !== undefined || gaps.length > 0 || usual.includes(name);
  const all = sitesIn(site)
    .filter(({ name, hold }) => !(name === 'fil' && hold.data === undefined && around.fileAt(site.path) !== undefined))
    .map(each => fieldAt(each, around));
  const first = all.find(({ name }) => name === lead);
  const fields = all.filter(field => isUsual(field) && field !== first);
  return {
    kind: 'group',
    fields: first ? [first, ...fields] : fields,
    more: all.filter(field => !isUsual(field) && field !== first),
    ...(first && { lead: first }),
    ...(known && !site.isItem && takes(known.shape, 'array') && { another: oneIn(site) }),
  };
}

/** The fields that the examples of a thing have, and those that it must have. */
function usualOf(known: Known | undefined): readonly string[] {
  const { examples = [], required = [] } = known?.shape ?? {};
  const things = examples.flat().filter(example => typeof example === 'object' && example !== null);
  return [...required, ...things.flatMap(thing => Object.keys(thing as object))].filter(name => name !== 'id');
}

/** Amounts by what they are for, where any name may stand: those that are written, and those that may be meant. */
function amountsOf(site: Site, around: Around): GroupControl {
  const { data } = site.hold;
  const written = isFields(data) ? Object.keys(data) : [];
  const meant = around.partsOf(site.name).filter(name => !written.includes(name));
  const fields = (names: readonly string[]) => names.map(name => fieldAt(amountSite(site, name), around));
  return { kind: 'group', fields: fields(written), more: fields(meant) };
}

/** Why something is shown as it stands in the file. */
const reasons = {
  unknown: {
    da: 'Feltet findes ikke i en helhedsplan. Det bliver stående i filen, og det kommer med i den færdige plan.',
    en: 'No plan has this field. It stays in the file, and it is shown in the finished plan.',
  },
  list: {
    da: 'Her står en liste, hvor der skal stå en tekst.',
    en: 'Here is a list where there should be a text.',
  },
  fields: {
    da: 'Her står felter, hvor der skal stå en tekst.',
    en: 'Here are fields where there should be a text.',
  },
  text: {
    da: 'Her står en tekst, hvor der skal stå felter.',
    en: 'Here is a text where there should be fields.',
  },
} satisfies Record<string, Text>;

const rawOf = ({ hold }: Site, around: Around, why: keyof typeof reasons): Control => ({
  kind: 'raw',
  value: around.sourceAt(hold.at),
  why: reasons[why],
});
