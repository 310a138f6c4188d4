/** A file as a URI: relative where its path is, else with `file:`; æ, ø, å, spaces and all else that a URI can't hold in percent signs. */
export function uriOf(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/');
  const isDrive = /^[a-z]:$/iu.test(parts[0] ?? '');
  const encoded = parts.map((part, at) => (isDrive && at === 0 ? part : encodeURIComponent(part))).join('/');
  return isDrive ? `file:///${encoded}` : path.startsWith('/') ? `file://${encoded}` : encoded;
}
