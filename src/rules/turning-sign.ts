import { lineTable } from '../document/range.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP025',
  name: 'turning-sign',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Usynlige tegn vender teksten', en: 'Invisible characters turn the text around' },
  why: {
    da: 'Tegnene fortæller, at tekst skal læses fra højre mod venstre. De følger med, når man kopierer fra tekster på fx arabisk, og får en plan på dansk til at stå i en anden rækkefølge på skærmen end i filen.',
    en: 'The characters say that text is read from right to left. They come along when one copies from texts in Arabic, say, and make a plan in Danish show in another order on the screen than in the file.',
  },
  fix: {
    da: 'Slet teksten på linjen, og skriv den igen, eller lad `helhed ret` fjerne tegnene.',
    en: 'Delete the text of the line and write it again, or let `helhed fix` remove the characters.',
  },
  example: {
    bad: `
      version: \u202eUdkast 3 # HP025
    `,
    good: `
      version: Udkast 3
    `,
  },
  message: {
    da: ({ count }: Facts) =>
      count === 1
        ? 'Her står et usynligt tegn, som vender teksten.'
        : `Her står et usynligt tegn, som vender teksten, og der er ${count - 1} til i filen.`,
    en: ({ count }: Facts) =>
      count === 1
        ? 'There is an invisible character here that turns the text around.'
        : `There is an invisible character here that turns the text around, and ${count - 1} more in the file.`,
  },
  mended: {
    da: ({ count }: Facts) => (count === 1 ? 'et usynligt tegn fjernet' : `${count} usynlige tegn fjernet`),
    en: ({ count }: Facts) =>
      count === 1 ? 'an invisible character removed' : `${count} invisible characters removed`,
  },
  *check({ document: { text } }) {
    const places = [...text.matchAll(turning)].map(({ index }) => index);
    const [first] = places;
    if (first === undefined) return;
    const positionAt = lineTable(text);
    const rangeAt = (at: number) => ({ start: positionAt(at), end: positionAt(at + 1) });
    yield {
      range: rangeAt(first),
      facts: { count: places.length },
      edits: places.map(at => ({ range: rangeAt(at), text: '' })),
    };
  },
});

type Facts = { readonly count: number };

/** The signs by which Unicode turns the direction of a text, until it is turned back. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
