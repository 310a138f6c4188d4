/** The SHA-256 of bytes, or of a text in UTF-8, in 64 hexadecimal digits. */
export async function sha256(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await digest(of), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What a style is called by a Content-Security-Policy that lets it in: `sha256-` and the SHA-256 of its text in Base64. */
export const sourceHash = async (text: string): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await digest(text))))}`;

async function digest(of: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
}
