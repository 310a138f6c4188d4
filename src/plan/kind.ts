import type { Data } from '../document/data.ts';
import { sixPoints } from './plan.ts';
import { activityFields, areaFields, planFields } from './shape.ts';
import { fieldMeant, fold } from './spelling.ts';

/** What a file by itself seems to hold: a plan, an indsatsområde or activity of one, fields of something else, or no fields at all. */
export type FileKind = 'plan' | 'area' | 'activity' | 'other' | 'no-fields';

/** Tells by the outermost fields what a file holds. Where it may be a plan, it is one. */
export function fileKind(data: Data): FileKind {
  if (typeof data !== 'object' || Array.isArray(data)) return 'no-fields';
  const written = Object.keys(data);
  const is = (field: string) => written.some(key => fold(key) === fold(field));
  if (written.some(isOfPlanAlone)) return 'plan';
  if (is('navn') && (is('aktiviteter') || is('delaftale'))) return 'area';
  if (is('titel') && !is('aktiviteter') && sixPoints.filter(is).length >= 3) return 'activity';
  return written.length === 0 || written.some(key => fieldMeant(key, planFields)) ? 'plan' : 'other';
}

const inner: ReadonlySet<string> = new Set([...areaFields, ...activityFields].map(fold));

/** Whether a field, however it is spelt, is one that a plan has and its parts have not. */
function isOfPlanAlone(key: string): boolean {
  if (inner.has(fold(key))) return false;
  const field = fieldMeant(key, planFields)?.field;
  return field !== undefined && !inner.has(fold(field));
}
