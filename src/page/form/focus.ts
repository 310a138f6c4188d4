import type { Path } from '../../document/data.ts';
import { pathOf, pointerTo } from '../../placing.ts';

/** The id of what is written in at a path. */
export const boxId = (path: Path): string => `at:${pointerTo(path)}`;

/** The id of a part of a field: its help, its gaps, the list of its choices. */
export const partId = (path: Path, part: string): string => `${part}:${pointerTo(path)}`;

const isBox = ':is(input, textarea, select):not(:disabled, [tabindex="-1"])';
const isStop = ':is(button, summary, a[href]):not(:disabled, [tabindex="-1"])';

/** What stands for a path in the page: its box, its field, or else the nearest that it would stand in. */
export function shownAt(path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length);
    const found = document.getElementById(boxId(at)) ?? document.getElementById(partId(at, 'field'));
    if (found) return found;
  }
  return undefined;
}

/** Whether what is written in at a path, or its field, is in the page. */
export const isShown = (path: Path): boolean =>
  document.getElementById(boxId(path)) !== null || document.getElementById(partId(path, 'field')) !== null;

/** Where, seen from a path, the box is that the keyboard is in; the place itself where it is elsewhere. */
export function keyboardWithin(path: Path): Path {
  const id = document.activeElement?.id ?? '';
  return id.startsWith(`${boxId(path)}/`) ? pathOf(id.slice(boxId(path).length)) : [];
}

/** Moves the keyboard to a path, opens what it stands hidden in, and brings it into sight. Tells whether there was anything to move to. */
export function focusOn(path: Path, part?: string): boolean {
  const found = part === undefined ? shownAt(path) : document.getElementById(partId(path, part));
  if (!found) return false;
  for (let around = found.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const within = (what: string) => found.querySelector<HTMLElement>(what);
  const box = found.tabIndex >= 0 || found.matches('[tabindex]') ? found : (within(isBox) ?? within(isStop) ?? found);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: isInSight(box) ? 'nearest' : 'center' });
  return true;
}

function isInSight(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
