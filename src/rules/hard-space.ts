import { rule } from './rule.ts';

export default rule({
  code: 'HP017',
  name: 'hard-space',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Der er hårde mellemrum i indrykket', en: 'There are hard spaces in the indent' },
  why: {
    da: 'Hårde mellemrum ser ud som almindelige mellemrum, men er det ikke for YAML. De følger ofte med, når man kopierer fra Word, og kan flytte et felt til et andet sted i planen. helhed læser dem som mellemrum; andre programmer gør ikke.',
    en: 'Hard spaces look like plain spaces, but are none to YAML. They often come along when one copies from Word, and can move a field to another place in the plan. helhed reads them as spaces; other programs do not.',
  },
  fix: {
    da: 'Erstat dem med almindelige mellemrum: marker indrykket, slet det, og skriv det igen.',
    en: 'Exchange them for plain spaces: mark the indent, delete it and write it again.',
  },
  example: {
    bad: `
      periode:
        fra: 2021-11-01 # HP017
        til: 2025-10-31
    `,
    good: `
      periode:
        fra: 2021-11-01
        til: 2025-10-31
    `,
  },
  message: {
    da: ({ count, comment }: Facts) =>
      comment
        ? `»${comment}« er ikke en kommentar, for der står et hårdt mellemrum foran. Den bliver trykt med teksten.`
        : `Linjen er rykket ind med hårde mellemrum${count === 1 ? '' : `, og det er ${count - 1} til`}. De er læst som almindelige mellemrum.`,
    en: ({ count, comment }: Facts) =>
      comment
        ? `"${comment}" is no comment, since a hard space stands before it. It is printed with the text.`
        : `The line is indented with hard spaces${count === 1 ? '' : `, and so are ${count - 1} more`}. They are read as plain spaces.`,
  },
  mended: {
    da: ({ count }: Facts) => `hårde mellemrum gjort til almindelige${count === 1 ? '' : ` på ${count} linjer`}`,
    en: ({ count }: Facts) => `hard spaces made plain ones${count === 1 ? '' : ` on ${count} lines`}`,
  },
  *check({ document }) {
    for (const { kind, text, count, range, edits } of document.traps) {
      if (kind === 'hard-space') yield { range, facts: { count }, edits };
      if (kind === 'hard-comment') yield { range, facts: { count, comment: text }, ...(edits && { edits }) };
    }
  },
});

type Facts = { readonly count: number; readonly comment?: string };
