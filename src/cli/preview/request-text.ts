import type { IncomingMessage } from 'node:http';

/** The most that a text may fill, in bytes: as much as helhed reads of a file. */
const most = 20_000_000;

/** What a request brings: a text, or why there is none: whoever sent it may have gone. No more is taken in than a plan may fill. */
export async function textIn(request: IncomingMessage): Promise<{ readonly text: string } | 'too-large' | 'no-text'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > most) return 'too-large';
      chunks.push(bytes);
    }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return 'no-text';
  }
}
