import type { Theme } from '../shell/settings.ts';

/** The page as it stands in the frame, before it is drawn there. */
const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html');

/**
 * Puts a new page where an old one stands, and leaves all that is the same in both: nothing flickers, and the reader stays at the
 * same place.
 */
export function renew(shown: Document, page: string): void {
  const next = parsed(page);
  shown.title = next.title;
  shown.documentElement.lang = next.documentElement.lang;
  for (const name of ['data-area', 'data-edition'])
    shown.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
  const [old, main] = [shown.querySelector('main'), next.querySelector('main')];
  if (!old || !main) return;
  old.className = main.className;
  exchange(old, main);
}

/** Has a page in a frame be light or dark as the page around it is, and not as the system: on the screen, and not in print. */
export function colour(shown: Document, theme: Theme): void {
  shown.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  for (const sheet of shown.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!isMedia(rule)) continue;
      const { media } = rule;
      if (!isOfDark.has(media) && media.mediaText !== dark) continue;
      isOfDark.add(media);
      media.mediaText = { system: dark, light: 'not all', dark: 'screen' }[theme];
    }
}

// What is in a frame is made by other classes than ours.
const isMedia = (rule: CSSRule): rule is CSSMediaRule => 'media' in rule && 'cssRules' in rule;

const dark = '(prefers-color-scheme: dark)';
/** Those that were so before they were made to be otherwise. */
const isOfDark = new WeakSet<MediaList>();

/** Exchanges the children between the first and the last that differ. */
function exchange(old: Element, next: Element): void {
  const [before, after] = [[...old.childNodes], [...next.childNodes]];
  const isSame = (one: Node | undefined, other: Node | undefined) =>
    one !== undefined && other !== undefined && one.isEqualNode(other);
  let first = 0;
  while (isSame(before[first], after[first])) first++;
  let last = 0;
  while (last < Math.min(before.length, after.length) - first && isSame(before.at(-1 - last), after.at(-1 - last)))
    last++;
  const behind = before[before.length - last] ?? null;
  for (const node of before.slice(first, before.length - last)) node.remove();
  for (const node of after.slice(first, after.length - last))
    old.insertBefore(old.ownerDocument.importNode(node, true), behind);
}
