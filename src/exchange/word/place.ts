import { takes } from '../../plan/described.ts';
import { type Field, fieldIn, itemOf, planField } from '../../plan/fields.ts';
import { sixPoints } from '../../plan/plan.ts';
import { fold } from '../../plan/spelling.ts';
import { placeInBudget } from './budget.ts';
import type { Chunk } from './chunks.ts';
import { add, addText, type Part, remark } from './draft.ts';
import { type Fact, factsOf } from './facts.ts';
import { bare, headed, labelled } from './lexicon.ts';
import { placeInOrganisation, placeMembers } from './organisation.ts';
import { placeOwners } from './owners.ts';
import { linesOf, type Passage, type Table, textOf } from './passages.ts';
import { factsIn, proseOf, valueFor } from './values.ts';

/** What the schema says of a part. */
export function fieldOf({ scope }: Part): Field {
  const inPlan = (name: string) => fieldIn(planField, name) ?? planField;
  switch (scope) {
    case 'plan':
      return planField;
    case 'area':
      return itemOf(inPlan('indsatsområder')) ?? planField;
    case 'activity':
      return itemOf(inPlan('aktiviteter')) ?? planField;
    default:
      return inPlan(scope);
  }
}

/** Puts what a chunk says into the part that it belongs to: into fields where it is sure, else into comments. */
export function place(chunk: Chunk): void {
  const { part, field, heading, kind, passages } = chunk;
  // What the contents and the edges of the pages say stands below the headings as well; if it does not, it is found when all is looked through.
  const asides = passages.filter(passage => passage.kind === 'aside' && passage.what === 'note');
  const all = passages.filter(passage => passage.kind !== 'aside');
  const said = part.scope === 'organisation' && kind === 'lead' ? placeMembers(part, all) : all;
  remark(part, '', asides.flatMap(linesOf));
  if (kind === 'repeated' || said.length === 0) return;
  if (part.scope === 'budget') placeInBudget(part, chunk, said);
  else if (part.scope === 'organisation' && placeInOrganisation(part, chunk, said)) return;
  else if (part.scope === 'plan' && field === 'boligorganisationer') placeOwners(part, heading, said);
  else if (field !== undefined) setField(part, field, heading, said);
  else if (kind === 'own' && part.scope === 'plan' && said.every(passage => isOfFacts(part, passage)))
    placeLead(part, said);
  else if (kind === 'own') addSection(part, heading, said);
  else placeLead(part, said);
}

/** Sets a field of a part to what passages say; what it can't hold becomes a comment there. */
export function setField(part: Part, name: string, heading: string, passages: readonly Passage[]): void {
  const field = fieldIn(fieldOf(part), name);
  const lines = passages.flatMap(linesOf);
  const isTaken = part.fields.has(name);
  // An answer that comes once more may be that of something whose name was not found.
  const isOnceMore = isTaken && part.scope === 'activity' && sixPoints.some(point => point === name);
  if (isOnceMore && name === 'mål' && giveWay(part, heading)) {
    setField(part, name, heading, passages);
    return;
  }
  if (isOnceMore && name === 'mål' && /^formål/iu.test(bare(heading))) {
    addText(part, 'beskrivelse', proseOf(passages));
    return;
  }
  if (!field || isOnceMore || (isTaken && !takes(field.shape, 'array'))) {
    if (field && isTaken && name === 'beskrivelse') addText(part, name, proseOf(passages));
    else remark(part, heading, lines);
    return;
  }
  const others = passages.filter((passage, at) => otherFacts(part, name, passage, passages[at - 1]) !== undefined);
  const { data, beside } = valueFor(
    field,
    passages.filter(passage => !others.includes(passage)),
  );
  if (data !== undefined) {
    add(part, name, data);
    part.saidAs.set(name, fold(bare(heading)));
  }
  remark(part, heading, beside);
  for (const passage of others)
    for (const { label, text } of otherFacts(part, name, passage, undefined) ?? [])
      setFact(part, label, paragraphs(text));
}

/** Where an activity says both what it is for and what its goal is, the goal is the goal: what was taken for it before becomes its description. */
function giveWay(part: Part, heading: string): boolean {
  const before = part.fields.get('mål');
  if (
    part.saidAs.get('mål')?.startsWith(fold('formål')) !== true ||
    /formål/iu.test(heading) ||
    typeof before !== 'string'
  )
    return false;
  part.fields.delete('mål');
  addText(part, 'beskrivelse', before);
  return true;
}

/** What a paragraph below a heading says under labels of its own that mean other fields: `Måling: …` after a list of criteria. */
function otherFacts(
  part: Part,
  name: string,
  passage: Passage,
  before: Passage | undefined,
): readonly Fact[] | undefined {
  if (passage.kind !== 'paragraph' || before?.kind === 'paragraph') return undefined;
  const isOther = (label: string) => {
    const meant = headed(label, part.scope);
    return meant !== undefined && meant !== name;
  };
  const facts = factsOf(passage, isOther);
  return facts?.every(({ label, text }) => isOther(label) && text !== '') ? facts : undefined;
}

/** Keeps passages below a heading of the document's own as a section. */
export function addSection(part: Part, heading: string, passages: readonly Passage[]): void {
  const [only] = passages;
  const list = passages.length === 1 && only?.kind === 'list' ? only.items.map(textOf) : undefined;
  const tekst = list ?? proseOf(passages);
  add(part, 'afsnit', [{ overskrift: heading, ...(tekst === '' ? {} : { tekst }) }]);
}

/** What stands below the name of a part: facts under their labels, and prose. */
export function placeLead(part: Part, passages: readonly Passage[]): void {
  const isKnown = (label: string) => meantBy(label, part) !== undefined;
  const setFacts = (facts: readonly Fact[]) => {
    for (const { label, text, below } of facts) setFact(part, label, below ?? paragraphs(text));
  };
  for (const passage of passages) {
    if (passage.kind === 'table') placeTable(part, passage);
    else if (passage.kind === 'list') {
      const all = passage.items.map(item => factsIn(item, isKnown));
      if (all.length > 0 && all.every(facts => facts !== undefined)) setFacts(all.flat());
      else placeProse(part, passage);
    } else {
      const facts = passage.kind === 'paragraph' ? factsOf(passage, isKnown) : undefined;
      if (facts?.every(({ label, text }) => isKnown(label) && text !== '')) setFacts(facts);
      else placeProse(part, passage);
    }
  }
}

const paragraphs = (text: string): readonly Passage[] => {
  const lines = text.split('\n').map(line => ({ kind: 'paragraph' as const, runs: [{ text: line, isStrong: false }] }));
  return lines.length > 1 ? [{ kind: 'list', items: lines.map(line => [line]) }] : lines;
};

const meantBy = (label: string, part: Part) => headed(label, part.scope) ?? labelled(label, fieldOf(part));

function setFact(part: Part, label: string, passages: readonly Passage[]): void {
  const name = meantBy(label, part);
  if (part.scope === 'plan' && name === 'program') {
    const [, from, to] =
      /^(20\d\d)-(?:20)?(\d\d)(?:-midlerne)?$/u.exec(passages.map(passage => textOf([passage])).join(' ')) ?? [];
    if (from !== undefined) {
      part.fields.set('program', `${from}-${to}`);
      part.settled.push(...passages.flatMap(linesOf));
    } else remark(part, label, passages.flatMap(linesOf));
  } else if (name === undefined) remark(part, label, passages.flatMap(linesOf));
  else setField(part, name, label, passages);
}

function placeProse(part: Part, passage: Passage): void {
  const lines = linesOf(passage);
  if (part.scope === 'area' || part.scope === 'activity') addText(part, 'beskrivelse', lines.join('\n'));
  else remark(part, '', lines);
}

/** Whether a table says under its labels what the plan is called, where it is, or other facts of it. */
const isOfFacts = (part: Part, passage: Passage) =>
  passage.kind === 'table' &&
  passage.rows.filter(([label = [], ...cells]) => cells.length === 1 && meantBy(textOf(label), part) !== undefined)
    .length *
    2 >=
    Math.max(passage.rows.length, 4);

/** The head of a table that has facts below it says nothing of the plan. */
const isHead = (label: string, cells: readonly string[]) =>
  /^(?:oplysning|emne|felt|punkt|spørgsmål)$/iu.test(label) &&
  /^(?:planen|svar|tekst|beskrivelse|indhold)$/iu.test(cells.join(' '));

/** A table with labels in its first column gives fields; of another, the rows become a comment. */
function placeTable(part: Part, table: Table): void {
  const rows = table.rows.map(([label = [], ...cells]) => ({ label: textOf(label), cells }));
  const known = rows.filter(({ label, cells }) => cells.length === 1 && meantBy(label, part) !== undefined);
  if (known.length === 0 || known.length * 2 < rows.length) {
    remark(part, '', linesOf(table));
    return;
  }
  for (const { label, cells } of rows) {
    if (isHead(label, cells.map(textOf))) {
      part.settled.push(label, ...cells.map(textOf));
      continue;
    }
    const said = cells.flat();
    if (said.length === 0) continue;
    if (meantBy(label, part) !== undefined && cells.length === 1) setFact(part, label, said);
    else if (label !== '' && part.scope === 'activity') addSection(part, label, said);
    else remark(part, label, said.flatMap(linesOf));
  }
}
