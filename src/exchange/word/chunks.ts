import { newPart, type Part } from './draft.ts';
import { withHeading } from './facts.ts';
import { isGathering, isRepeated, namedIn, pointsBelow, pointsIn } from './headings.ts';
import { bare, headed, numberBefore, numbered, type Scope } from './lexicon.ts';
import { type Heading, linesOf, type Passage, type Table, textOf } from './passages.ts';

/** Passages that belong together: what stands below one heading. */
export interface Chunk {
  readonly part: Part;
  /** The field that the heading means; nothing for what stands below the name of a part, or below a heading that is the document's own. */
  readonly field: string | undefined;
  readonly heading: string;
  readonly kind: 'field' | 'lead' | 'own' | 'repeated';
  readonly passages: Passage[];
}

/** How far in a paragraph in bold alone stands as a heading: further than all others. */
const boldLevel = 8;

interface Open {
  readonly part: Part;
  readonly level: number;
  hasDeeper: boolean;
  /** Whether a field has stood below a heading as far out as its own. */
  hasFlat: boolean;
}

/** A document in chunks, and the plan whose parts they belong to. */
export function chunksIn(document: readonly Passage[]): { readonly plan: Part; readonly chunks: readonly Chunk[] } {
  const passages = document.flatMap((passage, at) =>
    isLabelAbove(passage, document[at + 1])
      ? [{ kind: 'heading', level: boldLevel, text: textOf([passage]).replace(/:$/u, '') } as const]
      : withHeading(passage, boldLevel, isAnswer),
  );
  const plan = newPart('plan');
  const chunks: Chunk[] = [];
  let area: Open | undefined;
  let activity: Open | undefined;
  let inner: Open | undefined;
  let current: { readonly chunk: Chunk; readonly level: number };
  const begin = (chunk: Omit<Chunk, 'passages'>, level: number) => {
    current = { chunk: { ...chunk, passages: [] }, level };
    chunks.push(current.chunk);
  };
  const openPart = (kind: 'area' | 'activity', level: number, name: string, nr?: string, written?: string) => {
    const part = newPart(kind);
    if (kind === 'area') {
      plan.areas.push(part);
      // Where one area has its headings further in, so have they all.
      area = { part, level, hasDeeper: area?.level === level && area.hasDeeper, hasFlat: false };
      activity = undefined;
    } else {
      (area?.part ?? plan).activities.push(part);
      if (area && level > area.level) area.hasDeeper = true;
      else if (area) area.hasFlat = true;
      activity = { part, level, hasDeeper: false, hasFlat: false };
    }
    inner = undefined;
    if (nr !== undefined) part.fields.set('nr', nr);
    part.fields.set(kind === 'area' ? 'navn' : 'titel', name);
    if (written !== undefined) part.settled.push(written);
    begin({ part, field: undefined, heading: name, kind: 'lead' }, level);
  };
  /** Ends the parts that a heading as far out as this does not belong to. */
  const close = (level: number) => {
    if (area && (area.level > level || (area.level === level && area.hasDeeper))) area = activity = undefined;
    if (activity && (activity.level > level || (activity.level === level && activity.hasDeeper))) activity = undefined;
    if (inner && level <= inner.level && level < boldLevel) inner = undefined;
    for (const open of [area, activity]) if (open && level > open.level) open.hasDeeper = true;
  };
  const take = ({ level, text }: Heading, at: number) => {
    const named = namedIn(text);
    if (named) {
      if (named.kind === 'activity' && area && area.level > level) area = undefined;
      openPart(named.kind, level, named.name, named.nr, text);
      return;
    }
    if (isRepeated(text)) {
      begin({ part: plan, field: undefined, heading: text, kind: 'repeated' }, level);
      return;
    }
    const before = activity ?? area;
    close(level);
    const open = activity ?? area;
    const scope: Scope = inner?.part.scope ?? open?.part.scope ?? 'plan';
    const part = inner?.part ?? open?.part ?? plan;
    const field = headed(text, scope);
    const ofPlan = field === undefined && !inner ? headed(text, 'plan') : undefined;
    const isOfPlanAlone = ofPlan !== undefined && headed(text, 'activity') === undefined;
    // The answers of something whose kind is not plain stay with it, and become nobody else's.
    if (field !== undefined && open && current.chunk.kind === 'own' && level > current.level) {
      current.chunk.passages.push({ kind: 'heading', level, text });
      return;
    }
    if (field !== undefined && !(scope === 'plan' && isInner(field))) {
      if (open?.level === level) open.hasFlat = true;
      begin({ part, field, heading: text, kind: 'field' }, level);
      return;
    }
    const found = field ?? (isOfPlanAlone ? ofPlan : undefined);
    if (found !== undefined && isInner(found)) {
      area = activity = undefined;
      inner = { part: plan.inners.get(found) ?? newPart(found), level, hasDeeper: false, hasFlat: false };
      plan.inners.set(found, inner.part);
      begin({ part: inner.part, field: undefined, heading: text, kind: 'lead' }, level);
      return;
    }
    if (found !== undefined) {
      area = activity = inner = undefined;
      begin({ part: plan, field: found, heading: text, kind: 'field' }, level);
      return;
    }
    if (isGathering(text)) {
      begin({ part, field: undefined, heading: text, kind: 'lead' }, level);
      return;
    }
    if (isTitleOf(plan, text) && chunks.length === 1) {
      plan.fields.set('titel', text);
      return;
    }
    // A heading of the document's own ends a part as far out as itself, unless all headings of the part are.
    if (area && level <= area.level && !area.hasFlat) area = activity = undefined;
    else if (activity && level <= activity.level && !activity.hasFlat) activity = undefined;
    const points = inner ? 0 : pointsBelow(passages, at, level, open !== undefined).size;
    if (
      isNumberedWithin(area, level, text) ||
      points >= 3 ||
      (points === 2 && (before !== undefined || numbered.test(text)))
    ) {
      const nr = numberBefore(text);
      openPart('activity', level, text.replace(numbered, ''), nr, text);
      return;
    }
    if (isInsideOf(current, level)) current.chunk.passages.push({ kind: 'heading', level, text });
    else
      begin(
        { part: inner?.part ?? (activity ?? area)?.part ?? plan, field: undefined, heading: text, kind: 'own' },
        level,
      );
  };
  const table = (table: Table) => {
    const activities = activitiesIn(table);
    for (const { title, nr, written, facts } of activities) {
      openPart('activity', boldLevel, title, nr, written);
      plan.settled.push(textOf(table.rows[0]?.[0] ?? []));
      current.chunk.passages.push({ kind: 'table', rows: facts });
    }
    if (activities.length > 0) return true;
    const titled = table.rows.find(([label, ...cells]) => label && cells.length === 1 && isTitle(textOf(label)));
    if (!titled || pointsIn(table).length < 2) return false;
    const title = textOf(titled[1] ?? []);
    if (activity?.part.fields.get('titel') !== title) openPart('activity', boldLevel, title);
    current.chunk.passages.push({ ...table, rows: table.rows.filter(row => row !== titled) });
    return true;
  };
  current = { chunk: { part: plan, field: undefined, heading: '', kind: 'lead', passages: [] }, level: 0 };
  chunks.push(current.chunk);
  passages.forEach((passage, at) => {
    const before = passages[at - 1];
    if (before && isKindOfDocument(before) && isName(passage)) {
      plan.settled.push(...linesOf(before));
      plan.fields.set('titel', linesOf(passage).join(' '));
    } else if (passage.kind === 'heading' && passage.level > 0) take(passage, at);
    else if (passage.kind === 'heading') {
      if (plan.fields.has('titel')) current.chunk.passages.push(passage);
      else plan.fields.set('titel', passage.text);
    } else if (!(passage.kind === 'table' && table(passage))) current.chunk.passages.push(passage);
  });
  return { plan, chunks };
}

/** Whether the first heading of a document is what the plan is called. */
const isTitleOf = ({ fields }: Part, heading: string) =>
  !fields.has('titel') && /helhedsplan|samarbejdsaftale|boligsocial/iu.test(heading) && !numbered.test(heading);

/** Whether a heading stands within an indsatsområde and has its number and one more, as `2.1` in the second. */
function isNumberedWithin(area: Open | undefined, level: number, heading: string): boolean {
  const nr = area?.part.fields.get('nr');
  const [, own] = /^(\d+(?:\.\d+)*)\.\d+[.):]?\s/u.exec(heading) ?? [];
  return area !== undefined && level > area.level && level < boldLevel && own !== undefined && own === nr;
}

/** Whether a line on the front only says what the document is: the name of the plan stands below. */
const isKindOfDocument = (passage: Passage) =>
  (passage.kind === 'heading' || passage.kind === 'paragraph') &&
  /^(?:den )?(?:boligsociale? )?helhedsplan(?:en)?$/iu.test(textOf([passage]));

const isName = (passage: Passage) => {
  const text = passage.kind === 'heading' || passage.kind === 'paragraph' ? textOf([passage]) : '';
  const isOther = numbered.test(text) || isGathering(text) || headed(text, 'plan') !== undefined || namedIn(text);
  return text !== '' && text.length <= 80 && !/[.:;,]$/u.test(text) && !isOther;
};

/** Whether a line is nothing but the label of an answer, which stands below it as a list or a table. */
const isLabelAbove = (passage: Passage, next: Passage | undefined) => {
  const text = passage.kind === 'paragraph' ? textOf([passage]) : '';
  return text.endsWith(':') && isAnswer(text) && (next?.kind === 'table' || next?.kind === 'list');
};

/** The activities of a table that has one in each row, each as a table of labels and answers. */
function activitiesIn({ rows: [head = [], ...rows] }: Table) {
  const heads = head.map(textOf);
  const answers = heads.slice(1).filter(label => headed(label, 'activity') !== undefined);
  if (!isTitle(heads[0] ?? '') || answers.length < 2 || rows.length === 0) return [];
  return rows.map(([name = [], ...cells]) => {
    const title = textOf(name);
    const nr = numberBefore(title);
    const facts = cells.map((cell, at) => [head[at + 1] ?? [], cell]);
    return { title: title.replace(numbered, ''), nr, written: title, facts };
  });
}

/** Whether a label is that of an answer, of an activity or an indsatsområde. */
const isAnswer = (label: string) => headed(label, 'activity') !== undefined || headed(label, 'area') !== undefined;

const isInner = (field: string): field is 'organisation' | 'budget' => field === 'organisation' || field === 'budget';

const isInsideOf = ({ chunk, level }: { readonly chunk: Chunk; readonly level: number }, inner: number) =>
  (chunk.kind === 'own' || chunk.kind === 'field' || chunk.kind === 'repeated') && inner > level;

const isTitle = (label: string) =>
  /^(?:aktivitet(?:en|ens navn|ens titel)?|projekt(?:ets navn|titel)?|indsats(?:ens navn)?|titel|navn)$/iu.test(
    bare(label),
  );
