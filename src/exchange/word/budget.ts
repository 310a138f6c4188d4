import type { Data } from '../../document/data.ts';
import { fieldIn, itemOf, planField } from '../../plan/fields.ts';
import type { Chunk } from './chunks.ts';
import { add, addText, type Part, remark } from './draft.ts';
import { factsOf } from './facts.ts';
import { isGathering } from './headings.ts';
import { headed, labelled } from './lexicon.ts';
import { isPayer, moneyColumnsOf, unitEnding, unitSaid } from './money-columns.ts';
import { linesOf, type Passage, type Table, textOf } from './passages.ts';
import { addsUp, isHeadOfRows, isSum } from './rows.ts';
import { setExact } from './thing.ts';
import { factsIn } from './values.ts';

const budgetField = fieldIn(planField, 'budget') ?? planField;

/** Puts what stands in a budget where it belongs: tables become lines, and prose its text. */
export function placeInBudget(part: Part, { field, heading, kind }: Chunk, passages: readonly Passage[]): void {
  const isKnown = (label: string) => fieldMeant(label) !== undefined;
  if (kind === 'own' && passages.every(({ kind }) => kind !== 'table')) {
    add(part, 'tekst', [heading, ...passages.flatMap(linesOf)]);
    return;
  }
  let under = heading;
  const unit = [heading, ...passages.filter(({ kind }) => kind === 'heading').flatMap(linesOf)].map(unitEnding);
  const said = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(linesOf)
    .map(unitSaid);
  const [first] = [...unit, ...said].filter(one => one !== undefined);
  if (first !== undefined && !part.fields.has('enhed')) part.fields.set('enhed', first);
  let list = field;
  passages.forEach((passage, at) => {
    if (passage.kind === 'heading') under = passage.text;
    if (passage.kind === 'heading' && isGathering(passage.text)) return;
    const [line = ''] = linesOf(passage);
    const named = passages[at + 1]?.kind === 'table' && line.endsWith(':') ? headed(line, 'budget') : undefined;
    if (named !== undefined) list = named;
    else if (passage.kind === 'table') placeTable(part, list, under, passage);
    else if (passage.kind === 'list') {
      for (const item of passage.items) {
        const facts = factsIn(item, isKnown);
        if (facts) for (const { label, text } of facts) setFact(part, label, text);
        else add(part, 'tekst', [textOf(item)]);
      }
    } else {
      const facts = passage.kind === 'paragraph' ? factsOf(passage, isKnown) : undefined;
      if (facts?.every(({ label }) => isKnown(label))) for (const { label, text } of facts) setFact(part, label, text);
      else addText(part, 'tekst', linesOf(passage).join('\n'));
    }
  });
}

const single = ['i_alt', 'enhed', 'bilag'];

const fieldMeant = (label: string) => {
  const name = headed(label, 'budget') ?? labelled(label, budgetField);
  return name !== undefined && single.includes(name) ? name : undefined;
};

function setFact(part: Part, label: string, text: string): void {
  const name = fieldMeant(label);
  if (name !== undefined && !part.fields.has(name)) part.fields.set(name, text);
  else remark(part, label, [text]);
}

function placeTable(part: Part, field: string | undefined, heading: string, table: Table): void {
  const [head = [], ...rows] = table.rows;
  const name = lineListOf(
    field,
    textOf(head[0] ?? []),
    rows.map(row => textOf(row[0] ?? [])),
  );
  const list = name === undefined ? undefined : fieldIn(budgetField, name);
  const thing = list && itemOf(list);
  const money = thing && moneyColumnsOf(thing, heading, table);
  if (name === undefined || !thing || !money || !setUnit(part, money.unit)) {
    remark(part, heading, linesOf(table));
    return;
  }
  const lead = name === 'poster' ? 'post' : 'kilde';
  part.settled.push(...head.map(textOf));
  for (const row of rows) {
    const [label = '', ...cells] = row.map(textOf);
    if (isSum(label)) {
      if (addsUp(table, row)) part.settled.push(label, ...cells);
      else remark(part, heading, [[label, ...cells].filter(cell => cell !== '').join(' | ')]);
      continue;
    }
    if (isHeadOfRows([label, ...cells])) {
      remark(part, heading, [label]);
      continue;
    }
    const filled = money.columns.flatMap((column, at) =>
      isNothing(cells[at]) ? [] : [{ ...column, text: cells[at] }],
    );
    const beside: string[] = [];
    const line = new Map<string, Data>(label === '' ? [] : [[lead, label]]);
    for (const { holds, name, text } of filled)
      if (holds === 'field' || holds === 'amount')
        setExact(thing, line, holds === 'amount' ? 'Beløb' : name, text, beside);
    for (const [holds, amounts] of [
      ['year', 'år'],
      ['payer', 'kilder'],
      ['area', 'områder'],
    ] as const) {
      const values = filled.filter(column => column.holds === holds).map(({ name, text }) => [name, text] as const);
      if (values.length > 0) line.set(amounts, Object.fromEntries(values));
    }
    if (label === '') remark(part, heading, [cells.join(' | ')]);
    else if (beside.length > 0) remark(part, heading, [[label, ...cells].filter(cell => cell !== '').join(' | ')]);
    else setLine(part, name, lead, label, line);
  }
}

const isNothing = (text: string | undefined): text is undefined => text === undefined || /^[-–]?$/u.test(text);

/** Takes the unit of a table for that of the whole budget; false where the budget has another one. */
function setUnit(part: Part, unit: string | undefined): boolean {
  const had = part.fields.get('enhed');
  if (unit === undefined || had === unit) return true;
  const isFirst = had === undefined && !part.fields.has('poster') && !part.fields.has('finansiering');
  if (isFirst) part.fields.set('enhed', unit);
  return isFirst || (had === undefined && unit === 'kr.');
}

/** Which list of a budget a table is: the one whose heading it stands below, else the one that its first column tells of. */
function lineListOf(field: string | undefined, label: string, lines: readonly string[]): string | undefined {
  if (field === 'finansiering' || field === 'poster' || field === 'uden_for') return field;
  for (const name of ['finansiering', 'poster']) {
    const list = fieldIn(budgetField, name);
    const thing = list && itemOf(list);
    const meant = thing && labelled(label, thing);
    if (meant === (name === 'poster' ? 'post' : 'kilde')) return name;
  }
  return label === '' && lines.every(line => isSum(line) || isPayer(line)) ? 'finansiering' : undefined;
}

/** Puts a line into a list of a budget, with what another table has said of the same. */
function setLine(part: Part, name: string, lead: string, label: string, fields: ReadonlyMap<string, Data>): void {
  const lines = part.fields.get(name);
  const all = Array.isArray(lines) ? lines : [];
  const added = [...fields.keys()].filter(field => field !== lead);
  const at = all.findIndex(
    line =>
      isNamed(line, lead, label) &&
      added.length > 0 &&
      (typeof line === 'string' || added.every(each => !Object.hasOwn(line, each))),
  );
  const had: Data | undefined = all[at];
  const before = typeof had === 'object' && !Array.isArray(had) ? had : {};
  const line = added.length === 0 ? label : { ...before, ...Object.fromEntries(fields) };
  part.fields.set(name, at < 0 ? [...all, line] : all.map((each, i) => (i === at ? line : each)));
}

const isNamed = (line: Data, lead: string, label: string) =>
  typeof line === 'string'
    ? line === label
    : !Array.isArray(line) && Object.entries(line).some(([key, value]) => key === lead && value === label);
