import { sha256 } from '../publishing/sha256.ts';

/**
 * The fingerprint of a plan, 64 hexadecimal digits: the SHA-256 of its file, as `sha256sum` gives it. Where a plan is put
 * together from several files, it is the SHA-256 of a list with the SHA-256 of each on a line of its own, the plan's own
 * file first and then the others as they are named. Lines are counted as ending in LF alone, so that a plan is the same on
 * Windows, where git may end them in CR LF.
 */
export async function fingerprint(files: readonly Uint8Array[]): Promise<string> {
  const each = await Promise.all(files.map(file => sha256(withoutReturns(file))));
  const [only = '', ...others] = each;
  return others.length === 0 ? only : sha256(each.map(one => `${one}\n`).join(''));
}

/** A fingerprint as somebody types or copies it: in capitals, in groups, with its name before it. None when it is no whole one. */
export function readFingerprint(text: string): string | undefined {
  const digits = text
    .trim()
    .toLowerCase()
    .replace(/^sha-?256\s*[:=]?/u, '')
    .replace(/[\s-]/gu, '');
  return /^[0-9a-f]{64}$/u.test(digits) ? digits : undefined;
}

const [carriageReturn, lineFeed] = [0x0d, 0x0a];

function withoutReturns(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes.filter((byte, at) => byte !== carriageReturn || bytes[at + 1] !== lineFeed));
}
