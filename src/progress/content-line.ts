/** A text as a value in a calendar file: RFC 5545, section 3.3.11. No text can begin a line of its own. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/gu, ' ')
    .replace(/[\\;,]/gu, sign => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A line of a calendar file with its end, folded so that no part of it is longer than 75 octets: section 3.1. No letter is parted. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
