import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Refusal, refusals } from './answers.ts';
import { textIn } from './request-text.ts';
import { save } from './saving.ts';

/** The name of the file that a request is to save, when its path says so: `files/NAME`, each step of it as a part of an address is written. */
export function fileToSave(asked: string): string | undefined {
  if (!asked.startsWith('files/')) return undefined;
  try {
    return decodeURIComponent(asked.slice('files/'.length));
  } catch {
    return '';
  }
}

/**
 * Saves the text that a request brings over the version that `If-Match` names, or as a new file with `If-None-Match: *`. Answers `{ version }`;
 * 412 `{ text, version }` with what stands there now; 410 when it is gone.
 */
export async function saveFrom(
  request: IncomingMessage,
  response: ServerResponse,
  { plan, name, no }: { readonly plan: string; readonly name: string; no(refusal: Refusal): void },
): Promise<void> {
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
  const base = /^"([\da-f]{64})"$/u.exec(match ?? '')?.[1];
  if ((base === undefined) === (noneMatch !== '*')) return no(refusals.noBase);
  const brought = await textIn(request);
  if (brought === 'too-large') return no(refusals.tooLarge);
  if (brought === 'no-text') return no(refusals.noText);
  const saved = save(plan, { name, text: brought.text, base });
  switch (saved.kind) {
    case 'saved':
      return answer(response, 200, { version: saved.version });
    case 'conflict':
      return answer(response, 412, { text: saved.text, version: saved.version });
    case 'gone':
      return no(refusals.gone);
    case 'unknown':
      return no(refusals.unknown);
    case 'refused':
      return no({ status: 422, message: saved.message });
  }
}
