import { lineTable } from '../document/range.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP028',
  name: 'lost-letter',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et bogstav er gået tabt', en: 'A letter is lost' },
  why: {
    da: 'Filen er gemt som UTF-8, men et bogstav er beskadiget, så ingen programmer kan se, hvad der stod. Det sker, når en fil bliver skåret over, eller tekst fra et ældre program bliver sat ind.',
    en: 'The file is saved as UTF-8, but a letter is damaged, so no program can see what it was. That happens when a file is cut off or text from an older program is put in.',
  },
  fix: {
    da: 'Find stedet, og skriv ordet igen. Er det filens sidste bogstav, så se efter, om resten af planen er kommet med.',
    en: 'Find the place and write the word again. If it is the last letter of the file, see whether the rest of the plan is there.',
  },
  example: {
    bad: `
      titel: Sammen om S\ufffdndervang # HP028
    `,
    good: `
      titel: Sammen om Søndervang
    `,
  },
  message: {
    da: ({ word, more }: Facts) =>
      `Et bogstav i »${word}« er gået tabt${more === 0 ? '' : `, og der er ${more} til i filen`}. Hvad skal der stå?`,
    en: ({ word, more }: Facts) =>
      `A letter in "${word}" is lost${more === 0 ? '' : `, and so are ${more} more in the file`}. What should it be?`,
  },
  *check({ document: { text } }) {
    const at = text.indexOf('\ufffd');
    if (at === -1) return;
    const before = /[^\s"']*$/.exec(text.slice(Math.max(at - 40, 0), at))?.[0] ?? '';
    const word = before + (/^[^\s"']*/.exec(text.slice(at, at + 40))?.[0] ?? '');
    const positionAt = lineTable(text);
    const range = { start: positionAt(at), end: positionAt(at + 1) };
    yield { range, facts: { word, more: text.split('\ufffd').length - 2 } };
  },
});

type Facts = { readonly word: string; readonly more: number };
