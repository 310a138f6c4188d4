import type { Pipes } from './run-program.ts';

/** What a browser answers. */
export type Answer = Readonly<Record<string, unknown>>;

/** Sends a command to a browser, or to one page of it, and gives what it answers. */
export type Command = (method: string, params?: Answer, session?: string) => Promise<Answer>;

/**
 * A talk with a browser, as its developer tools have it: JSON, each message ended by a zero.
 * The commands: https://chromedevtools.github.io/devtools-protocol/
 */
export function devTools({ to, from }: Pipes): Command {
  const waiting = new Map<number, { give: (answer: Answer) => void; fail: (error: Error) => void }>();
  let begun: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let at = rest.indexOf(0); at !== -1; at = rest.indexOf(0)) {
      receive(Buffer.concat([...begun, rest.subarray(0, at)]).toString());
      begun = [];
      rest = rest.subarray(at + 1);
    }
    begun.push(rest);
  });

  function receive(message: string): void {
    const { id, result, error } = JSON.parse(message) as { id?: number; result?: Answer; error?: { message: string } };
    if (id === undefined) return;
    if (error) waiting.get(id)?.fail(new Error(error.message));
    else waiting.get(id)?.give(result ?? {});
    waiting.delete(id);
  }

  let count = 0;
  return (method, params = {}, sessionId) =>
    new Promise((give, fail) => {
      count += 1;
      waiting.set(count, { give, fail });
      to.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });
}
