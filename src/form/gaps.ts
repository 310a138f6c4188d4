import type { Examination } from '../check.ts';
import type { Path } from '../document/data.ts';
import { branchesAt } from '../document/outline.ts';
import { offsetTable } from '../document/range.ts';
import { pointerTo } from '../placing.ts';
import { groupedBy } from '../plan/lists.ts';
import type { Finding } from '../rules/finding.ts';

/** What is found at each field that there is, by its pointer: each finding once, at the nearest. What stands at none has no pointer. */
export function gapsByField(
  examination: Examination,
  places: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> {
  return groupedBy(examination.findings, finding => placeOf(finding, examination, places));
}

function placeOf(finding: Finding, examination: Examination, places: ReadonlySet<string>): string {
  return nearest(finding.pointer, places) || nearest(pointerTo(pathInText(finding, examination)), places);
}

/** The longest way that leads to a field. */
function nearest(pointer: string, places: ReadonlySet<string>): string {
  let way = pointer;
  while (way !== '' && !places.has(way)) way = way.slice(0, way.lastIndexOf('/'));
  return way;
}

/** Where in the plan a finding stands that is told of a stretch of a file. */
function pathInText({ file, range }: Finding, { document, parts, partsAt }: Examination): Path {
  const part = parts.findIndex(part => part.file === file);
  const holder = parts[part] ?? document;
  const branches = branchesAt(holder.outline(), offsetTable(holder.text)(range.start));
  return [...(partsAt[part] ?? []), ...(branches.at(-1)?.path ?? [])];
}
