import type { Text } from '../../../language.ts';
import { contentOf } from '../../excel/reading/content.ts';
import { asMeant, typed } from '../../excel/reading/typed.ts';
import type { Problem, Wish, Wishes } from '../../excel/reading/wish.ts';
import type { Cell, Home, Row, Sheet } from '../../excel/sheet.ts';
import { cellValue } from '../../excel/value.ts';
import type { FieldAsk, Part, Question, RowsAsk } from '../asks.ts';
import { boxesOf, type Place } from '../boxes.ts';
import { type BoxName, hash, hashOfAnswer, readBoxName } from '../names.ts';
import { optionAs } from '../written.ts';
import { type Answer, type Answered, blanks } from './known.ts';
import { problems } from './problems.ts';

/** What a form that was filled in wishes of a plan: only what has been changed in it since it was written. What has no place is told of. */
export function wishesIn(things: readonly Answered[]): Pick<Wishes, 'wishes' | 'problems'> {
  const wishes: Wish[] = [];
  const found: Problem[] = [];
  for (const { parts, answers, title } of things) {
    const asks = new Map(
      parts.flatMap(part =>
        part.questions.flatMap(question =>
          question.asks.map(ask => [hash(ask.path), { part, question, ask }] as const),
        ),
      ),
    );
    const left = answers.filter(({ name }) => !asks.has(name.ask));
    for (const { text } of left.filter(isChanged)) found.push({ sheet: title, text: problems.gone(text) });
    for (const [key, { part, question, ask }] of asks) {
      const own = answers.filter(({ name }) => name.ask === key);
      const place = placeCalled(part, question, ask);
      const wanted =
        ask.kind === 'field' ? inField(ask, own, sheetFor(place)) : inRows(part, ask, own, sheetFor(place, ask));
      wishes.push(...wanted.wishes);
      found.push(...wanted.problems.map(text => ({ sheet: place.da, text })));
    }
  }
  return { wishes, problems: found };
}

/** Whether a box says something else than what helhed wrote in it, however that is read. */
const isChanged = ({ name, text }: Answer) =>
  ![text, text.replace(/: .*$/su, '')].some(said => kinds.some(kind => hashOfAnswer(said, kind) === name.value));
const kinds = ['text', 'lines', 'date', 'amount', 'count'] as const;

interface Wanted {
  readonly wishes: readonly Wish[];
  readonly problems: readonly Text[];
}

function inField({ cell, label }: FieldAsk, answers: readonly Answer[], sheet: Sheet): Wanted {
  const row: Row = { field: cell.field, within: [], cells: new Map([['', cell]]) };
  return together(answers.map(({ name, text }) => change(cell, name, text, { sheet, row, label })));
}

function change(
  cell: Cell,
  name: BoxName,
  said: string,
  {
    sheet,
    row,
    label,
    number = 0,
  }: { readonly sheet: Sheet; readonly row: Row; readonly label: Text; readonly number?: number },
): Wanted {
  const { control } = cell.field;
  const options = control.kind === 'choice' ? control.options : [];
  const text = meant(said, { kind: cell.kind, options, isFree: true }, cell.text);
  const is = hashOfAnswer(text, cell.kind);
  const now = hashOfAnswer(cell.text, cell.kind);
  if (is === name.value || is === now) return nothing;
  if (now !== name.value) return { wishes: [], problems: [problems.changedMeanwhile(label, text)] };
  if (control.kind === 'choice' && !control.free && text !== '' && !options.some(({ value }) => value === text))
    return { wishes: [], problems: [problems.noSuchChoice(label, text)] };
  return { wishes: [{ kind: 'set', sheet, number, row, label, cell, text }], problems: [] };
}

const nothing: Wanted = { wishes: [], problems: [] };
const together = (all: readonly Wanted[]): Wanted => ({
  wishes: all.flatMap(({ wishes }) => wishes),
  problems: all.flatMap(({ problems }) => problems),
});

/** An answer as it is typed in a plan: a choice as its value, lines without their dashes, and a day as the days that stand there are. */
function meant(said: string, { kind, options }: Place, manner: string): string {
  const option = options.find(option => [option.value, optionAs(option, 'da'), optionAs(option, 'en')].includes(said));
  if (option) return option.value;
  if (kind === 'lines')
    return said
      .split('\n')
      .map(line => line.replace(/^(?:[-–•*]|\d+[.)])\s+/u, '').trim())
      .filter(line => line !== '')
      .join('\n');
  return kind === 'text'
    ? said
    : typed(asMeant(kind === 'date' ? cellValue(said, 'date') : said, kind), kind, [manner]);
}

function inRows(part: Part, ask: RowsAsk, answers: readonly Answer[], sheet: Sheet): Wanted {
  const numbers = [...new Set(answers.flatMap(({ name }) => name.row?.at ?? []))].sort((a, b) => a - b);
  const free = new Set(ask.rows);
  const known = new Map<number, Row>();
  const inRow = (at: number) => answers.filter(({ name }) => name.row?.at === at);
  for (const at of numbers) {
    const row = bestRow(part, ask, inRow(at), at, free);
    if (!row) continue;
    known.set(at, row);
    free.delete(row);
  }
  return together(
    numbers.map((at): Wanted => {
      const own = inRow(at);
      const row = known.get(at);
      if (row) return together(own.map(answer => inCell(ask, row, answer, at, sheet)));
      if (!own.some(isChanged)) return nothing;
      if (own.every(({ name }) => blanks.has(name.value))) return added(ask, own, sheet, at);
      const said = own.map(({ text }) => text).filter(text => text !== '');
      return { wishes: [], problems: [problems.gone(said.join(' | '))] };
    }),
  );
}

/** The row of the plan that a row of the form is: the one that says most of what was written in it; an empty one the empty row in its place. */
function bestRow(
  part: Part,
  ask: RowsAsk,
  answers: readonly Answer[],
  at: number,
  free: ReadonlySet<Row>,
): Row | undefined {
  const rows = boxesOf(part, ask).flatMap(({ name }) => readBoxName(name) ?? []);
  const was = new Map(answers.map(({ name }) => [name.row?.column, name.value]));
  const wasBlank = [...was.values()].every(value => blanks.has(value));
  const [best] = [...free]
    .map(row => {
      const index = ask.rows.indexOf(row);
      const now = rows.filter(name => name.row?.at === index);
      const isBlank = now.every(({ value }) => blanks.has(value));
      const same = now.filter(({ value, row }) => !blanks.has(value) && was.get(row?.column) === value).length;
      return {
        row,
        likeness: wasBlank ? (isBlank && index === at ? 1 : 0) : same > 0 && index === at ? same + 0.5 : same,
      };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
  return best?.row;
}

function inCell({ columns }: RowsAsk, row: Row, { name, text }: Answer, at: number, sheet: Sheet): Wanted {
  const column = columns.find(({ key }) => hash(key) === name.row?.column);
  if (!column) return isChanged({ name, text }) ? { wishes: [], problems: [problems.gone(text)] } : nothing;
  const cell = row.cells.get(column.key);
  if (cell) return change(cell, name, text, { sheet, row, label: column.label, number: at + 1 });
  return text === '' ? nothing : { wishes: [], problems: [problems.noField(column.label, text)] };
}

function added(ask: RowsAsk, answers: readonly Answer[], sheet: Sheet, at: number): Wanted {
  const [home] = sheet.homes;
  const texts = new Map<string, string | readonly string[]>();
  for (const { key } of ask.columns) {
    const answer = answers.find(({ name }) => name.row?.column === hash(key));
    const cells = ask.rows.flatMap(({ cells }) => cells.get(key) ?? []);
    const kind = cells.find(({ kind }) => kind !== 'text')?.kind ?? 'text';
    const text = answer ? meant(answer.text, { kind, options: [], isFree: true }, cells[0]?.text ?? '') : '';
    const lines = text.split('\n');
    if (text !== '') texts.set(key, kind === 'lines' && lines.length > 1 ? lines : text);
  }
  const [called] = texts.values();
  if (!home || called === undefined || ask.rows.some(row => saysAll(row, texts))) return nothing;
  const content = contentOf(home.list, texts);
  return {
    wishes: [{ kind: 'add', sheet, number: at + 1, home, content, called: [called].flat().join(', ') }],
    problems: [],
  };
}

/** Whether a row of the plan says all that a new one does: the same form has been taken in before. */
const saysAll = ({ cells }: Row, texts: ReadonlyMap<string, string | readonly string[]>) =>
  [...texts].every(([key, text]) => {
    const cell = cells.get(key);
    return cell && hashOfAnswer([text].flat().join('\n'), cell.kind) === hashOfAnswer(cell.text, cell.kind);
  });

/** The thing, what is asked of it and, of a list, which it is: »Fritidsjob – Milepæle«. */
function placeCalled({ title }: Part, { label }: Question, ask: FieldAsk | RowsAsk): Text {
  const said = (language: 'da' | 'en') => {
    const isSaidAfter = ask.kind === 'field' && ask.label.da === label.da;
    const names = [title[language], isSaidAfter ? '' : label[language], ask.kind === 'rows' ? ask.label[language] : ''];
    return [...new Set(names)].filter(name => name !== '').join(' – ');
  };
  return { da: said('da'), en: said('en') };
}

/** What is asked as a sheet: what takes wishes into a plan knows them by that. */
export function sheetFor(title: Text, ask?: RowsAsk): Sheet {
  const homes: readonly Home[] = ask ? [{ within: [], list: ask.list }] : [];
  return { id: title.da, title, within: [], columns: ask?.columns ?? [], rows: ask?.rows ?? [], homes, hasSums: false };
}
