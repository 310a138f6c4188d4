import type { Data } from '../../document/data.ts';
import { fieldIn, itemOf, planField } from '../../plan/fields.ts';
import type { Chunk } from './chunks.ts';
import { add, addText, type Part, remark } from './draft.ts';
import { factsOf } from './facts.ts';
import { isGathering } from './headings.ts';
import { headed, labelled } from './lexicon.ts';
import { linesOf, type Passage, type Table, textOf } from './passages.ts';
import { addsUp, isSum, rowsAs } from './rows.ts';
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
  for (const passage of passages) {
    if (passage.kind === 'heading') under = passage.text;
    if (passage.kind === 'heading' && isGathering(passage.text)) continue;
    if (passage.kind === 'table') placeTable(part, field, under, passage);
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
  }
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
  const heads = head.map(textOf);
  const name = lineListOf(field, heads[0] ?? '');
  const list = name === undefined ? undefined : fieldIn(budgetField, name);
  const thing = list && itemOf(list);
  const amounts = amountsUnder(heading, heads.slice(1));
  if (name === undefined || !thing) {
    remark(part, heading, linesOf(table));
    return;
  }
  if (amounts === undefined) {
    const { rows: lines, beside, settled } = rowsAs(thing, table);
    part.settled.push(...settled);
    if (lines.length > 0) add(part, name, lines);
    remark(part, heading, beside);
    return;
  }
  const lead = name === 'poster' ? 'post' : 'kilde';
  for (const row of rows) {
    const [label = '', ...cells] = row.map(textOf);
    if (isSum(label)) {
      if (addsUp(table, row)) part.settled.push(...cells);
      else remark(part, heading, [[label, ...cells].filter(cell => cell !== '').join(' | ')]);
      continue;
    }
    const values = heads.slice(1).flatMap((head, at) => (cells[at] ? [[head, cells[at]] as const] : []));
    setAmounts(part, name, lead, label, amounts, Object.fromEntries(values));
  }
}

/** Which list of a budget a table is: the one whose heading it stands below, else the one that its first column tells of. */
function lineListOf(field: string | undefined, label: string): string | undefined {
  if (field === 'finansiering' || field === 'poster' || field === 'uden_for') return field;
  for (const name of ['finansiering', 'poster']) {
    const list = fieldIn(budgetField, name);
    const thing = list && itemOf(list);
    const meant = thing && labelled(label, thing);
    if (meant === (name === 'poster' ? 'post' : 'kilde')) return name;
  }
  return undefined;
}

/** What the columns of a table of amounts are: years, payers, or housing areas. */
function amountsUnder(heading: string, columns: readonly string[]): 'år' | 'kilder' | 'områder' | undefined {
  if (columns.length > 0 && columns.every(label => /^(?:19|20)\d\d$/u.test(label))) return 'år';
  if (/efter hvem der betaler/iu.test(heading)) return 'kilder';
  return /efter boligområde/iu.test(heading) ? 'områder' : undefined;
}

function setAmounts(
  part: Part,
  name: string,
  lead: string,
  label: string,
  amounts: string,
  values: { readonly [key: string]: Data },
): void {
  if (Object.keys(values).length === 0) return;
  const lines = part.fields.get(name);
  const all = Array.isArray(lines) ? lines : [];
  const at = all.findIndex(
    line => isNamed(line, lead, label) && (typeof line === 'string' || !Object.hasOwn(line, amounts)),
  );
  const had: Data | undefined = all[at];
  const line = { ...(typeof had === 'object' && !Array.isArray(had) ? had : { [lead]: label }), [amounts]: values };
  part.fields.set(name, at < 0 ? [...all, line] : all.map((each, i) => (i === at ? line : each)));
}

const isNamed = (line: Data, lead: string, label: string) =>
  typeof line === 'string'
    ? line === label
    : !Array.isArray(line) && Object.entries(line).some(([key, value]) => key === lead && value === label);
