import { groupedBy, objectsIn } from '../plan/lists.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP020',
  name: 'number-to-others',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Andre programmer læser et andet tal', en: 'Other programs read another number' },
  why: {
    da: 'helhed læser tallet, som det er skrevet. Men i YAML er et punktum det samme som et decimalkomma, og nuller foran tæller ikke, så andre programmer, der åbner planen, får et andet tal. Med anførselstegn om læser alle det samme.',
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
    da: ({ written, read, more }: Facts) =>
      `helhed læser »${written}«, som det står, men andre programmer læser ${read.replace('.', ',')}.${more === 0 ? '' : ` Det samme gælder ${more === 1 ? 'et andet tal' : `${more} andre tal`} i filen.`}`,
    en: ({ written, read, more }: Facts) =>
      `helhed reads "${written}" as it stands, but other programs read ${read}.${more === 0 ? '' : ` The same holds for ${more === 1 ? 'one other number' : `${more} other numbers`} in the file.`}`,
  },
  mended: {
    da: ({ more }: Facts) => (more === 0 ? 'tallet sat i anførselstegn' : `${more + 1} tal sat i anførselstegn`),
    en: ({ more }: Facts) => (more === 0 ? 'the number put in quotes' : `${more + 1} numbers put in quotes`),
  },
  *check({ document, plan, at, texts }) {
    // Most plans have none, and then nobody waits for the parser that knows where everything stands.
    if (!texts.some(text => unquoted.test(text))) return;
    const places = [...objectsIn(plan)].flatMap(owner =>
      Object.entries(owner).flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).flatMap((written: unknown, index) => {
          if (typeof written !== 'string' || !isOtherNumber(key, written)) return [];
          const place = Array.isArray(value) ? at(value, index as never) : at(owner, key as never);
          return document.isPlain(place) ? [{ written, place }] : [];
        }),
      ),
    );
    for (const [first, ...others] of groupedBy(places, ({ place }) => document.fileOf(place)).values()) {
      if (!first) continue;
      yield {
        at: first.place,
        facts: { written: first.written, read: String(Number(first.written)), more: others.length },
        edits: [first, ...others].map(({ written, place }) => ({
          range: document.rangeOf(place),
          text: `"${written}"`,
        })),
      };
    }
  },
});

type Facts = { readonly written: string; readonly read: string; readonly more: number };

/** Such a number where a value may stand, without quotes. */
const unquoted = /(?:^|[:,[{-])[ \t]+(?:\d{1,3}\.\d{3}|0\d+|\d+\.\d*0)[ \t]*(?:[,}\]#\r\n]|$)/m;

/** A point that parts thousands, zeros in front, or a number of parts whose last is a zero. */
function isOtherNumber(key: string, written: string): boolean {
  return /^\d{1,3}\.\d{3}$|^0\d+$/.test(written) || (['nr', 'id', 'se'].includes(key) && /^\d+\.\d*0$/.test(written));
}
