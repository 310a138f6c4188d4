/** Lines as far in as `away` says, or less far where it is below nothing. Empty lines stay empty. */
export function moved(lines: readonly string[], away: number): readonly string[] {
  return lines.map(line => {
    if (line.trim() === '' && line.length <= Math.max(0, -away)) return line;
    return away >= 0 ? ' '.repeat(away) + line : line.replace(new RegExp(`^ {0,${-away}}`, 'u'), '');
  });
}

export const linesIn = (text: string) => text.split(/\r?\n/u);
