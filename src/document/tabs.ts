import type { Data } from './data.ts';
import { applyCuts, type Cut } from './edit.ts';

/** How many columns a tab may take in the editor that the text was written in. */
const widths = [2, 4, 8];
/** In a very long text it would take too long to try. */
const longest = 1_000_000;

/**
 * The cuts that put spaces for the tabs in the indents. None where it is not plain what was meant: when the text is read
 * otherwise with tabs of another width, or with none.
 */
export function spacesForTabs(
  text: string,
  read: (text: string) => { readonly data: Data; readonly broken: boolean },
): readonly Cut[] | undefined {
  if (text.length > longest) return undefined;
  const readable = widths
    .map(width => ({ cuts: expand(text, width) }))
    .filter(({ cuts }) => cuts.length > 0)
    .map(({ cuts }) => ({ cuts, ...read(applyCuts(text, cuts)) }))
    .filter(({ broken }) => !broken);
  const said = new Set(readable.map(({ data }) => JSON.stringify(data)));
  return said.size === 1 ? readable[0]?.cuts : undefined;
}

/** Spaces up to where a tab of that width would lead, for the tabs before the first word of each line. */
function expand(text: string, width: number): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const { index, 0: head } of text.matchAll(/^(?:[ \t]*-(?=[ \t]))*[ \t]*(?=[^\s])/gm)) {
    const first = head.indexOf('\t');
    if (first === -1) continue;
    let column = first;
    let spaces = '';
    for (const sign of head.slice(first)) {
      const step = sign === '\t' ? width - (column % width) : 1;
      spaces += sign === '-' ? '-' : ' '.repeat(step);
      column += step;
    }
    cuts.push({ from: index + first, to: index + head.length, text: spaces });
  }
  return cuts;
}
