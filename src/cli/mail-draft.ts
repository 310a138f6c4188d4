/**
 * A draft of a mail as a file (`.eml`, RFC 5322): who opens it in Outlook or Thunderbird writes to whom, and sends it
 * (`X-Unsent`). It has no sender, receiver or date, as only the one who sends it knows those.
 */
export function mailDraft(subject: string, text: string): string {
  const lines = text.replace(/\r?\n/gu, '\r\n');
  return [
    'X-Unsent: 1',
    `Subject: ${encodedWords(subject).join('\r\n ')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(lines).match(/.{1,76}/gu) ?? []),
    '',
  ].join('\r\n');
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** How many bytes an encoded word may hold, as no line with one is longer than 76 signs (RFC 2047). */
const mostBytes = 39;

/** A header in words that every mail program reads, none of which divides a letter. */
function encodedWords(text: string): readonly string[] {
  const parts: string[] = [''];
  for (const letter of text.replace(/\s+/gu, ' ')) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) > mostBytes) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.map(part => `=?utf-8?B?${base64(part)}?=`);
}
