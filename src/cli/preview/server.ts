import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Language } from '../../index.ts';
import { Failure } from '../failure.ts';
import { newAddress } from './address.ts';
import { answer, type Refusal, refusals, refuse } from './answers.ts';
import { listenersTo } from './events.ts';
import { isAskedRightly, isMeantForUs } from './guard.ts';
import { always, policyOf } from './headers.ts';
import { listening } from './listening.ts';
import { type Mode, pageFor } from './page.ts';
import { planFiles } from './plan-files.ts';
import { fileToSave, saveFrom } from './save-request.ts';

/** What is shown, and how. */
export interface Shown {
  readonly plan: string;
  readonly mode: Mode;
  readonly language: Language;
}

/** A server that shows one plan, on this machine alone. */
export interface Serving {
  /** Where the page is. */
  readonly address: string;
  /** A new way in, which works once. */
  wayIn(): string;
  /** Only comes to an end by a fault. */
  readonly watching: Promise<never>;
  close(): void;
}

/** What a server takes from whoever asks: short heads, in their own time but not for ever, and no more at once than pages need. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  insecureHTTPParser: false,
  requireHostHeader: true,
};
const mostConnections = 100;

/** Begins to show a plan, at a port that is free when none is named. `failed` is told of faults, which are answered too. */
export async function serve(
  shown: Shown,
  port: number | undefined,
  failed: (error: unknown) => void,
): Promise<Serving> {
  const { language, plan } = shown;
  const page = pageFor(shown.mode, language);
  const pageHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyOf(page) };
  const address = newAddress();
  const listeners = listenersTo(plan);
  const server = createServer(limits, (request, response) => {
    respond(request, response).catch(error => {
      const isTold = error instanceof Failure;
      if (!isTold) failed(error);
      if (response.headersSent) response.destroy();
      else refuse(request, response, isTold ? { status: 410, message: error.text } : refusals.fault, language);
    });
  });
  server.maxConnections = mostConnections;
  server.on('upgrade', (_, socket) =>
    socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  );
  const own = await listening(server, port);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const no = (refusal: Refusal) => refuse(request, response, refusal, language);
    if (!isMeantForUs(request, own)) return no(refusals.stranger);
    const asked = address.askedFor(request.url ?? '');
    if (asked === undefined) return no(refusals.unknown);
    const isPage = asked === '' || asked === 'way-in';
    if (!isAskedRightly(request, isPage ? 'page' : 'data')) return no(refusals.stranger);
    const name = fileToSave(asked);
    if (request.method !== (name === undefined ? 'GET' : 'PUT')) return no(refusals.method);
    if (name !== undefined) {
      if (shown.mode === 'preview') return no(refusals.readOnly);
      return saveFrom(request, response, { plan, name, no });
    }
    if (asked === 'way-in') response.writeHead(303, { ...always, Location: address.path }).end();
    else if (asked === '') response.writeHead(200, { ...always, ...pageHeaders }).end(page);
    else if (asked === 'plan') answer(response, 200, planFiles(plan));
    else if (asked !== 'events') no(refusals.unknown);
    else if (!listeners.add(response)) no(refusals.tooMany);
  }

  return {
    address: address.at(own),
    wayIn: () => address.wayIn(own),
    watching: listeners.watch(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
