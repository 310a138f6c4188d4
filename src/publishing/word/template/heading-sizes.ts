/** The titles and headings, from the largest. */
const levels = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'];

interface Sized {
  readonly id: string;
  readonly xml: string;
}

/**
 * Our own titles and headings, none of them larger than those over it. `theirs` are those that the template has itself, by our
 * ids, and `title` is how large its title stands on its front, in half points.
 */
export function sizedBelow<Style extends Sized>(
  added: readonly Style[],
  theirs: ReadonlyMap<string, Sized | undefined>,
  title: number | undefined,
): readonly Style[] {
  const most = new Map<string, number>();
  let room = title ?? Number.POSITIVE_INFINITY;
  for (const id of levels) {
    most.set(id, room);
    room = Math.min(room, sizeOf(theirs.get(id)?.xml ?? '') ?? Number.POSITIVE_INFINITY);
  }
  return added.map(style => ({ ...style, xml: shrunk(style.xml, most.get(style.id)) }));
}

/** How large the letters are that some XML asks for. */
export function sizeOf(xml: string): number | undefined {
  const size = Number(/<w:sz w:val="(\d+)"/u.exec(xml)?.[1]);
  return Number.isNaN(size) ? undefined : size;
}

const shrunk = (xml: string, most = Number.POSITIVE_INFINITY) =>
  xml.replace(
    /(<w:sz(?:Cs)? w:val=")(\d+)/gu,
    (_, before: string, size: string) => before + Math.min(Number(size), most),
  );
