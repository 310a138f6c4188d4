import { useRef } from 'preact/hooks';
import type { Field, GroupControl } from '../../form/form.ts';
import { partId } from './focus.ts';

/** The fields of a group as they are shown: those in sight, and those behind »Flere felter«. */
interface Steady {
  readonly inSight: readonly Field[];
  readonly behind: readonly Field[];
}

/**
 * Keeps each field of a group where the writer met it, also when it is filled in or emptied there: nothing moves under the hands of
 * somebody who types. Only what has something to tell comes into sight, when nobody is in it.
 */
export function useSteady({ fields, more }: Pick<GroupControl, 'fields' | 'more'>): Steady {
  const met = useRef<readonly string[]>([]);
  const hidden = useRef<Set<string> | undefined>(undefined);
  const all = [...fields, ...more];
  met.current = [...met.current, ...all.map(({ key }) => key).filter(key => !met.current.includes(key))];
  hidden.current ??= new Set(more.map(({ key }) => key));
  for (const field of fields)
    if ((field.gaps.length > 0 || field.required !== undefined) && !isWrittenIn(field))
      hidden.current.delete(field.key);
  const isHidden = ({ key }: Field) => hidden.current?.has(key) === true;
  const inOrder = all.toSorted((a, b) => met.current.indexOf(a.key) - met.current.indexOf(b.key));
  return { inSight: inOrder.filter(field => !isHidden(field)), behind: inOrder.filter(isHidden) };
}

const isWrittenIn = ({ path }: Field) =>
  document.getElementById(partId(path, 'field'))?.contains(document.activeElement) === true;
