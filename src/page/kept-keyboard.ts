/** What the Tab key stops at. */
const stops =
  ':is(input, textarea, select, button, summary, a[href], iframe, [tabindex]):not(:disabled, [tabindex="-1"])';

/** How long the page may take to say itself where the keyboard goes, in milliseconds. */
const patience = 60;

/** An element, and its place among the children of what it stands in. */
interface Place {
  readonly within: Element;
  readonly at: number;
}

/**
 * Never lets the keyboard be nowhere: when what it is at is taken away or can't be pressed any more, it goes on to what follows there. Who
 * points at things has no keyboard to lose; and to what is hidden for a while it comes back.
 */
export function keepKeyboard(page: HTMLElement): void {
  let last: { readonly element: Element; readonly places: readonly Place[] } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ target }: Event) => {
    last =
      target instanceof Element && target !== document.body ? { element: target, places: placesOf(target) } : undefined;
  };
  const forget = () => {
    last = undefined;
  };
  const isLost = () => {
    const { activeElement: now, body } = document;
    return last !== undefined && (now === null || now === body || now === last.element) && isGone(last.element);
  };
  const mend = () => {
    if (last && isLost()) following(last.places)?.focus();
  };
  const watcher = new MutationObserver(() => {
    clearTimeout(timer);
    if (isLost()) timer = setTimeout(mend, patience);
  });
  watcher.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', hear);
  document.addEventListener('pointerdown', forget, true);
}

const isGone = (element: Element) => !element.isConnected || element.matches(':disabled');

const canHold = (element: Element) => !isGone(element) && element.getClientRects().length > 0;

/** Where an element stands, and what it stands in, from the inside out. */
function placesOf(element: Element): readonly Place[] {
  const { parentElement: within } = element;
  return within ? [{ within, at: [...within.children].indexOf(element) }, ...placesOf(within)] : [];
}

/** The first stop from a place on, in the innermost of what it stood in that is still there; before it, where none follows. */
function following(places: readonly Place[]): HTMLElement | undefined {
  const place = places.find(({ within }) => within.isConnected && within.getClientRects().length > 0);
  if (!place) return undefined;
  const { within, at } = place;
  const next = within.children[at];
  const around = within.closest('dialog') ?? document;
  const there = [...around.querySelectorAll<HTMLElement>(stops)].filter(canHold);
  const isAfter = (stop: Element) => {
    const from = next ?? within;
    if (next?.contains(stop)) return true;
    return !from.contains(stop) && (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  return there.find(isAfter) ?? there.at(-1);
}
