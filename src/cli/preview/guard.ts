import type { IncomingMessage } from 'node:http';
import { loopback } from './address.ts';

/** What a request may be for: to show the page, or, from the page, to read or write what it shows. */
export type Purpose = 'page' | 'data';

/**
 * Tells whether a request means this server and comes from its own page or from a person. A site that has its own name lead to this
 * machine is known by `Host`, one that has the browser ask for it by `Origin`.
 */
export function isMeantForUs({ headers, rawHeaders }: IncomingMessage, port: number): boolean {
  const isRepeated = (name: string) =>
    rawHeaders.filter((each, at) => at % 2 === 0 && each.toLowerCase() === name).length > 1;
  const host = headers.host?.toLowerCase() ?? '';
  if (![`${loopback}:${port}`, `localhost:${port}`].includes(host) || isRepeated('host')) return false;
  return headers.origin === undefined || (headers.origin.toLowerCase() === `http://${host}` && !isRepeated('origin'));
}

/**
 * Tells whether a request asks in a way that fits its purpose, by what a browser says of it (https://www.w3.org/TR/fetch-metadata/): a page is
 * shown by itself and not inside another, and data is given to nobody but it. What is no browser says nothing, and then the token
 * alone counts.
 */
export function isAskedRightly({ headers }: IncomingMessage, purpose: Purpose): boolean {
  return Object.entries(allowed[purpose]).every(([name, values]) => {
    const value = headers[name];
    return value === undefined || (typeof value === 'string' && values.includes(value));
  });
}

const allowed: Readonly<Record<Purpose, Readonly<Record<string, readonly string[]>>>> = {
  page: { 'sec-fetch-site': ['none', 'same-origin'], 'sec-fetch-mode': ['navigate'], 'sec-fetch-dest': ['document'] },
  data: {
    'sec-fetch-site': ['same-origin'],
    'sec-fetch-mode': ['cors', 'same-origin'],
    'sec-fetch-dest': ['empty'],
  },
};
