import { sha256 } from '../publishing/sha256.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * Names findings by 40 hexadecimal digits that stay the same from run to run: made of the file, the rule and the place by the names of things,
 * and not of lines, so that what is written above changes nothing. Where a rule speaks more than once at a place, they are told apart by
 * their number.
 */
export async function fingerprints(
  findings: readonly Finding[],
  pathOf: (file: string) => string,
): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  const names = findings.map(({ code, file, place }) => {
    const name = [pathOf(file), code, place].join('\n').normalize('NFC');
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name}\n${number}`;
  });
  return Promise.all(names.map(async name => (await sha256(name)).slice(0, 40)));
}
