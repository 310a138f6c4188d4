import type { Examination } from '../check.ts';
import type { Path } from '../document/data.ts';
import { branchesAt } from '../document/outline.ts';
import { offsetTable } from '../document/range.ts';
import { pathOf, pointerTo } from '../placing.ts';
import { fieldAt } from '../plan/fields.ts';
import { groupedBy } from '../plan/lists.ts';
import type { Finding } from '../rules/finding.ts';
import { askers, everywhere } from './asked.ts';
import type { Field } from './form.ts';
import { insideOf } from './standing.ts';

/** What is found at each field that there is, by its pointer: each finding once, at the nearest. What stands at none has no pointer. */
export function gapsByField(
  examination: Examination,
  fields: readonly Field[],
): ReadonlyMap<string, readonly Finding[]> {
  const candidates = fields.map(candidate);
  return groupedBy(
    examination.findings,
    finding =>
      nearest(pointerTo(placeOfGap(finding)) + fieldAsked(finding), candidates) ||
      nearest(pointerTo(pathInText(finding, examination)), candidates),
  );
}

/** Where an answer is written that a rule misses and tells of elsewhere: the strategic agreement is one of the annexes. */
const answeredAt: Readonly<Record<string, Path>> = { HP140: ['bilag'] };

/** The place in the plan where a finding is to be answered. */
export const placeOfGap = ({ code, pointer }: Finding): Path => answeredAt[code] ?? pathOf(pointer);

/** A field that a pointer may lead to, with what stands in it. */
interface Candidate {
  readonly pointer: string;
  readonly leadsTo: (pointer: string) => boolean;
  readonly inside: () => readonly Candidate[];
}

/** A line of a table holds what is found at it as a whole; all that stands in it is in the table. */
const candidate = (field: Field): Candidate => ({
  ...placeOf(field),
  inside: () => [
    ...(field.control.kind === 'table' ? field.control.rows : []).map(row => ({
      ...placeOf(row.field),
      inside: () => [],
    })),
    ...insideOf(field.control).map(candidate),
  ],
});

/** The place of a field, which in the file is another for what stands alone where a list may be: that is the place of the list. */
function placeOf({ path, hold }: Field): Omit<Candidate, 'inside'> {
  const [pointer, written] = [pointerTo(path), pointerTo(hold.at)];
  const isAlone = typeof path.at(-1) === 'number' && written !== pointer;
  return {
    pointer,
    leadsTo: wanted =>
      isWithin(wanted, pointer) || (isAlone ? wanted.startsWith(`${written}/`) : isWithin(wanted, written)),
  };
}

const isWithin = (pointer: string, above: string) => pointer === above || pointer.startsWith(`${above}/`);

/** The innermost of the fields that a pointer leads to, by its own pointer. */
function nearest(pointer: string, candidates: readonly Candidate[]): string {
  const onTheWay = candidates.filter(({ leadsTo }) => leadsTo(pointer));
  const [next] = onTheWay.toSorted((a, b) => b.pointer.length - a.pointer.length);
  return next ? nearest(pointer, next.inside()) || next.pointer : '';
}

/** The rest of the way to the field that a rule asks for, where it is told at what the field would stand in. */
function fieldAsked({ pointer, code }: Finding): string {
  const names = Object.entries(askers[fieldAt(pathOf(pointer))?.kind ?? ''] ?? {});
  const name = names.find(([, asker]) => asker === code && asker !== everywhere)?.[0];
  return name === undefined ? '' : pointerTo([name]);
}

/** Where in the plan a finding stands that is told of a stretch of a file. */
function pathInText({ file, range }: Finding, { document, parts, partsAt }: Examination): Path {
  const part = parts.findIndex(part => part.file === file);
  const holder = parts[part] ?? document;
  const branches = branchesAt(holder.outline(), offsetTable(holder.text)(range.start));
  return [...(partsAt[part] ?? []), ...(branches.at(-1)?.path ?? [])];
}
