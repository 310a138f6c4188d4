/**
 * A text after somebody has written in a box, which shows all lines with the same end. Only what was written is exchanged, so that
 * every other line keeps the end that it has; new lines end as most do.
 */
export function typed(text: string, shown: string): string {
  const before = text.replaceAll('\r\n', '\n');
  if (shown === before) return text;
  let first = 0;
  while (first < before.length && before[first] === shown[first]) first++;
  let last = 0;
  const most = Math.min(before.length, shown.length) - first;
  while (last < most && before[before.length - 1 - last] === shown[shown.length - 1 - last]) last++;
  const written = shown.slice(first, shown.length - last);
  const ended = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return text.slice(0, placeIn(text, first)) + ended + text.slice(placeIn(text, before.length - last));
}

/** Where a place in a text with short line ends is in the text itself. */
function placeIn(text: string, place: number): number {
  let at = 0;
  for (let left = place; left > 0; left--) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
