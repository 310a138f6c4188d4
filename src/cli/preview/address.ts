import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Where a plan is shown: on this machine alone, below a token that nobody can guess. */
export interface Address {
  /** The path of the page: `/TOKEN/`. */
  readonly path: string;
  /** Where the page is: `http://127.0.0.1:PORT/TOKEN/`. */
  at(port: number): string;
  /**
   * A way in for the browser that is started. It works once, and within a minute: other users of the machine can see what programs are
   * started with, and must not come in that way.
   */
  wayIn(port: number): string;
  /** What a request asks for below the token: `''` is the page. Nothing when it knows neither the token nor a way in. */
  askedFor(url: string): string | 'way-in' | undefined;
}

/** The only interface that is listened at: that of the machine itself. */
export const loopback = '127.0.0.1';

/** A new address. Its token has 192 bits. */
export function newAddress(): Address {
  const token = secret();
  let ticket: string | undefined;
  return {
    path: `/${token}/`,
    at: port => `http://${loopback}:${port}/${token}/`,
    wayIn(port) {
      ticket = secret();
      setTimeout(() => {
        ticket = undefined;
      }, 60_000).unref();
      return `http://${loopback}:${port}/start/${ticket}`;
    },
    askedFor(url) {
      if (!url.startsWith('/')) return undefined;
      const [first = '', ...rest] = url.slice(1).split('/');
      if (isSame(first, token)) return rest.length > 0 ? rest.join('/') : undefined;
      if (first !== 'start' || ticket === undefined || !isSame(rest.join('/'), ticket)) return undefined;
      ticket = undefined;
      return 'way-in';
    },
  };
}

const secret = () => randomBytes(24).toString('base64url');

/** Compares in the same time wherever two texts differ, so that nobody can guess one letter at a time. */
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

const digest = (text: string) => createHash('sha256').update(text).digest();
