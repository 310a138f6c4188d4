import { calledIn } from '../../form/called.ts';
import type { Field, Form } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import type { Text } from '../../language.ts';
import { cellOf } from '../excel/flat.ts';
import { isSaid, partOf, rowsOf, thingsIn } from '../excel/rows.ts';
import type { Cell, Row } from '../excel/sheet.ts';
import { type AskedColumns, columnsToAsk, untold } from './columns.ts';

/** What is asked of one thing: of the plan in one of its sections, of an indsatsområde or of an activity. */
export interface Part {
  readonly kind: 'plan' | 'area' | 'activity';
  /** What it is known by in a form: what it is called, by its id if it has one, and no two alike. */
  readonly key: string;
  readonly title: Text;
  /** What else it may be asked for by: the id of a section, the id and the number of an activity. */
  readonly names: readonly string[];
  readonly questions: readonly Question[];
  /** Of an activity: the indsatsområde that it belongs to. */
  readonly area?: string | undefined;
}

/** One of the funder's questions, and the places where its answer is written. */
export interface Question {
  readonly label: Text;
  readonly text: Text | undefined;
  readonly asks: readonly Ask[];
}

/** A place for an answer, and its path from the thing. */
export type Ask = FieldAsk | RowsAsk;

export interface FieldAsk {
  readonly kind: 'field';
  readonly path: string;
  readonly label: Text;
  /** What it is called where the question can't be seen. */
  readonly called: Text;
  readonly text: Text | undefined;
  readonly cell: Cell;
}

/** A list of things, with a row for each. */
export interface RowsAsk extends AskedColumns {
  readonly kind: 'rows';
  readonly path: string;
  readonly label: Text;
  /** What one of them is called. */
  readonly called: Text;
  readonly list: Field;
  readonly rows: readonly Row[];
}

/** All that is asked of a plan, in the order of the form. */
export function partsOf({ sections }: Form): readonly Part[] {
  const met = new Map<string, number>();
  const keyOf = (name: string) => {
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  };
  const activitiesIn = (list: Field, area: string): readonly Part[] =>
    thingsIn(list)
      .filter(activity => !isSaidIn(activity, 'se'))
      .map(activity => {
        const id = saidIn(activity, 'id');
        const title = calledIn(activity);
        return {
          kind: 'activity' as const,
          key: keyOf(`aktivitet ${id === '' ? title.da : id}`),
          title,
          names: [id, saidIn(activity, 'nr'), saidIn(activity, 'titel')].filter(name => name !== ''),
          questions: questionsIn(insideOf(activity.control)),
          area,
        };
      });
  const areasIn = (list: Field): readonly Part[] =>
    thingsIn(list).flatMap(area => {
      const title = calledIn(area);
      const own: Part = {
        kind: 'area',
        key: keyOf(`indsatsområde ${title.da}`),
        title,
        names: [saidIn(area, 'nr'), saidIn(area, 'navn')].filter(name => name !== ''),
        questions: questionsIn(insideOf(area.control).filter(({ name }) => name !== 'aktiviteter')),
      };
      const activities = partOf(area, 'aktiviteter');
      return [own, ...(activities ? activitiesIn(activities, title.da) : [])];
    });
  return sections.flatMap(({ id, title, field }): readonly Part[] => {
    const fields = insideOf(field.control);
    const own = fields.filter(each => !things.includes(each.name) && (each.required !== undefined || isFilled(each)));
    const questions = questionsIn(own);
    const part: Part = { kind: 'plan', key: 'plan', title, names: [id, title.da, title.en], questions };
    return [
      ...(questions.length > 0 ? [part] : []),
      ...fields.flatMap(each => (each.name === 'indsatsområder' ? areasIn(each) : [])),
      ...fields.flatMap(each => (each.name === 'aktiviteter' ? activitiesIn(each, '') : [])),
    ];
  });
}

const things: readonly string[] = ['indsatsområder', 'aktiviteter'];

const saidIn = (thing: Field, name: string): string => {
  const control = partOf(thing, name)?.control;
  return control && 'value' in control ? control.value.trim() : '';
};
const isSaidIn = (thing: Field, name: string) => saidIn(thing, name) !== '';

/** Whether anything but blanks is written in a field. */
const isFilled = (field: Field): boolean =>
  isSaid(field) &&
  (insideOf(field.control).length === 0 ? cellOf(field)?.text !== '' : insideOf(field.control).some(isFilled));

function questionsIn(fields: readonly Field[]): readonly Question[] {
  return fields
    .filter(field => !untold.includes(field.name) && (field.required !== undefined || isFilled(field)))
    .flatMap(field => {
      const asks = asksIn(field, field.name, true);
      const question: Question = { label: field.label, text: field.question ?? field.help, asks };
      return asks.length === 0 ? [] : [{ ...question, asks: asks.map(ask => calledBy(question, ask)) }];
    });
}

/** An answer as it is called where the question can't be seen: by the question too, and by that alone where it is all of the answer. */
function calledBy({ label, asks }: Question, ask: Ask): Ask {
  if (ask.kind === 'rows' || ask.label.da === label.da) return ask;
  if (asks.length === 1) return { ...ask, label, called: label };
  return { ...ask, called: { da: `${label.da} – ${ask.label.da}`, en: `${label.en} – ${ask.label.en}` } };
}

function asksIn(field: Field, path: string, isAsked: boolean): readonly Ask[] {
  const { control, label, question, help } = field;
  if (isTable(field)) {
    const filled = rowsOf([{ within: [], list: field }], []);
    const columns = columnsToAsk(field.name, filled);
    const called = control.kind === 'list' || control.kind === 'table' ? control.item.label : label;
    return columns.columns.length === 0
      ? []
      : [{ kind: 'rows', path, label, called, list: field, rows: filled.rows, ...columns }];
  }
  const cell = cellOf(field);
  if (cell) return [{ kind: 'field', path, label, called: label, text: question ?? help, cell }];
  if (control.kind !== 'group') return [];
  return control.fields
    .concat(control.more.filter(isFilled))
    .filter(({ name }) => !untold.includes(name))
    .filter(each => isAsked || isFilled(each) || each === control.lead)
    .flatMap(each => asksIn(each, `${path}/${each.name}`, isFilled(each) || each.required !== undefined))
    .map(ask => (path.includes('/') ? inGroup(ask, field, path) : ask));
}

/** What is asked in a group inside a group is called by both; where a sentence says it all, by the group alone. */
function inGroup(ask: Ask, { label, control, question, help }: Field, path: string): Ask {
  const isLead = control.kind === 'group' && control.lead && ask.path === `${path}/${control.lead.name}`;
  if (isLead && ask.kind === 'field') return { ...ask, label, text: question ?? help };
  return { ...ask, label: { da: `${label.da} – ${ask.label.da}`, en: `${label.en} – ${ask.label.en}` } };
}

/** Whether a field is a list of things that say more than a line each. */
const isTable = (field: Field): boolean =>
  field.control.kind === 'table' || (field.control.kind === 'list' && cellOf(field) === undefined);
