import { objectsIn } from '../plan/lists.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP026',
  name: 'count-not-whole',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et antal er ikke et helt tal', en: 'A count is not a whole number' },
  why: {
    da: 'Boliger og beboere tælles i hele tal. Ofte er et punktum kommet til at stå forkert, eller et regneark har slettet nullet i 1.120.',
    en: 'Homes and residents are counted in whole numbers. Often a point has slipped, or a spreadsheet has deleted the zero of 1.120.',
  },
  fix: {
    da: 'Skriv antallet som et helt tal: `1120` eller `"1.120"`.',
    en: 'Write the count as a whole number: `1120` or `"1.120"`.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              boliger: 1.12 # HP026
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken
              boliger: "1.120"
    `,
  },
  message: {
    da: ({ what, written, meant }: Facts) =>
      `Her står »${written}« ${what}. ${meant === undefined ? `Hvor mange ${what} er der?` : `Mener I ${meant}?`}`,
    en: ({ what, written, meant }: Facts) =>
      `Here it says "${written}" ${english[what]}. ${meant === undefined ? `How many ${english[what]} are there?` : `Do you mean ${meant.replace('.', ',')}?`}`,
  },
  *check({ plan, at }) {
    for (const owner of objectsIn(plan))
      for (const what of counted) {
        const written = (owner as Readonly<Record<string, unknown>>)[what];
        if (typeof written !== 'string' || !notWhole.test(written)) continue;
        const thousands = /^\s*(\d{1,3})[.,](\d\d)\s*$/u.exec(written);
        const negative = /^\s*[-−]\s*(\d[\d.]*)\s*$/u.exec(written);
        const meant = thousands ? `${thousands[1]}.${thousands[2]}0` : negative?.[1];
        yield { at: at(owner, what as keyof typeof owner), facts: { what, written: written.trim(), meant } };
      }
  },
});

const counted = ['boliger', 'beboere'] as const;
const english = { boliger: 'homes', beboere: 'residents' };

/** One or two decimals, or less than nothing. A point before three digits parts thousands. */
const notWhole = /^\s*(?:\d+[.,]\d{1,2}|[-−]\s*\d[\d.]*(?:,\d+)?)\s*$/u;

type Facts = { readonly what: (typeof counted)[number]; readonly written: string; readonly meant: string | undefined };
