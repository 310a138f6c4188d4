/** What a program adds to a PDF of the moment that it was written at, and of that alone. All of it may be left out of a PDF. */
const moments = [
  /\/(?:CreationDate|ModDate) ?\(D:\d{14}[^()]*\)/gu,
  /\/ID ?\[\s*<[\dA-Fa-f]{32}>\s*<[\dA-Fa-f]{32}>\s*\]/gu,
  /\/DocChecksum ?\/[\dA-Fa-f]{32}/gu,
];

/** A PDF without the moment that it was written at, so that the same paper gives the same file. Every byte keeps its place. */
export function undated(pdf: Uint8Array): Uint8Array {
  let text = Buffer.from(pdf).toString('latin1');
  for (const moment of moments) text = text.replace(moment, found => ' '.repeat(found.length));
  return Buffer.from(text, 'latin1');
}
