import { createHash } from 'node:crypto';

/** What stands over every answer: it is not kept, not guessed at, not told on, and not given to any other site. */
export const always: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
};

/**
 * What the page may do: run and look as it was built, and talk with this server. Scripts and styles go by their SHA-256. A page that has a
 * policy of its own is held to that, and never to less than the framing that only a header can forbid.
 */
export function policyOf(page: string): string {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
  return `${own ?? built(page)}; frame-ancestors 'none'`;
}

function built(page: string): string {
  const hashes = (wanted: string) =>
    [...page.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gsu)]
      .filter(([, element]) => element === wanted)
      .map(([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join('');
  return [
    "default-src 'none'",
    `script-src${hashes('script')}`,
    `style-src${hashes('style')}`,
    "img-src data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  ].join('; ');
}
