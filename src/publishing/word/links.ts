/** A piece of a text, and where it leads when it is an address. */
export interface Linked {
  readonly text: string;
  readonly link?: string;
}

const address = /\bhttps?:\/\/[^\s<>"|\\`]+|\bwww\.[^\s<>"|\\`]+|[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/** The signs after an address that belong to the sentence around it. */
const after = /[.,:;!?'")\]}»”’*_~]+$/u;

/** A text in pieces, with its web and e-mail addresses as links. */
export function linked(text: string): readonly Linked[] {
  const pieces: Linked[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(address)) {
    const name = found.replace(after, '');
    const link = linkOf(name);
    if (link === undefined) continue;
    pieces.push({ text: text.slice(end, index) }, { text: name, link });
    end = index + name.length;
  }
  return [...pieces, { text: text.slice(end) }].filter(piece => piece.text !== '');
}

function linkOf(name: string): string | undefined {
  const link = /^https?:/iu.test(name) ? name : name.includes('@') ? `mailto:${name}` : `https://${name}`;
  return URL.canParse(link) ? new URL(link).href : undefined;
}
