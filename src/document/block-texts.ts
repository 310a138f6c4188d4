/** A line that ends with the sign of a text on the lines below it, `beskrivelse: |`: its indent and list marks, its field, and how far in the text stands. */
const opening = /^( *(?:- +)*)([^#]*?: +)?(?:[&!]\S+ +)*[|>][-+]?([1-9]?)[-+]? *(?: #.*)?$/u;

/**
 * Where the lines begin that belong to a text after `|` or `>` by their plain spaces alone, so that all that follows those
 * spaces is the writer's own. `plain` is the same text with its hard spaces exchanged for plain ones.
 */
export function linesOfBlockTexts(text: string, plain: string): ReadonlySet<number> {
  const found = new Set<number>();
  let block: { readonly above: number; indent: number | undefined } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const softened = plain.slice(start, start + line.length);
    const indent = spacesBefore(line);
    if (softened.trim() === '') {
      if (block) found.add(start);
    } else if (block && indent > block.above && indent >= (block.indent ?? 0)) {
      found.add(start);
      block.indent ??= indent;
    } else if (block && spacesBefore(softened) > block.above) {
      block.indent ??= spacesBefore(softened);
    } else {
      block = blockBelow(softened);
    }
    start += line.length + 1;
  }
  return found;
}

function blockBelow(line: string): { readonly above: number; indent: number | undefined } | undefined {
  const [whole, marks = '', field, digit] = opening.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const above = field === undefined ? marks.lastIndexOf('-') : marks.length;
  return { above, indent: digit ? Math.max(above, 0) + Number(digit) : undefined };
}

const spacesBefore = (line: string) => /^ */u.exec(line)?.[0].length ?? 0;
