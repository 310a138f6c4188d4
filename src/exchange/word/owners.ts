import type { Data } from '../../document/data.ts';
import { type Field, fieldIn, itemOf, planField } from '../../plan/fields.ts';
import { add, type Part, remark } from './draft.ts';
import { labelled } from './lexicon.ts';
import { linesOf, type Passage, type Table, textOf, wordsIn } from './passages.ts';
import { rowsAs } from './rows.ts';
import { setFact } from './thing.ts';
import { factsIn } from './values.ts';

type Owner = Map<string, Data>;

const inner = (field: Field, name: string) => {
  const list = fieldIn(field, name);
  return (list && itemOf(list)) ?? field;
};
const ownerField = inner(planField, 'boligorganisationer');
const sectionField = inner(ownerField, 'afdelinger');

/** Puts the housing organisations and their sections into a plan: from a table with a row for each section, and lists below. */
export function placeOwners(part: Part, heading: string, passages: readonly Passage[]): void {
  const owners: Owner[] = [];
  for (const passage of passages) {
    if (passage.kind === 'table' && isOfSections(passage)) remark(part, heading, addSections(owners, passage));
    else if (passage.kind === 'table') {
      const { rows, beside } = rowsAs(ownerField, passage);
      owners.push(...rows.map(row => new Map(typeof row === 'string' ? [['navn', row]] : Object.entries(row))));
      remark(part, heading, beside);
    } else if (passage.kind === 'list')
      remark(
        part,
        heading,
        passage.items.flatMap(item => addFacts(owners, item)),
      );
    else remark(part, heading, linesOf(passage));
  }
  const isName = (owner: Owner) => owner.size === 1 && owner.has('navn');
  if (owners.length > 0)
    add(
      part,
      'boligorganisationer',
      owners.map(owner => (isName(owner) ? (owner.get('navn') ?? '') : Object.fromEntries(owner))),
    );
}

const isOwner = (label: string) => /^bolig(?:organisation|selskab|forening)(?:en|er)?$/iu.test(label);

/** Whether the first column of a table says which organisation each section belongs to. */
const isOfSections = ({ rows: [head = [], ...rows] }: Table) =>
  rows.length > 0 && isOwner(textOf(head[0] ?? [])) && head.slice(1).some(cell => /^afdeling/iu.test(textOf(cell)));

function addSections(owners: Owner[], { rows: [head = [], ...rows] }: Table): readonly string[] {
  const beside: string[] = [];
  const heads = head.slice(1).map(textOf);
  let last = '';
  for (const row of rows) {
    const [name = '', ...cells] = row.map(textOf);
    // An empty cell, as merged ones are, says the same as the one above.
    last = name === '' ? last : name;
    const owner = ownerNamed(owners, last);
    const fields = new Map<string, Data>();
    cells.forEach((cell, at) => {
      if (cell !== '') setFact(sectionField, fields, heads[at] ?? '', cell, beside);
    });
    const had = owner.get('afdelinger');
    if (fields.size > 0) owner.set('afdelinger', [...(Array.isArray(had) ? had : []), Object.fromEntries(fields)]);
  }
  return beside;
}

function ownerNamed(owners: Owner[], written: string): Owner {
  const [, name = written, nr] = /^(.*?)\s*\(nr\. ?([^)]+)\)$/u.exec(written) ?? [];
  const found = owners.find(owner => owner.get('navn') === name);
  if (found) return found;
  const owner: Owner = new Map([['navn', name], ...(nr === undefined ? [] : [['nr', nr] as const])]);
  owners.push(owner);
  return owner;
}

/** An organisation of a list, with the facts below its name. What is none of them is given back. */
function addFacts(owners: Owner[], item: readonly Passage[]): readonly string[] {
  const [first, ...others] = item;
  if (first?.kind !== 'paragraph') return item.flatMap(linesOf);
  const owner = ownerNamed(owners, wordsIn(first.runs));
  const beside: string[] = [];
  for (const passage of others) {
    const all =
      passage.kind === 'list'
        ? passage.items.map(each => factsIn(each, label => labelled(label, ownerField) !== undefined))
        : [];
    if (all.length > 0 && all.every(facts => facts !== undefined))
      for (const { label, text } of all.flat()) setFact(ownerField, owner, label, text, beside);
    else beside.push(...linesOf(passage));
  }
  return beside;
}
