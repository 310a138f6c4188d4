/** Lines as far in as `away` says, or less far where it is below nothing. Empty lines stay empty. */
export function moved(lines: readonly string[], away: number): readonly string[] {
  const fewer = new RegExp(`^ {0,${Math.max(0, -away)}}`, 'u');
  return lines.map(line => (line === '' || away < 0 ? line.replace(fewer, '') : ' '.repeat(away) + line));
}

export const linesIn = (text: string) => text.split(/\r?\n/u);
