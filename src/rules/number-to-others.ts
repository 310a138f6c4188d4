import { objectsIn } from '../plan/lists.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP020',
  name: 'number-to-others',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Andre programmer læser et andet tal', en: 'Other programs read another number' },
  why: {
    da: 'helhed læser tallet, som det er skrevet. Men i YAML er punktum et komma, og nuller foran tæller ikke, så andre programmer, der åbner planen, får et andet tal. Med anførselstegn om læser alle det samme.',
    en: 'helhed reads the number as it is written. But in YAML a point is a decimal sign, and zeros in front do not count, so other programs that open the plan get another number. With quotes around it all read the same.',
  },
  fix: {
    da: 'Sæt anførselstegn om tallet: `"250.000"`.',
    en: 'Put quotes around the number: `"250.000"`.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              nr: "55"
              beboere: 2.100 # HP020
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              nr: "55"
              beboere: "2.100"
    `,
  },
  message: {
    da: ({ written, read }: Facts) => `helhed læser »${written}«, men andre programmer læser ${read}.`,
    en: ({ written, read }: Facts) => `helhed reads "${written}", but other programs read ${read}.`,
  },
  mended: {
    da: ({ written }: Facts) => `»${written}« sat i anførselstegn`,
    en: ({ written }: Facts) => `"${written}" put in quotes`,
  },
  *check({ document, plan, at }) {
    for (const owner of objectsIn(plan))
      for (const [key, value] of Object.entries(owner)) {
        for (const [index, written] of (Array.isArray(value) ? value : [value]).entries()) {
          if (typeof written !== 'string' || !isOtherNumber(key, written)) continue;
          const place = Array.isArray(value) ? at(value, index as never) : at(owner, key as never);
          if (!document.isPlain(place)) continue;
          const facts = { written, read: String(Number(written)) };
          yield { at: place, facts, edits: [{ range: document.rangeOf(place), text: `"${written}"` }] };
        }
      }
  },
});

type Facts = { readonly written: string; readonly read: string };

/** A point that parts thousands, zeros in front, or a number of parts whose last is a zero. */
function isOtherNumber(key: string, written: string): boolean {
  return /^\d{1,3}\.\d{3}$|^0\d+$/.test(written) || (['nr', 'id', 'se'].includes(key) && /^\d+\.\d*0$/.test(written));
}
