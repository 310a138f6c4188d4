// How long a check takes in an editor that has been open for a while: one text of the plan changes at each of many checks.
import { readFileSync } from 'node:fs';

/** Milliseconds of a check after one key, in this process: the least, the median and the most of 100, after 50 that warm up. */
export async function warm(file) {
  const { check } = await import('../../dist/index.js');
  const lines = readFileSync(file, 'utf8').split('\n');
  const sentences = [...lines.keys()].filter(at =>
    /^ +(?:- )?(?:hvad|formål|beskrivelse|mål|kriterium): [A-ZÆØÅ]/.test(lines[at]),
  );
  const took = Array.from({ length: 150 }, (_, key) => {
    const at = sentences[key % sentences.length];
    const text = lines.with(at, `${lines[at]} ${key}`).join('\n');
    const begun = performance.now();
    check(text, file);
    return performance.now() - begun;
  })
    .slice(50)
    .sort((a, b) => a - b);
  return { least: took[0], median: took[50], most: took[99] };
}
